package org.caseledger.query.organisations;

import org.caseledger.events.directory.AgencyRegistered;
import org.caseledger.events.directory.AreaAssigned;
import org.caseledger.events.directory.AreaDrawn;
import org.caseledger.events.directory.Field;
import org.caseledger.events.directory.PostEstablished;
import org.caseledger.events.directory.SharingAgreementConcluded;
import org.caseledger.events.register.AgencyRegister;
import org.caseledger.events.register.AgreementRegister;
import org.caseledger.events.register.ContractTerm;
import org.caseledger.events.register.Facts;
import org.caseledger.events.register.PostRegister;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.StaffId;
import org.caseledger.query.sentences.Phrases;
import org.caseledger.query.sentences.Terms;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts the directory together as it stands on a day; what ends within so many days is marked. */
record OrganisationsOnADay(
        DirectoryBook book, Facts facts, Phrases say, LocalDate day, int within) {

    static final String NOBODY = "担当者未定";

    Organisations at(long position) {
        return new Organisations(day, within, fields(), areas(), agreements(), changes(), position);
    }

    private List<Organisations.InField> fields() {
        List<Organisations.InField> all = new ArrayList<>();
        for (Map.Entry<Field, String> field : book.fields().entrySet()) {
            List<Organisations.Agency> agencies =
                    book.agencies().stream()
                            .filter(agency -> worksIn(agency, field.getKey()))
                            .flatMap(agency -> agency(agency).stream())
                            .sorted(Comparator.comparing(Organisations.Agency::name))
                            .toList();
            if (!agencies.isEmpty()) {
                all.add(new Organisations.InField(field.getValue(), agencies));
            }
        }
        all.sort(Comparator.comparing(Organisations.InField::field));
        return all;
    }

    private static boolean worksIn(AgencyRegistered agency, Field field) {
        return agency.field().equals(field)
                || agency.alsoIn() != null && agency.alsoIn().contains(field);
    }

    private Optional<Organisations.Agency> agency(AgencyRegistered agency) {
        return facts.value(AgencyRegister.AGENCY, agency.agencyId().toString())
                .filter(known -> known.closedFrom() == null || day.isBefore(known.closedFrom()))
                .map(known -> agency(agency, known));
    }

    private Organisations.Agency agency(AgencyRegistered agency, AgencyRegister.Agency known) {
        LocalDate until = contractUntil(known);
        return new Organisations.Agency(
                agency.agencyId().value(),
                known.nameOn(day),
                book.nameOf(agency.kind()),
                OrganisationTerms.of(agency.standing()),
                agency.site() == null ? null : OrganisationTerms.of(agency.site()),
                agency.operatedBy(),
                areasOf(agency.agencyId()),
                until,
                until != null && isSoon(until),
                daysTo(until),
                known.closedFrom(),
                contracts(known),
                posts(agency.agencyId()));
    }

    private List<Organisations.Contract> contracts(AgencyRegister.Agency known) {
        return known.contracts().stream()
                .filter(term -> !term.lastDay().isBefore(day))
                .map(term ->
                        new Organisations.Contract(
                                term.contractId().value(), term.from(), term.lastDay()))
                .toList();
    }

    private @Nullable LocalDate contractUntil(AgencyRegister.Agency known) {
        return known.contracts().stream()
                .map(ContractTerm::lastDay)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** How many days it still runs, when it ends soon or has ended. */
    private @Nullable Integer daysTo(@Nullable LocalDate lastDay) {
        return lastDay != null && isSoon(lastDay)
                ? (int) ChronoUnit.DAYS.between(day, lastDay)
                : null;
    }

    private boolean isSoon(LocalDate lastDay) {
        return !lastDay.isAfter(day.plusDays(within));
    }

    private List<String> areasOf(AgencyId agency) {
        List<AreaDrawn> drawn = book.areasOn(day);
        return book.assignmentsOn(day).stream()
                .filter(made -> made.agencyId().equals(agency))
                .flatMap(made -> drawn.stream().filter(area -> area.areaId().equals(made.areaId())))
                .map(AreaDrawn::name)
                .distinct()
                .sorted()
                .toList();
    }

    private List<Organisations.Post> posts(AgencyId agency) {
        return book.posts().stream()
                .filter(post -> post.agencyId().equals(agency) && existsOn(post))
                .map(this::post)
                .toList();
    }

    private boolean existsOn(PostEstablished post) {
        return facts.value(PostRegister.POST, post.postId().toString())
                .filter(seat -> seat.existsOn(day))
                .isPresent();
    }

    private Organisations.Post post(PostEstablished post) {
        Optional<StaffId> holder = PostRegister.holderOn(facts, post.postId(), day);
        return new Organisations.Post(
                post.postId().value(),
                post.title(),
                holder.map(say::staff).orElse(NOBODY),
                holder.isEmpty());
    }

    private List<Organisations.Area> areas() {
        List<AreaAssigned> made = book.assignmentsOn(day);
        return book.areasOn(day).stream()
                .map(area ->
                        new Organisations.Area(
                                area.areaId().value(),
                                area.name(),
                                OrganisationTerms.of(area.layer()),
                                made.stream()
                                        .filter(each -> each.areaId().equals(area.areaId()))
                                        .map(this::lookedAfterBy)
                                        .toList()))
                .toList();
    }

    private String lookedAfterBy(AreaAssigned made) {
        String agency = say.agency(made.agencyId());
        return made.staffId() == null ? agency : agency + "(" + say.staff(made.staffId()) + ")";
    }

    private List<Organisations.Agreement> agreements() {
        return book.agreements().stream()
                .map(this::agreement)
                .sorted(Comparator.comparing(Organisations.Agreement::until))
                .toList();
    }

    private Organisations.Agreement agreement(SharingAgreementConcluded made) {
        LocalDate until =
                facts.value(AgreementRegister.AGREEMENT, made.agreementId().toString())
                        .map(AgreementRegister.Agreement::until)
                        .orElse(made.until());
        boolean expired = until.isBefore(day);
        return new Organisations.Agreement(
                made.agreementId().value(),
                made.title(),
                made.parties().stream().map(say::agency).sorted().toList(),
                Terms.of(made.purpose()),
                made.from(),
                until,
                !expired && isSoon(until),
                daysTo(until),
                expired);
    }

    private List<Organisations.Change> changes() {
        return book.changes().stream()
                .filter(made -> made.effectiveOn().isAfter(day))
                .map(made ->
                        new Organisations.Change(
                                made.changesId().value(),
                                made.effectiveOn(),
                                OrganisationTerms.of(made.occasion()),
                                made.changes().size()))
                .toList();
    }
}
