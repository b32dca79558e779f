package org.caseledger.command.household;

import static org.caseledger.command.household.HouseholdRefusal.CONTACT_RULE_NOT_OPEN;
import static org.caseledger.command.household.HouseholdRefusal.ENDED_BEFORE_IT_BEGAN;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.household.ContactRuleEnded;
import org.caseledger.events.household.HouseholdEvent;
import org.caseledger.events.value.ContactRuleId;
import org.caseledger.events.value.HouseholdId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** A rule for contacts, or a caution, no longer holds. */
public record EndContactRule(
        HouseholdId householdId, ContactRuleId ruleId, LocalDate endedOn, @Nullable Words reason)
        implements HouseholdCommand {

    @Override
    public Decision<HouseholdEvent> decide(Household household, Circumstances now) {
        return Persons.in(
                household, known -> Persons.unless(wrong(known, now), () -> recorded(known, now)));
    }

    private Optional<HouseholdRefusal> wrong(Household.Registered known, Circumstances now) {
        Told.Holding holding = known.contactRules().open().get(ruleId);
        return Persons.first(
                Persons.when(holding == null, CONTACT_RULE_NOT_OPEN),
                Persons.notCome(endedOn, now),
                Persons.when(
                        holding != null && endedOn.isBefore(holding.from()),
                        ENDED_BEFORE_IT_BEGAN));
    }

    private ContactRuleEnded recorded(Household.Registered known, Circumstances now) {
        PersonId person =
                Objects.requireNonNull(known.contactRules().open().get(ruleId)).personId();
        return new ContactRuleEnded(
                householdId,
                known.fileId(),
                ruleId,
                endedOn,
                Cautioned.label(known, person, now).putIfGiven(reason));
    }
}
