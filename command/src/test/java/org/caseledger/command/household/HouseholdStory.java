package org.caseledger.command.household;

import org.caseledger.command.Scenario;
import org.caseledger.command.Town;
import org.caseledger.events.household.DangerRecorded;
import org.caseledger.events.household.HouseholdEvent;
import org.caseledger.events.household.HouseholdRegistered;
import org.caseledger.events.household.MemberAdded;
import org.caseledger.events.household.ProtectedFrom;
import org.caseledger.events.household.ProtectionKind;
import org.caseledger.events.household.ProtectionSet;
import org.caseledger.events.household.Relation;
import org.caseledger.events.intake.CallerKind;
import org.caseledger.events.intake.ConsultationReceived;
import org.caseledger.events.intake.Trouble;
import org.caseledger.events.intake.Troubles;
import org.caseledger.events.value.ConsultationId;
import org.caseledger.events.value.HouseholdId;
import org.caseledger.events.value.LedgerEvent;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.ProtectionId;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.Words;

import java.util.List;
import java.util.Set;

/** The words of the household scenarios. */
final class HouseholdStory {
    static final HouseholdId HOUSE = new HouseholdId(Town.id(3, 1));
    static final HouseholdId NEXT_DOOR = new HouseholdId(Town.id(3, 2));
    static final HouseholdRegistered REGISTERED = new HouseholdRegistered(HOUSE, Town.FILE);
    static final MemberAdded MOTHER_ADDED = added(HOUSE, Town.MOTHER);
    static final DangerRecorded DANGER =
            new DangerRecorded(
                    HOUSE,
                    Town.FILE,
                    1,
                    Town.MOTHER,
                    Town.told(Town.MOTHER, "不安"),
                    Occurred.onDay(Town.DAY),
                    SaidBy.observed());

    private HouseholdStory() {}

    static MemberAdded added(HouseholdId household, PersonId person) {
        return new MemberAdded(
                household,
                Town.FILE,
                person,
                Town.told(person, "見本花子"),
                null,
                null,
                Town.labelled(person, Relation.HEAD),
                true,
                Town.DAY.minusDays(10));
    }

    /** The mother and her daughter live here. */
    static Scenario<HouseholdCommand, Household, HouseholdEvent> family(LedgerEvent... then) {
        return scenario()
                .given(Town.OFFICER, OPENED)
                .given(REGISTERED, MOTHER_ADDED, added(HOUSE, Town.DAUGHTER))
                .given(then);
    }

    static final ConsultationReceived OPENED =
            new ConsultationReceived(
                    new ConsultationId(Town.id(5, 1)),
                    Town.FILE,
                    Town.COORDINATION_DESK,
                    CallerKind.FAMILY,
                    null,
                    null,
                    List.of(Town.MOTHER),
                    Town.labelled(
                            Town.MOTHER, new Troubles(Set.of(Trouble.FAMILY), Trouble.FAMILY)),
                    Town.told(Town.MOTHER, "相談"),
                    Occurred.onDay(Town.DAY),
                    null);

    static ProtectionSet protection(ProtectionId id, PersonId person) {
        return new ProtectionSet(
                HOUSE,
                Town.FILE,
                id,
                person,
                Town.labelled(person, ProtectionKind.DV_SUPPORT_MEASURE),
                Town.labelled(person, new ProtectedFrom(List.of(Town.FATHER), null)),
                Town.told(person, "市民課"),
                Town.told(person, "本人の申出"),
                Set.of(Town.COORDINATOR.staff()),
                null,
                Town.DAY.minusDays(2),
                null);
    }

    static Words words(String text) {
        return new Words(text);
    }

    static Scenario<HouseholdCommand, Household, HouseholdEvent> scenario() {
        return Scenario.of(HouseholdCommand.STREAM);
    }
}
