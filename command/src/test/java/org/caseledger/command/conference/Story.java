package org.caseledger.command.conference;

import org.caseledger.command.Town;
import org.caseledger.events.household.MemberAdded;
import org.caseledger.events.household.Relation;
import org.caseledger.events.value.HouseholdId;
import org.caseledger.events.value.PersonId;

/** What stands in other streams when a sitting needs it. */
final class Story {

    private Story() {}

    static MemberAdded member(PersonId person) {
        return new MemberAdded(
                new HouseholdId(Town.id(10, 1)),
                Town.FILE,
                person,
                Town.told(person, "氏名"),
                null,
                null,
                Town.labelled(person, Relation.values()[0]),
                true,
                Town.DAY.minusDays(50));
    }
}
