package org.caseledger.command.household;

import static org.caseledger.command.household.HouseholdRefusal.ENDED_BEFORE_IT_BEGAN;
import static org.caseledger.command.household.HouseholdRefusal.PROTECTION_LIFTED_BY_ANOTHER;
import static org.caseledger.command.household.HouseholdRefusal.PROTECTION_NOT_OPEN;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.LabelDraft;
import org.caseledger.events.household.HouseholdEvent;
import org.caseledger.events.household.ProtectionLifted;
import org.caseledger.events.privacy.Sensitivity;
import org.caseledger.events.value.HouseholdId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.ProtectionId;
import org.caseledger.events.value.Words;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** Ends one instance of a protection, by whose decision and on which request. A list made before it was
 * set cannot name it, and another instance stays; a municipal officer records it. */
public record LiftProtection(
        HouseholdId householdId,
        ProtectionId protectionId,
        Words decidedBy,
        Words request,
        LocalDate liftedOn)
        implements HouseholdCommand {

    @Override
    public Decision<HouseholdEvent> decide(Household household, Circumstances now) {
        return Persons.in(
                household, known -> Persons.unless(wrong(known, now), () -> recorded(known, now)));
    }

    private Optional<HouseholdRefusal> wrong(Household.Registered known, Circumstances now) {
        Protections.Instance instance = known.protections().open().get(protectionId);
        return Persons.first(
                Persons.when(instance == null, PROTECTION_NOT_OPEN),
                Persons.when(!now.actor().isMunicipalOfficer(), PROTECTION_LIFTED_BY_ANOTHER),
                Persons.notCome(liftedOn, now),
                Persons.when(
                        instance != null && liftedOn.isBefore(instance.acceptedOn()),
                        ENDED_BEFORE_IT_BEGAN));
    }

    private ProtectionLifted recorded(Household.Registered known, Circumstances now) {
        PersonId person =
                Objects.requireNonNull(known.protections().open().get(protectionId)).personId();
        LabelDraft label = now.about(known.fileId(), person).at(Sensitivity.S4);
        return new ProtectionLifted(
                householdId,
                known.fileId(),
                protectionId,
                person,
                label.put(decidedBy),
                label.put(request),
                liftedOn);
    }
}
