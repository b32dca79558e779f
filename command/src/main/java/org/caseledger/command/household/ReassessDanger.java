package org.caseledger.command.household;

import static org.caseledger.command.household.HouseholdRefusal.DANGER_NOT_OPEN;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.household.DangerReassessed;
import org.caseledger.events.household.HouseholdEvent;
import org.caseledger.events.privacy.DisclosureFlag;
import org.caseledger.events.value.HouseholdId;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.Words;

import java.util.Objects;
import java.util.Optional;

/** A danger that stands is judged anew and goes on standing. */
public record ReassessDanger(
        HouseholdId householdId, int number, Words judgement, Occurred occurred)
        implements HouseholdCommand {

    @Override
    public Decision<HouseholdEvent> decide(Household household, Circumstances now) {
        return Persons.in(
                household, known -> Persons.unless(wrong(known, now), () -> recorded(known, now)));
    }

    private Optional<HouseholdRefusal> wrong(Household.Registered known, Circumstances now) {
        return Persons.first(
                Persons.when(!known.safety().openDangers().containsKey(number), DANGER_NOT_OPEN),
                Persons.notCome(occurred.on(), now));
    }

    private DangerReassessed recorded(Household.Registered known, Circumstances now) {
        PersonId person = Objects.requireNonNull(known.safety().openDangers().get(number));
        return new DangerReassessed(
                householdId,
                known.fileId(),
                number,
                person,
                now.about(known.fileId(), person)
                        .sensitive()
                        .flagged(DisclosureFlag.ASSESSMENT)
                        .put(judgement),
                occurred);
    }
}
