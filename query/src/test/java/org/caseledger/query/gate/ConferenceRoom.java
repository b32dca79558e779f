package org.caseledger.query.gate;

import org.caseledger.events.conference.AgendaItemAssigned;
import org.caseledger.events.conference.AgendaItemSet;
import org.caseledger.events.conference.AttendanceRecorded;
import org.caseledger.events.conference.AttendeeSelectedForItem;
import org.caseledger.events.conference.ConferenceConvened;
import org.caseledger.events.conference.ConferenceKind;
import org.caseledger.events.conference.MembershipEnded;
import org.caseledger.events.conference.MembershipGranted;
import org.caseledger.events.conference.NonMemberInvited;
import org.caseledger.events.conference.SittingClosed;
import org.caseledger.events.privacy.Label;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.privacy.RetentionClass;
import org.caseledger.events.privacy.Sensitivity;
import org.caseledger.events.privacy.Withheld;
import org.caseledger.events.register.RecordedEvent;
import org.caseledger.events.register.RegisterFold;
import org.caseledger.events.register.Registers;
import org.caseledger.events.value.Actor;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.BodyId;
import org.caseledger.events.value.Capacity;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.LedgerEvent;
import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.events.value.Purpose;
import org.caseledger.events.value.SittingId;
import org.caseledger.events.value.StaffId;
import org.caseledger.events.value.TownTime;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/**
 * A few people, two bodies with one item each, and what happens to them, told twice: as events that
 * fill the registers, and as plain sets that say who is entitled.
 */
final class ConferenceRoom {

    static final int PEOPLE = 3;
    static final int ITEMS = 2;

    private static final MunicipalityCode TOWN = new MunicipalityCode("999997");
    private static final AgencyId AGENCY = new AgencyId(new UUID(9, 1));
    private static final FileId FILE = new FileId(new UUID(9, 2));
    private static final SittingId SITTING = new SittingId(new UUID(9, 3));

    private static final LocalDate HELD_ON = LocalDate.of(2026, 6, 12);

    private record Pair(int person, int thing) {}

    private record Term(LocalDate from, LocalDate until) {}

    private final RegisterFold facts = new RegisterFold(Registers.ALL);
    private final Set<Pair> named = new HashSet<>();
    private final Set<Pair> invited = new HashSet<>();
    private final Set<Pair> hasLeft = new HashSet<>();
    private boolean closed;
    private final Map<Pair, List<Term>> terms = new HashMap<>();
    private final List<String> told = new ArrayList<>();
    private LocalDate today = LocalDate.of(2026, 6, 1);

    ConferenceRoom() {
        record(new ConferenceConvened(SITTING, body(0), 1, HELD_ON, false));
        for (int item = 0; item < ITEMS; item++) {
            record(
                    new AgendaItemSet(
                            SITTING,
                            item(item),
                            FILE,
                            LegalBasis.SUPPORT_CONFERENCE_106_6,
                            List.of(),
                            List.of()));
            record(
                    new AgendaItemAssigned(
                            SITTING, item(item), FILE, body(item), ConferenceKind.values()[0]));
        }
    }

    /** One thing happens to one person, on this day or a few days later. */
    void happens(Random random) {
        today = today.plusDays(random.nextInt(4));
        var pair = new Pair(random.nextInt(PEOPLE), random.nextInt(ITEMS));
        int kind = random.nextInt(7);
        told.add(today + " " + kind + " " + pair);
        switch (kind) {
            case 0 -> picked(pair);
            case 1 -> invited(pair);
            case 2 -> present(pair);
            case 3 -> leaves(pair);
            case 4 -> closes(random);
            default -> joins(pair, today.plusDays(random.nextInt(3)), random.nextInt(12));
        }
    }

    private void picked(Pair pair) {
        named.add(pair);
        record(
                new AttendeeSelectedForItem(
                        SITTING, item(pair.thing()), FILE, staff(pair.person())));
    }

    private void invited(Pair pair) {
        named.add(pair);
        invited.add(pair);
        record(
                new NonMemberInvited(
                        SITTING,
                        item(pair.thing()),
                        FILE,
                        staff(pair.person()),
                        Withheld.notEntitled()));
    }

    private void present(Pair pair) {
        named.add(pair);
        hasLeft.add(pair);
        record(
                new AttendanceRecorded(
                        SITTING,
                        item(pair.thing()),
                        FILE,
                        staff(pair.person()),
                        LocalTime.of(10, 0),
                        LocalTime.of(11, 0),
                        null,
                        null));
    }

    private void closes(Random random) {
        if (!closed && random.nextInt(3) == 0) {
            closed = true;
            record(new SittingClosed(SITTING, null));
        }
    }

    private void joins(Pair pair, LocalDate from, int days) {
        terms.computeIfAbsent(pair, _ -> new ArrayList<>())
                .add(new Term(from, from.plusDays(days)));
        record(
                new MembershipGranted(
                        body(pair.thing()),
                        staff(pair.person()),
                        AGENCY,
                        from,
                        from.plusDays(days),
                        null));
    }

    private void leaves(Pair pair) {
        List<Term> ended = terms.get(pair);
        if (ended != null) {
            ended.removeIf(term -> !term.from().isBefore(today));
            ended.replaceAll(term ->
                    term.until().isBefore(today)
                            ? term
                            : new Term(term.from(), today.minusDays(1)));
            record(new MembershipEnded(body(pair.thing()), staff(pair.person()), today));
        }
    }

    boolean isEntitled(int person, int item) {
        var pair = new Pair(person, item);
        boolean member =
                terms.getOrDefault(pair, List.of()).stream()
                        .anyMatch(term ->
                                !today.isBefore(term.from()) && !today.isAfter(term.until()));
        boolean asked = invited.contains(pair) && !hasLeft.contains(pair);
        boolean over = closed || today.isAfter(HELD_ON);
        return (asked && !over) || (named.contains(pair) && member);
    }

    LocalDate today() {
        return today;
    }

    Relations relations(int person, Capacity capacity) {
        return new Relations(
                new Actor(TOWN, staff(person), AGENCY, capacity),
                facts,
                today,
                TownTime.noonOf(today));
    }

    Label label(int item, LegalBasis basis) {
        return new Label(
                TOWN,
                FILE,
                List.of(new UUID(9, 4)),
                basis,
                item(item),
                List.of(),
                null,
                Sensitivity.S2,
                Purpose.CONSULTATION,
                AGENCY,
                RetentionClass.CONFERENCE_106_6,
                Set.of());
    }

    @Override
    public String toString() {
        return told.toString();
    }

    private void record(LedgerEvent event) {
        var actor = new Actor(TOWN, staff(0), AGENCY, Capacity.MUNICIPAL_OFFICER);
        facts.record(new RecordedEvent(new UUID(8, told.size()), actor, event));
    }

    private static StaffId staff(int number) {
        return new StaffId(new UUID(1, number));
    }

    private static ItemId item(int number) {
        return new ItemId(new UUID(2, number));
    }

    private static BodyId body(int number) {
        return new BodyId(new UUID(3, number));
    }
}
