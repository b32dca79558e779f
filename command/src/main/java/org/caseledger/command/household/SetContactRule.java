package org.caseledger.command.household;

import static org.caseledger.command.household.HouseholdRefusal.CONTACT_RULE_ALREADY_SET;
import static org.caseledger.command.household.HouseholdRefusal.CONTACT_RULE_UNCLEAR;
import static org.caseledger.command.household.HouseholdRefusal.ENDED_BEFORE_IT_BEGAN;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.LabelDraft;
import org.caseledger.command.decision.Minted;
import org.caseledger.events.household.ContactRuleKind;
import org.caseledger.events.household.ContactRuleSet;
import org.caseledger.events.household.HouseholdEvent;
import org.caseledger.events.value.ContactRuleId;
import org.caseledger.events.value.HouseholdId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Optional;

/** What to keep to before a member, or anybody of the household, is contacted or visited. It stands
 * on top of the case page; an act of contact is never refused for it. */
public record SetContactRule(
        HouseholdId householdId,
        @Minted ContactRuleId ruleId,
        @Nullable PersonId personId,
        ContactRuleKind kind,
        @Nullable Words detail,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable SaidBy saidBy)
        implements HouseholdCommand {

    @Override
    public Decision<HouseholdEvent> decide(Household household, Circumstances now) {
        return Persons.in(
                household, known -> Persons.unless(wrong(known, now), () -> recorded(known, now)));
    }

    private Optional<HouseholdRefusal> wrong(Household.Registered known, Circumstances now) {
        return Persons.first(
                Persons.when(
                        known.contactRules().ever().contains(ruleId), CONTACT_RULE_ALREADY_SET),
                personId == null ? Optional.empty() : Persons.neverMember(known, personId),
                Persons.when(personId == null && !kind.isCaution(), CONTACT_RULE_UNCLEAR),
                Persons.when(kind.needsWords() && detail == null, CONTACT_RULE_UNCLEAR),
                Persons.when(until != null && until.isBefore(from), ENDED_BEFORE_IT_BEGAN),
                Persons.unclear(saidBy, now));
    }

    private ContactRuleSet recorded(Household.Registered known, Circumstances now) {
        LabelDraft label = Cautioned.label(known, personId, now);
        return new ContactRuleSet(
                householdId,
                known.fileId(),
                ruleId,
                personId,
                label.put(kind),
                label.putIfGiven(detail),
                from,
                until,
                saidBy);
    }
}
