package org.caseledger.command.household;

import static org.caseledger.command.household.HouseholdRefusal.ENDED_BEFORE_IT_BEGAN;
import static org.caseledger.command.household.HouseholdRefusal.SUSPICION_NOT_OPEN;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.household.HouseholdEvent;
import org.caseledger.events.household.SuspicionEnded;
import org.caseledger.events.privacy.DisclosureFlag;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.value.HouseholdId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.Words;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** What became of a suspicion: confirmed, cleared up, passed on. */
public record EndSuspicion(HouseholdId householdId, int number, Words judgement, LocalDate judgedOn)
        implements HouseholdCommand {

    @Override
    public Decision<HouseholdEvent> decide(Household household, Circumstances now) {
        return Persons.in(
                household, known -> Persons.unless(wrong(known, now), () -> recorded(known, now)));
    }

    private Optional<HouseholdRefusal> wrong(Household.Registered known, Circumstances now) {
        Safety.Suspected suspected = known.safety().openSuspicions().get(number);
        return Persons.first(
                Persons.when(suspected == null, SUSPICION_NOT_OPEN),
                Persons.notCome(judgedOn, now),
                Persons.when(
                        suspected != null && judgedOn.isBefore(suspected.since()),
                        ENDED_BEFORE_IT_BEGAN));
    }

    private SuspicionEnded recorded(Household.Registered known, Circumstances now) {
        PersonId person =
                Objects.requireNonNull(known.safety().openSuspicions().get(number)).personId();
        return new SuspicionEnded(
                householdId,
                known.fileId(),
                number,
                person,
                now.about(known.fileId(), person)
                        .sensitive()
                        .on(LegalBasis.ABUSE_REPORT)
                        .flagged(DisclosureFlag.ASSESSMENT)
                        .put(judgement),
                judgedOn);
    }
}
