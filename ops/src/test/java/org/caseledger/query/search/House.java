package org.caseledger.query.search;

import org.caseledger.command.household.AddMember;
import org.caseledger.command.household.SetProtection;
import org.caseledger.command.household.TellMemberFact;
import org.caseledger.events.household.MemberFact;
import org.caseledger.events.household.ProtectedFrom;
import org.caseledger.events.household.ProtectionKind;
import org.caseledger.events.household.Relation;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.HouseholdId;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.ProtectionId;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.SignedIn;
import org.caseledger.events.value.StaffId;
import org.caseledger.events.value.Words;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A household of a file, told of by one member of staff. */
record House(SearchTown town, SignedIn by, FileId file, HouseholdId household) {

    PersonId person(String name, String reading, LocalDate born) {
        var person = new PersonId(UUID.randomUUID());
        town.by(
                by,
                new AddMember(
                        household,
                        person,
                        new Words(name),
                        new Words(reading),
                        born,
                        Relation.values()[0],
                        true,
                        SearchTown.TODAY));
        return person;
    }

    PersonId hanako() {
        return person("髙橋 花子", "タカハシ ハナコ", LocalDate.of(1980, 4, 1));
    }

    void tells(PersonId person, MemberFact fact, String words) {
        town.by(
                by,
                new TellMemberFact(
                        household,
                        person,
                        fact,
                        new Words(words),
                        null,
                        Occurred.onDay(SearchTown.TODAY),
                        SaidBy.observed()));
    }

    /** Where the person is to be found is closed but for those named. */
    void protects(PersonId person, SignedIn named) {
        Set<StaffId> readers = Set.of(named.staff());
        town.by(
                named,
                new SetProtection(
                        household,
                        new ProtectionId(UUID.randomUUID()),
                        person,
                        ProtectionKind.DV_SUPPORT_MEASURE,
                        new ProtectedFrom(List.of(), new Words("元の配偶者")),
                        new Words("市民課"),
                        new Words("本人の申出"),
                        readers,
                        null,
                        SearchTown.TODAY,
                        null));
    }
}
