package org.caseledger.query.review;

import org.caseledger.events.conference.AgendaItemAssigned;
import org.caseledger.events.conference.AgendaItemSet;
import org.caseledger.events.conference.ConferenceConvened;
import org.caseledger.events.conference.ConferenceKind;
import org.caseledger.events.conference.SittingPostponed;
import org.caseledger.events.consent.ConsentEvent;
import org.caseledger.events.register.AgencyRegister;
import org.caseledger.events.register.Facts;
import org.caseledger.events.register.ProfileRegister;
import org.caseledger.events.register.RegisterFold;
import org.caseledger.events.register.StaffRegister;
import org.caseledger.events.value.BodyId;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.LedgerEvent;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.SittingId;
import org.caseledger.query.ledger.LedgerLine;
import org.caseledger.query.ledger.StandingLines;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the review reads: the events under review, and beside them those that say whether these were
 * right (consents, sittings, members, directory, profile).
 */
public final class History {

    private final List<LedgerLine> reviewed;
    private final List<LedgerLine> all;
    private final RegisterFold facts =
            new RegisterFold(
                    List.of(StaffRegister.STAFF, AgencyRegister.AGENCY, ProfileRegister.PROFILE));

    public History(List<LedgerLine> reviewed, List<LedgerLine> beside) {
        List<LedgerLine> gathered = inOrder(Stream.concat(reviewed.stream(), beside.stream()));
        gathered.forEach(line -> facts.record(line.recorded()));
        this.all = StandingLines.of(gathered);
        Set<UUID> asked = reviewed.stream().map(LedgerLine::eventId).collect(Collectors.toSet());
        this.reviewed = all.stream().filter(line -> asked.contains(line.eventId())).toList();
    }

    private static List<LedgerLine> inOrder(Stream<LedgerLine> lines) {
        Map<UUID, LedgerLine> once = new LinkedHashMap<>();
        lines.forEach(line -> once.putIfAbsent(line.eventId(), line));
        return once.values().stream()
                .sorted(Comparator.comparingLong(LedgerLine::position))
                .toList();
    }

    /** Everything that was gathered, in the order of the ledger. */
    public List<LedgerLine> lines() {
        return all;
    }

    List<LedgerLine> reviewed() {
        return reviewed;
    }

    /** The events under review of one type. */
    <E extends LedgerEvent> List<Recorded<E>> reviewed(Class<E> type) {
        return only(reviewed, type);
    }

    /** All known events of one type. */
    <E extends LedgerEvent> List<Recorded<E>> every(Class<E> type) {
        return only(all, type);
    }

    private static <E extends LedgerEvent> List<Recorded<E>> only(
            List<LedgerLine> lines, Class<E> type) {
        return lines.stream()
                .filter(line -> type.isInstance(line.event()))
                .map(line -> new Recorded<>(line, type.cast(line.event())))
                .toList();
    }

    Optional<Recorded<AgendaItemSet>> item(ItemId id) {
        return every(AgendaItemSet.class).stream()
                .filter(set -> set.event().itemId().equals(id))
                .findFirst();
    }

    Optional<Recorded<ConferenceConvened>> sitting(SittingId id) {
        return every(ConferenceConvened.class).stream()
                .filter(convened -> convened.event().sittingId().equals(id))
                .findFirst();
    }

    /** The day the item was discussed; the day it was recorded where no sitting is known. */
    LocalDate dayOf(Recorded<AgendaItemSet> item) {
        SittingId id = item.event().sittingId();
        return every(SittingPostponed.class).stream()
                .filter(postponed -> postponed.event().sittingId().equals(id))
                .reduce((_, later) -> later)
                .map(postponed -> postponed.event().heldOn())
                .or(() -> sitting(id).map(convened -> convened.event().heldOn()))
                .orElseGet(() -> item.line().recordedOn());
    }

    /** The conference an item was dealt with as: that of its basis, unless it was assigned another. */
    ConferenceKind kindOf(Recorded<AgendaItemSet> item) {
        return assignment(item)
                .map(AgendaItemAssigned::kind)
                .orElseGet(() -> ConferenceKind.of(item.event().basis()));
    }

    /** The body under which an item was dealt with. */
    BodyId bodyOf(Recorded<AgendaItemSet> item, Recorded<ConferenceConvened> sitting) {
        return assignment(item)
                .map(AgendaItemAssigned::bodyId)
                .orElseGet(() -> sitting.event().bodyId());
    }

    private Optional<AgendaItemAssigned> assignment(Recorded<AgendaItemSet> item) {
        return every(AgendaItemAssigned.class).stream()
                .map(Recorded::event)
                .filter(assigned -> assigned.itemId().equals(item.event().itemId()))
                .findFirst();
    }

    List<ConsentCourse> consentsOf(PersonId person) {
        return consents().stream().filter(consent -> consent.personId().equals(person)).toList();
    }

    List<ConsentCourse> consents() {
        Map<UUID, List<Recorded<ConsentEvent>>> streams =
                every(ConsentEvent.class).stream()
                        .collect(
                                Collectors.groupingBy(
                                        act -> act.event().streamId(),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        return streams.values().stream().flatMap(acts -> ConsentCourse.of(acts).stream()).toList();
    }

    /** Staff, agencies and rules of the municipality as known today. */
    Facts facts() {
        return facts;
    }
}
