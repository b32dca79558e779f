package org.caseledger.secrecy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.secrecy.GuardedFamily.ADDRESS;

import org.caseledger.command.household.AddMember;
import org.caseledger.command.household.RecordMemberLeft;
import org.caseledger.command.household.RegisterHousehold;
import org.caseledger.command.household.TellMemberFact;
import org.caseledger.events.household.MemberFact;
import org.caseledger.events.household.Relation;
import org.caseledger.events.value.HouseholdId;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.Words;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.util.UUID;

/**
 * A protection was set in one register and forgotten in the other, and the address was out within two
 * days. Here one act closes every file that knows the person, also one of another office.
 */
@Tag("D17")
@Tag("I5")
class FlagSetInOneRegisterOnlyTest {

    @Test
    void one_act_closes_where_the_person_is_in_every_file() {
        try (var town = new GuardedTown()) {
            var family = new GuardedFamily(town).withAddress();
            var elsewhere = new GuardedFamily(town, town.teacher);
            movedThere(town, family, elsewhere);
            assertThat(elsewhere.readBy(town.teacher)).contains(ADDRESS);

            family.isProtected();

            assertThat(elsewhere.readBy(town.teacher)).doesNotContain(ADDRESS);
            assertThat(family.readBy(town.carer)).doesNotContain(ADDRESS);
            assertThat(elsewhere.readBy(town.director)).contains(ADDRESS);
        }
    }

    private static void movedThere(
            GuardedTown town, GuardedFamily family, GuardedFamily elsewhere) {
        town.by(
                town.officer,
                new RecordMemberLeft(
                        family.household, family.mother, town.today, null, null, null, null, null));
        var household = new HouseholdId(UUID.randomUUID());
        town.by(town.officer, new RegisterHousehold(household, elsewhere.file));
        town.by(
                town.officer,
                new AddMember(
                        household,
                        family.mother,
                        new Words("見本 和"),
                        null,
                        null,
                        Relation.values()[0],
                        true,
                        town.today));
        town.by(
                town.officer,
                new TellMemberFact(
                        household,
                        family.mother,
                        MemberFact.ADDRESS,
                        new Words(ADDRESS),
                        null,
                        Occurred.onDay(town.today),
                        SaidBy.agency(town.centre)));
    }
}
