package org.caseledger.command.household;

import static org.caseledger.command.decision.Standing.NEW;
import static org.caseledger.command.decision.Standing.SOME;
import static org.caseledger.command.decision.Standing.each;
import static org.caseledger.command.household.Standings.SEEN;
import static org.caseledger.command.household.Standings.SOMEBODY;
import static org.caseledger.command.household.Standings.ever;
import static org.caseledger.command.household.Standings.id;
import static org.caseledger.command.household.Standings.known;
import static org.caseledger.command.household.Standings.members;

import org.caseledger.command.decision.NextActs;
import org.caseledger.command.decision.Refusal;
import org.caseledger.command.decision.Standing;
import org.caseledger.events.household.AbsenceKind;
import org.caseledger.events.household.HouseholdEvent;
import org.caseledger.events.household.Relation;
import org.caseledger.events.value.HouseholdId;
import org.caseledger.events.value.PersonId;

import java.util.List;
import java.util.Set;

/** What can be done next with a household, in the order of the work. */
public final class HouseholdNextActs {

    private HouseholdNextActs() {}

    /** Every act on a household but its registration. */
    public static NextActs<HouseholdCommand, Household, HouseholdEvent> table() {
        var begun = NextActs.of(HouseholdCommand.STREAM);
        return SafetyNextActs.in(ToldNextActs.in(changing(coming(begun))));
    }

    private static NextActs<HouseholdCommand, Household, HouseholdEvent> coming(
            NextActs<HouseholdCommand, Household, HouseholdEvent> table) {
        return table.with(AddMember.class, HouseholdNextActs::added)
                .with(RecordBirth.class, HouseholdNextActs::born)
                .withAny(
                        RecordMemberLeft.class,
                        s ->
                                each(
                                        members(s),
                                        SOMEBODY,
                                        p -> new RecordMemberLeft(id(s), p, s.today())))
                .withAny(RecordDeath.class, s -> each(ever(s), SOMEBODY, p -> died(s, p)));
    }

    private static NextActs<HouseholdCommand, Household, HouseholdEvent> changing(
            NextActs<HouseholdCommand, Household, HouseholdEvent> table) {
        return table.withAny(RecordAbsence.class, s -> each(members(s), SOMEBODY, p -> away(s, p)))
                .withAny(
                        RecordReturn.class,
                        s -> each(known(s).people().away().keySet(), SOMEBODY, p -> back(s, p)))
                .withAny(
                        SplitHousehold.class,
                        s -> each(alone(s), Set.of(), persons -> split(s, persons)))
                .unless(
                        JoinHousehold.class,
                        s -> JoinHousehold.blocked(known(s)).map(Refusal.class::cast));
    }

    private static AddMember added(Standing<Household> s) {
        return new AddMember(id(s), SOMEBODY, SOME, null, null, Relation.OTHER, false, s.today());
    }

    private static RecordBirth born(Standing<Household> s) {
        return new RecordBirth(id(s), SOMEBODY, null, null, null, Relation.CHILD, s.today(), null);
    }

    private static RecordDeath died(Standing<Household> s, PersonId person) {
        return new RecordDeath(id(s), person, s.happened(), null, SEEN);
    }

    private static RecordAbsence away(Standing<Household> s, PersonId person) {
        return new RecordAbsence(id(s), person, AbsenceKind.OTHER, null, s.happened(), null, SEEN);
    }

    private static RecordReturn back(Standing<Household> s, PersonId person) {
        return new RecordReturn(id(s), person, s.happened(), null, SEEN);
    }

    private static List<Set<PersonId>> alone(Standing<Household> s) {
        return members(s).stream().map(Set::of).toList();
    }

    private static SplitHousehold split(Standing<Household> s, Set<PersonId> persons) {
        return new SplitHousehold(id(s), persons, new HouseholdId(NEW), s.today(), null);
    }
}
