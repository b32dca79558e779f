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
import org.caseledger.events.household.ContactRuleKind;
import org.caseledger.events.household.HouseholdEvent;
import org.caseledger.events.household.Kinship;
import org.caseledger.events.household.MemberFact;
import org.caseledger.events.value.ContactRuleId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.RelationshipId;

import java.util.Set;

/** What can be told next of the people of a household, of their ties and of contacts with them. */
final class ToldNextActs {

    private ToldNextActs() {}

    static NextActs<HouseholdCommand, Household, HouseholdEvent> in(
            NextActs<HouseholdCommand, Household, HouseholdEvent> table) {
        return table.withAny(TellMemberFact.class, s -> each(ever(s), SOMEBODY, p -> fact(s, p)))
                .withAny(RecordRelationship.class, s -> each(ever(s), SOMEBODY, p -> related(s, p)))
                .withAny(EndRelationship.class, s -> each(ties(s), NOWHERE, r -> untied(s, r)))
                .with(SetContactRule.class, ToldNextActs::cautioned)
                .withAny(EndContactRule.class, s -> each(rules(s), UNSET, r -> dropped(s, r)))
                .withAny(
                        RecordHistoricalFact.class,
                        s -> each(ever(s), SOMEBODY, p -> remembered(s, p)));
    }

    private static final RelationshipId NOWHERE = new RelationshipId(NEW);
    private static final ContactRuleId UNSET = new ContactRuleId(NEW);

    private static Set<RelationshipId> ties(Standing<Household> s) {
        return known(s).relationships().open().keySet();
    }

    private static Set<ContactRuleId> rules(Standing<Household> s) {
        return known(s).contactRules().open().keySet();
    }

    private static TellMemberFact fact(Standing<Household> s, PersonId person) {
        return new TellMemberFact(id(s), person, MemberFact.NAME, SOME, null, s.happened(), SEEN);
    }

    private static RecordRelationship related(Standing<Household> s, PersonId person) {
        return new RecordRelationship(
                id(s), NOWHERE, person, null, SOME, Kinship.OTHER, null, s.happened(), SEEN);
    }

    private static EndRelationship untied(Standing<Household> s, RelationshipId tie) {
        return new EndRelationship(id(s), tie, s.happened(), null);
    }

    private static SetContactRule cautioned(Standing<Household> s) {
        return new SetContactRule(
                id(s), UNSET, null, ContactRuleKind.DOG, null, s.today(), null, null);
    }

    private static EndContactRule dropped(Standing<Household> s, ContactRuleId rule) {
        return new EndContactRule(id(s), rule, s.today(), null);
    }

    private static RecordHistoricalFact remembered(Standing<Household> s, PersonId person) {
        return new RecordHistoricalFact(id(s), Set.of(person), SOME, null, s.happened(), SEEN);
    }
}
