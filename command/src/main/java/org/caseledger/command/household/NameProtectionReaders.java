package org.caseledger.command.household;

import static org.caseledger.command.household.HouseholdRefusal.PROTECTION_NOT_OPEN;
import static org.caseledger.command.household.HouseholdRefusal.READERS_NAMED_BY_A_READER;
import static org.caseledger.command.household.HouseholdRefusal.READER_NOT_IN_OFFICE;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.household.HouseholdEvent;
import org.caseledger.events.household.ProtectionReadersNamed;
import org.caseledger.events.value.HouseholdId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.ProtectionId;
import org.caseledger.events.value.StaffId;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Names who may read what a protection closes. Only somebody named does so, or, where nobody named is
 * in office any more, a municipal officer. */
public record NameProtectionReaders(
        HouseholdId householdId, ProtectionId protectionId, Set<StaffId> named)
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
                Persons.when(
                        instance != null && !mayName(instance, now), READERS_NAMED_BY_A_READER),
                Persons.when(named.isEmpty(), READER_NOT_IN_OFFICE),
                Persons.notStaff(named, now));
    }

    private static boolean mayName(Protections.Instance instance, Circumstances now) {
        boolean nobodyLeft =
                instance.named().stream().noneMatch(staff -> Persons.handlesCases(staff, now));
        return instance.named().contains(now.actor().staff())
                || (nobodyLeft && now.actor().isMunicipalOfficer());
    }

    private ProtectionReadersNamed recorded(Household.Registered known, Circumstances now) {
        PersonId person =
                Objects.requireNonNull(known.protections().open().get(protectionId)).personId();
        return new ProtectionReadersNamed(householdId, known.fileId(), protectionId, person, named);
    }
}
