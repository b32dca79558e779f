package org.caseledger.query.organisations;

import org.caseledger.events.register.AgencyRegister;
import org.caseledger.events.register.BodyRegister;
import org.caseledger.events.register.ContractTerm;
import org.caseledger.events.register.DutyListRegister;
import org.caseledger.events.register.Fact;
import org.caseledger.events.register.Facts;
import org.caseledger.events.register.Lookups;
import org.caseledger.events.register.SittingRegister;
import org.caseledger.events.register.StaffRegister;
import org.caseledger.events.register.TextRegister;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.BodyId;
import org.caseledger.events.value.StaffId;
import org.caseledger.query.organisations.TownNames.Named;
import org.caseledger.query.sentences.Phrases;
import org.caseledger.query.sentences.Terms;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Lists what the directory and the registers of a town hold on a day, by name. */
record NamesOnADay(DirectoryBook book, Facts facts, Phrases say, LocalDate day) {

    private static final String ALL = "all";

    /**
     * @param notes kept apart, as far as the reader is named for them
     */
    TownNames with(List<Named> notes) {
        Map<String, List<Named>> names = new HashMap<>();
        names.put("SealedNoteId", notes);
        names.put("AgencyId", sorted(agencies()));
        names.put("StaffId", sorted(staff()));
        names.put("BodyId", sorted(bodies()));
        names.put("SittingId", sittings());
        names.put("ContractId", sorted(contracts()));
        names.put("AgencyKind", named(book.kinds()));
        names.put("Field", named(book.fields()));
        names.put("AreaId", sorted(areas()));
        names.put("AssignmentId", sorted(assignments()));
        names.put("PostId", sorted(posts()));
        names.put("AgreementId", sorted(agreements()));
        names.put("ChangesId", changes());
        names.put("DutyListId", dutyLists());
        facts.findAll(TextRegister.TEXT, ALL).forEach(text -> add(names, text.value()));
        return new TownNames(names);
    }

    private static List<Named> sorted(Stream<Named> names) {
        return names.sorted(Comparator.comparing(Named::words)).toList();
    }

    private static List<Named> named(Map<?, String> codes) {
        return sorted(
                codes.entrySet().stream()
                        .map(code -> new Named(code.getKey().toString(), code.getValue())));
    }

    private static void add(Map<String, List<Named>> names, TextRegister.Text text) {
        var one = new Named(text.version(), text.version() + period(text.validFrom()));
        names.merge(
                text.kind().name(),
                List.of(one),
                (before, more) -> Stream.concat(before.stream(), more.stream()).toList());
    }

    private static String period(LocalDate from) {
        return "(" + Terms.day(from) + "から)";
    }

    private Stream<Named> agencies() {
        return facts.findAll(AgencyRegister.AGENCY, ALL).stream()
                .filter(agency -> agency.value().isOpenOn(day))
                .map(agency -> new Named(agency.key(), agency.value().nameOn(day)));
    }

    /** Those who have left and those who are yet to come too: acts concern days past and ahead. */
    private Stream<Named> staff() {
        return facts.findAll(StaffRegister.STAFF, ALL).stream()
                .map(one -> staff(StaffId.of(one.key()), one.value()));
    }

    private Named staff(StaffId id, StaffRegister.Post last) {
        return new Named(
                id.toString(), say.staff(id) + "(" + new PostsInWords(say, day).of(last) + ")");
    }

    private Stream<Named> bodies() {
        return facts.findAll(BodyRegister.BODY, ALL).stream()
                .filter(body -> body.value().isInForceOn(day))
                .map(body -> new Named(body.key(), body.value().nameOn(day)));
    }

    private List<Named> sittings() {
        return facts.findAll(BodyRegister.BODY, ALL).stream()
                .flatMap(body ->
                        facts
                                .findAll(
                                        SittingRegister.SITTING,
                                        Lookups.body(BodyId.of(body.key())))
                                .stream()
                                .sorted(
                                        Comparator.comparing((Fact<SittingRegister.Sitting> one) ->
                                                        one.value().heldOn())
                                                .reversed())
                                .map(one -> sitting(body.value(), one)))
                .toList();
    }

    private static Named sitting(BodyRegister.Body body, Fact<SittingRegister.Sitting> one) {
        String when = "(" + Terms.day(one.value().heldOn()) + ")";
        return new Named(
                one.key(),
                body.nameOn(one.value().heldOn()) + " 第" + one.value().number() + "回" + when);
    }

    private Stream<Named> contracts() {
        return facts.findAll(AgencyRegister.AGENCY, ALL).stream()
                .flatMap(agency ->
                        agency.value().contracts().stream()
                                .map(term -> contract(agency.value().nameOn(day), term)));
    }

    private static Named contract(String agency, ContractTerm term) {
        String period = "(" + Terms.day(term.from()) + "〜" + Terms.day(term.until()) + ")";
        return new Named(term.contractId().toString(), agency + period);
    }

    private Stream<Named> areas() {
        return book.areasOn(day).stream()
                .map(area ->
                        new Named(
                                area.areaId().toString(),
                                area.name() + "(" + OrganisationTerms.of(area.layer()) + ")"));
    }

    private Stream<Named> assignments() {
        Map<String, String> areas = new HashMap<>();
        book.areasOn(day).forEach(area -> areas.put(area.areaId().toString(), area.name()));
        return book.assignmentsOn(day).stream()
                .map(made ->
                        new Named(
                                made.assignmentId().toString(),
                                areas.getOrDefault(made.areaId().toString(), "")
                                        + ": "
                                        + say.agency(made.agencyId())));
    }

    private Stream<Named> posts() {
        return book.posts().stream()
                .map(post ->
                        new Named(post.postId().toString(), title(post.agencyId(), post.title())));
    }

    private String title(AgencyId agency, String title) {
        return say.agency(agency) + " " + title;
    }

    private Stream<Named> agreements() {
        return book.agreements().stream()
                .map(made -> new Named(made.agreementId().toString(), made.title()));
    }

    private List<Named> dutyLists() {
        return facts.findAll(DutyListRegister.DUTY_LIST, ALL).stream()
                .filter(list -> !list.value().until().isBefore(day))
                .map(list ->
                        new Named(
                                list.key(),
                                Terms.day(list.value().from())
                                        + "から"
                                        + Terms.day(list.value().until())
                                        + "まで"))
                .toList();
    }

    private List<Named> changes() {
        return book.changes().stream()
                .map(made ->
                        new Named(
                                made.changesId().toString(),
                                Terms.day(made.effectiveOn())
                                        + " "
                                        + OrganisationTerms.of(made.occasion())))
                .toList();
    }
}
