package org.caseledger.command.household;

import org.caseledger.events.household.AbsenceBegan;
import org.caseledger.events.household.AbuseReportMade;
import org.caseledger.events.household.ContactRuleEnded;
import org.caseledger.events.household.ContactRuleSet;
import org.caseledger.events.household.DangerLifted;
import org.caseledger.events.household.DangerReassessed;
import org.caseledger.events.household.DangerRecorded;
import org.caseledger.events.household.HistoricalFactRecorded;
import org.caseledger.events.household.HouseholdEvent;
import org.caseledger.events.household.HouseholdJoined;
import org.caseledger.events.household.HouseholdRegistered;
import org.caseledger.events.household.HouseholdSplit;
import org.caseledger.events.household.MemberAdded;
import org.caseledger.events.household.MemberDied;
import org.caseledger.events.household.MemberFactTold;
import org.caseledger.events.household.MemberLeft;
import org.caseledger.events.household.MemberReturned;
import org.caseledger.events.household.ProtectionLifted;
import org.caseledger.events.household.ProtectionReadersNamed;
import org.caseledger.events.household.ProtectionSet;
import org.caseledger.events.household.RelationshipEnded;
import org.caseledger.events.household.RelationshipRecorded;
import org.caseledger.events.household.SuspicionEnded;
import org.caseledger.events.household.SuspicionRecorded;

import java.util.Set;

/** One step in the history of a registered household; throws where the step is impossible. */
final class HouseholdHistory {
    private HouseholdHistory() {}

    static Household.Registered after(Household.Registered known, HouseholdEvent event) {
        return switch (event) {
            case HouseholdRegistered _ -> throw impossible(event);
            case MemberAdded _, MemberLeft _, MemberDied _, AbsenceBegan _, MemberReturned _ ->
                    known.with(ofOne(known.people(), event));
            case HouseholdSplit act ->
                    known.with(known.people().without(act.persons(), act.splitOn()));
            case HouseholdJoined act ->
                    known.with(known.people().without(act.persons(), act.joinedOn()));
            case DangerRecorded _, DangerLifted _, SuspicionRecorded _, SuspicionEnded _ ->
                    known.with(ofSafety(known.safety(), event));
            case ProtectionSet _, ProtectionReadersNamed _, ProtectionLifted _ ->
                    known.with(ofProtection(known.protections(), event));
            case RelationshipRecorded act ->
                    known.withRelationships(
                            known.relationships()
                                    .with(act.relationshipId(), act.personId(), act.from().on()));
            case RelationshipEnded act ->
                    known.withRelationships(known.relationships().without(act.relationshipId()));
            case ContactRuleSet act ->
                    known.withContactRules(
                            known.contactRules().with(act.ruleId(), act.personId(), act.from()));
            case ContactRuleEnded act ->
                    known.withContactRules(known.contactRules().without(act.ruleId()));
            case DangerReassessed _,
                    AbuseReportMade _,
                    MemberFactTold _,
                    HistoricalFactRecorded _ ->
                    known;
        };
    }

    private static People ofOne(People people, HouseholdEvent event) {
        return switch (event) {
            case MemberAdded act -> people.with(act.personId(), act.from());
            case MemberLeft act -> people.without(Set.of(act.personId()), act.leftOn());
            case MemberDied act -> people.dead(act.personId(), act.occurred().on());
            case AbsenceBegan act -> people.away(act.personId(), act.from().on());
            case MemberReturned act -> people.back(act.personId());
            default -> throw impossible(event);
        };
    }

    private static Safety ofSafety(Safety safety, HouseholdEvent event) {
        return switch (event) {
            case DangerRecorded act -> safety.withDanger(act.number(), act.personId());
            case DangerLifted act -> safety.withoutDanger(act.number());
            case SuspicionRecorded act ->
                    safety.withSuspicion(act.number(), act.personId(), act.occurred().on());
            case SuspicionEnded act -> safety.withoutSuspicion(act.number());
            default -> throw impossible(event);
        };
    }

    private static Protections ofProtection(Protections protections, HouseholdEvent event) {
        return switch (event) {
            case ProtectionSet act ->
                    protections.with(
                            act.handlingId(),
                            new Protections.Instance(
                                    act.personId(), act.named(), act.acceptedOn()));
            case ProtectionReadersNamed act -> protections.readBy(act.handlingId(), act.named());
            case ProtectionLifted act -> protections.without(act.handlingId());
            default -> throw impossible(event);
        };
    }

    static void require(boolean possible, String what) {
        if (!possible) {
            throw new IllegalStateException(what + " cannot follow here");
        }
    }

    private static IllegalStateException impossible(HouseholdEvent event) {
        return new IllegalStateException(event.getClass().getSimpleName() + " cannot follow here");
    }
}
