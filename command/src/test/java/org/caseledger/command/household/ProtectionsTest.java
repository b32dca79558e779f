package org.caseledger.command.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.command.household.HouseholdRefusal.PROTECTION_ALREADY_SET;
import static org.caseledger.command.household.HouseholdRefusal.PROTECTION_FROM_NOBODY;
import static org.caseledger.command.household.HouseholdRefusal.PROTECTION_LIFTED_BY_ANOTHER;
import static org.caseledger.command.household.HouseholdRefusal.PROTECTION_NOT_OPEN;
import static org.caseledger.command.household.HouseholdRefusal.READERS_NAMED_BY_A_READER;
import static org.caseledger.command.household.HouseholdRefusal.READER_NOT_IN_OFFICE;
import static org.caseledger.command.household.HouseholdRefusal.WHEREABOUTS_PROTECTED;

import org.caseledger.command.Town;
import org.caseledger.events.directory.StaffLeft;
import org.caseledger.events.household.MemberFact;
import org.caseledger.events.household.ProtectedFrom;
import org.caseledger.events.household.ProtectionKind;
import org.caseledger.events.household.ProtectionLifted;
import org.caseledger.events.household.ProtectionSet;
import org.caseledger.events.privacy.Known;
import org.caseledger.events.privacy.Sensitivity;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.ProtectionId;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.StaffId;
import org.caseledger.events.value.Words;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;

class ProtectionsTest {
    private static final ProtectionId FIRST = new ProtectionId(Town.id(6, 1));
    private static final ProtectionId SECOND = new ProtectionId(Town.id(6, 2));
    private static final ProtectedFrom FATHER = new ProtectedFrom(List.of(Town.FATHER), null);

    @Test
    void somebody_of_the_same_household_may_be_the_threat() {
        HouseholdStory.family(HouseholdStory.added(HouseholdStory.HOUSE, Town.FATHER))
                .when(set(FATHER, Set.of(Town.OFFICER.staff())))
                .thenAccepted(events -> {
                    ProtectionSet set = (ProtectionSet) events.getFirst();
                    assertThat(set.named())
                            .containsExactlyInAnyOrder(
                                    Town.OFFICER.staff(), Town.COORDINATOR.staff());
                    assertThat(((Known<?>) set.towards()).label().sensitivity())
                            .isEqualTo(Sensitivity.S4);
                });
    }

    @Test
    void it_says_from_whom_and_names_staff_in_office() {
        HouseholdStory.family()
                .when(set(new ProtectedFrom(List.of(), null), Set.of()))
                .thenRefused(PROTECTION_FROM_NOBODY);
        HouseholdStory.family()
                .when(set(new ProtectedFrom(List.of(Town.MOTHER), null), Set.of()))
                .thenRefused(PROTECTION_FROM_NOBODY);
        HouseholdStory.family()
                .when(set(FATHER, Set.of(Town.REVIEWER.staff())))
                .thenRefused(READER_NOT_IN_OFFICE);
    }

    @Test
    void a_list_made_before_cannot_lift_a_protection_set_anew() {
        var again =
                HouseholdStory.family(
                                HouseholdStory.protection(FIRST, Town.MOTHER),
                                lifted(FIRST),
                                HouseholdStory.protection(SECOND, Town.MOTHER))
                        .by(Town.OFFICER);
        again.when(lift(FIRST)).thenRefused(PROTECTION_NOT_OPEN);
    }

    @Test
    void an_officer_lifts_it_and_nobody_else() {
        HouseholdStory.family(HouseholdStory.protection(FIRST, Town.MOTHER))
                .when(lift(FIRST))
                .thenRefused(PROTECTION_LIFTED_BY_ANOTHER);
        HouseholdStory.family(HouseholdStory.protection(FIRST, Town.MOTHER))
                .by(Town.OFFICER)
                .when(lift(FIRST))
                .thenAccepted(events -> assertThat(events).hasSize(1));
    }

    @Test
    void the_person_stays_protected_while_another_instance_stands() {
        var place =
                new TellMemberFact(
                        HouseholdStory.HOUSE,
                        Town.MOTHER,
                        MemberFact.ADDRESS,
                        new Words("見本町"),
                        null,
                        Occurred.onDay(Town.DAY),
                        SaidBy.observed());
        HouseholdStory.family(
                        HouseholdStory.protection(FIRST, Town.MOTHER),
                        HouseholdStory.protection(SECOND, Town.MOTHER),
                        lifted(FIRST))
                .when(place)
                .thenRefused(WHEREABOUTS_PROTECTED);
        HouseholdStory.family(HouseholdStory.protection(FIRST, Town.MOTHER), lifted(FIRST))
                .when(place)
                .thenAccepted(events -> assertThat(events).hasSize(1));
    }

    @Test
    void only_a_reader_names_readers_while_one_is_in_office() {
        var naming =
                new NameProtectionReaders(
                        HouseholdStory.HOUSE, FIRST, Set.of(Town.TEACHER.staff()));
        HouseholdStory.family(HouseholdStory.protection(FIRST, Town.MOTHER))
                .when(naming)
                .thenAccepted(events -> assertThat(events).hasSize(1));
        HouseholdStory.family(HouseholdStory.protection(FIRST, Town.MOTHER))
                .by(Town.OFFICER)
                .when(naming)
                .thenRefused(READERS_NAMED_BY_A_READER);
        HouseholdStory.family(
                        HouseholdStory.protection(FIRST, Town.MOTHER),
                        new StaffLeft(Town.MIHON, Town.COORDINATOR.staff(), Town.DAY.minusDays(1)))
                .by(Town.OFFICER)
                .when(naming)
                .thenAccepted(events -> assertThat(events).hasSize(1));
    }

    @Test
    void one_instance_is_set_once() {
        HouseholdStory.family(HouseholdStory.protection(FIRST, Town.MOTHER))
                .when(set(FATHER, Set.of()))
                .thenRefused(PROTECTION_ALREADY_SET);
    }

    private static SetProtection set(ProtectedFrom from, Set<StaffId> named) {
        return new SetProtection(
                HouseholdStory.HOUSE,
                FIRST,
                Town.MOTHER,
                ProtectionKind.DV_SUPPORT_MEASURE,
                from,
                new Words("市民課"),
                new Words("本人の申出"),
                named,
                null,
                Town.DAY,
                null);
    }

    private static LiftProtection lift(ProtectionId id) {
        return new LiftProtection(
                HouseholdStory.HOUSE, id, new Words("市民課"), new Words("本人の申出"), Town.DAY);
    }

    private static ProtectionLifted lifted(ProtectionId id) {
        return new ProtectionLifted(
                HouseholdStory.HOUSE,
                Town.FILE,
                id,
                Town.MOTHER,
                Town.told(Town.MOTHER, "市民課"),
                Town.told(Town.MOTHER, "期間満了"),
                Town.DAY);
    }
}
