package org.caseledger.command.household;

import static org.caseledger.command.household.HouseholdRefusal.ENDED_BEFORE_IT_BEGAN;
import static org.caseledger.command.household.HouseholdRefusal.PROTECTION_ALREADY_SET;
import static org.caseledger.command.household.HouseholdRefusal.PROTECTION_FROM_NOBODY;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.LabelDraft;
import org.caseledger.command.decision.Minted;
import org.caseledger.events.household.HouseholdEvent;
import org.caseledger.events.household.ProtectedFrom;
import org.caseledger.events.household.ProtectionKind;
import org.caseledger.events.household.ProtectionSet;
import org.caseledger.events.privacy.Sensitivity;
import org.caseledger.events.value.HouseholdId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.ProtectionId;
import org.caseledger.events.value.SealedNoteId;
import org.caseledger.events.value.StaffId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Keeps somebody's whereabouts secret from the moment it is recorded, also where the measure is only
 * accepted and not yet in force elsewhere. A person of the same household may be the threat. Reads
 * are open to the staff named and to whoever records it. */
public record SetProtection(
        HouseholdId householdId,
        @Minted ProtectionId protectionId,
        PersonId personId,
        ProtectionKind kind,
        ProtectedFrom from,
        Words decidedBy,
        Words request,
        @Nullable Set<StaffId> named,
        @Nullable SealedNoteId kept,
        LocalDate acceptedOn,
        @Nullable LocalDate until)
        implements HouseholdCommand {

    @Override
    public Decision<HouseholdEvent> decide(Household household, Circumstances now) {
        return Persons.in(
                household, known -> Persons.unless(wrong(known, now), () -> recorded(known, now)));
    }

    private Optional<HouseholdRefusal> wrong(Household.Registered known, Circumstances now) {
        return Persons.first(
                Persons.when(
                        known.protections().ever().contains(protectionId), PROTECTION_ALREADY_SET),
                Persons.neverMember(known, personId),
                Persons.when(
                        from.namesNobody() || from.persons().contains(personId),
                        PROTECTION_FROM_NOBODY),
                Persons.notCome(acceptedOn, now),
                Persons.when(until != null && until.isBefore(acceptedOn), ENDED_BEFORE_IT_BEGAN),
                Persons.notStaff(named == null ? Set.of() : named, now),
                Persons.unknown(kept, now));
    }

    private ProtectionSet recorded(Household.Registered known, Circumstances now) {
        LabelDraft label = now.about(known.fileId(), personId).at(Sensitivity.S4);
        return new ProtectionSet(
                householdId,
                known.fileId(),
                protectionId,
                personId,
                label.put(kind),
                label.put(from),
                label.put(decidedBy),
                label.put(request),
                withActor(now),
                kept,
                acceptedOn,
                until);
    }

    private Set<StaffId> withActor(Circumstances now) {
        Set<StaffId> readers = new LinkedHashSet<>(named == null ? Set.of() : named);
        readers.add(now.actor().staff());
        return readers;
    }
}
