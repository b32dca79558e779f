package org.caseledger.command.household;

import org.caseledger.command.Scenario;
import org.caseledger.command.Town;
import org.caseledger.events.household.DangerRecorded;
import org.caseledger.events.household.HouseholdEvent;
import org.caseledger.events.household.HouseholdRegistered;
import org.caseledger.events.household.MemberAdded;
import org.caseledger.events.household.Relation;
import org.caseledger.events.value.HouseholdId;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.SaidBy;

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

    static Scenario<HouseholdCommand, Household, HouseholdEvent> scenario() {
        return Scenario.of(HouseholdCommand.STREAM);
    }
}
