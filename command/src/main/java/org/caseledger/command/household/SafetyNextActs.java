package org.caseledger.command.household;

import static org.caseledger.command.decision.Standing.NEW;
import static org.caseledger.command.decision.Standing.SOME;
import static org.caseledger.command.decision.Standing.each;
import static org.caseledger.command.household.Standings.SEEN;
import static org.caseledger.command.household.Standings.SOMEBODY;
import static org.caseledger.command.household.Standings.ever;
import static org.caseledger.command.household.Standings.id;
import static org.caseledger.command.household.Standings.known;

import org.caseledger.command.decision.NextActs;
import org.caseledger.command.decision.Standing;
import org.caseledger.events.household.HouseholdEvent;
import org.caseledger.events.household.ProtectedFrom;
import org.caseledger.events.household.ProtectionKind;
import org.caseledger.events.household.ReportStatute;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.ProtectionId;
import org.caseledger.events.value.StaffId;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What can be done next about dangers, suspicions and protection in a household. */
final class SafetyNextActs {

    private static final ProtectionId UNSET = new ProtectionId(NEW);

    private SafetyNextActs() {}

    static NextActs<HouseholdCommand, Household, HouseholdEvent> in(
            NextActs<HouseholdCommand, Household, HouseholdEvent> table) {
        return protection(table)
                .with(RecordDanger.class, SafetyNextActs::danger)
                .withAny(ReassessDanger.class, s -> each(dangers(s), 0, n -> reassessed(s, n)))
                .withAny(
                        LiftDanger.class,
                        s -> each(dangers(s), 0, n -> new LiftDanger(id(s), n, SOME)))
                .with(RecordSuspicion.class, SafetyNextActs::suspicion)
                .withAny(EndSuspicion.class, s -> each(suspicions(s), 0, n -> ended(s, n)))
                .with(MakeAbuseReport.class, SafetyNextActs::report);
    }

    private static NextActs<HouseholdCommand, Household, HouseholdEvent> protection(
            NextActs<HouseholdCommand, Household, HouseholdEvent> table) {
        return table.withAny(SetProtection.class, s -> each(ever(s), SOMEBODY, p -> set(s, p)))
                .withAny(NameProtectionReaders.class, SafetyNextActs::readers)
                .withAny(
                        LiftProtection.class,
                        s -> each(known(s).protections().open().keySet(), UNSET, p -> lift(s, p)));
    }

    private static Set<Integer> dangers(Standing<Household> s) {
        return known(s).safety().openDangers().keySet();
    }

    private static Set<Integer> suspicions(Standing<Household> s) {
        return known(s).safety().openSuspicions().keySet();
    }

    private static SetProtection set(Standing<Household> s, PersonId person) {
        return new SetProtection(
                id(s),
                UNSET,
                person,
                ProtectionKind.OTHER,
                new ProtectedFrom(List.of(), SOME),
                SOME,
                SOME,
                null,
                null,
                s.today(),
                null);
    }

    /** Named anew: the one who asks, or whoever else works in the town. */
    private static List<NameProtectionReaders> readers(Standing<Household> s) {
        List<NameProtectionReaders> requests = new ArrayList<>();
        Set<ProtectionId> open = known(s).protections().open().keySet();
        for (ProtectionId protection : open.isEmpty() ? Set.of(UNSET) : open) {
            for (StaffId reader : s.staff()) {
                requests.add(new NameProtectionReaders(id(s), protection, Set.of(reader)));
            }
        }
        return requests;
    }

    private static LiftProtection lift(Standing<Household> s, ProtectionId protection) {
        return new LiftProtection(id(s), protection, SOME, SOME, s.today());
    }

    private static RecordDanger danger(Standing<Household> s) {
        return new RecordDanger(id(s), SOMEBODY, SOME, s.happened(), SEEN);
    }

    private static ReassessDanger reassessed(Standing<Household> s, int number) {
        return new ReassessDanger(id(s), number, SOME, s.happened());
    }

    private static RecordSuspicion suspicion(Standing<Household> s) {
        return new RecordSuspicion(id(s), SOMEBODY, SOME, null, s.happened(), SEEN, null);
    }

    private static EndSuspicion ended(Standing<Household> s, int number) {
        return new EndSuspicion(id(s), number, SOME, s.today());
    }

    private static MakeAbuseReport report(Standing<Household> s) {
        return new MakeAbuseReport(
                id(s), SOMEBODY, ReportStatute.OTHER, SOME, null, s.today(), LocalTime.NOON, null);
    }
}
