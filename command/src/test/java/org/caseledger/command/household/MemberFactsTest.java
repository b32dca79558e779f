package org.caseledger.command.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.command.household.HouseholdRefusal.HOUSEHOLD_UNKNOWN;
import static org.caseledger.command.household.HouseholdRefusal.MEMBER_FACT_UNCLEAR;
import static org.caseledger.command.household.HouseholdRefusal.MEMBER_FACT_UNREADABLE;
import static org.caseledger.command.household.HouseholdRefusal.MEMBER_UNKNOWN;
import static org.caseledger.command.household.HouseholdRefusal.SEALED_NOTE_UNKNOWN;
import static org.caseledger.command.household.HouseholdRefusal.WHEREABOUTS_PROTECTED;

import org.caseledger.command.Town;
import org.caseledger.events.household.MemberFact;
import org.caseledger.events.household.MemberFactTold;
import org.caseledger.events.privacy.Known;
import org.caseledger.events.privacy.Sensitivity;
import org.caseledger.events.safekeeping.NoteSealed;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.ProtectionId;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.SealedNoteId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;
import java.util.Set;

class MemberFactsTest {
    private static final SealedNoteId NOTE = new SealedNoteId(Town.id(4, 1));
    private static final ProtectionId PROTECTION = new ProtectionId(Town.id(6, 1));

    @Test
    void an_address_holds_from_a_day_and_is_closed_like_whereabouts() {
        HouseholdStory.family()
                .when(tell(MemberFact.ADDRESS, "見本町二丁目"))
                .thenAccepted(events -> {
                    MemberFactTold told = (MemberFactTold) events.getFirst();
                    assertThat(told.from()).isEqualTo(Occurred.onDay(Town.DAY));
                    assertThat(told.value())
                            .isInstanceOfSatisfying(
                                    Known.class,
                                    known ->
                                            assertThat(known.label().sensitivity())
                                                    .isEqualTo(Sensitivity.S3));
                });
    }

    @ParameterizedTest
    @EnumSource
    void where_a_protected_person_is_never_enters_the_file(MemberFact fact) {
        var asked =
                HouseholdStory.family(HouseholdStory.protection(PROTECTION, Town.MOTHER))
                        .when(tell(fact, fact == MemberFact.SEX ? "FEMALE" : "1980-04"));
        if (fact.tellsWhere()) {
            asked.thenRefused(WHEREABOUTS_PROTECTED);
        } else {
            asked.thenAccepted(events -> assertThat(events).hasSize(1));
        }
    }

    @Test
    void it_is_pointed_at_in_a_note_that_the_actor_knows() {
        var kept =
                new NoteSealed(
                        NOTE,
                        Town.told(Town.MOTHER, "見本町"),
                        Town.COORDINATION_DESK,
                        Set.of(Town.COORDINATOR.staff()));
        TellMemberFact pointing = kept(NOTE);
        HouseholdStory.family(HouseholdStory.protection(PROTECTION, Town.MOTHER), kept)
                .when(pointing)
                .thenAccepted(events -> assertThat(events).hasSize(1));
        HouseholdStory.family(kept)
                .by(Town.TEACHER)
                .when(pointing)
                .thenRefused(SEALED_NOTE_UNKNOWN);
        HouseholdStory.family().when(pointing).thenRefused(SEALED_NOTE_UNKNOWN);
    }

    @Test
    void a_birth_date_is_as_exact_as_it_is_known() {
        for (String known : List.of("1950", "1950-04", "1950-04-01")) {
            HouseholdStory.family()
                    .when(tell(MemberFact.BIRTH_DATE, known))
                    .thenAccepted(events -> assertThat(events).hasSize(1));
        }
        for (String unreadable : List.of("昭和", "1950-13", "1950-02-30", "0950")) {
            HouseholdStory.family()
                    .when(tell(MemberFact.BIRTH_DATE, unreadable))
                    .thenRefused(MEMBER_FACT_UNREADABLE);
        }
    }

    @Test
    void words_and_note_exclude_each_other_and_the_member_must_be_there() {
        HouseholdStory.family().when(kept(null)).thenRefused(MEMBER_FACT_UNCLEAR);
        HouseholdStory.scenario()
                .given(HouseholdStory.REGISTERED)
                .when(tell(MemberFact.PHONE, "0000-00-0000"))
                .thenRefused(MEMBER_UNKNOWN);
        HouseholdStory.scenario()
                .when(tell(MemberFact.PHONE, "0000-00-0000"))
                .thenRefused(HOUSEHOLD_UNKNOWN);
    }

    private static TellMemberFact tell(MemberFact fact, String value) {
        return new TellMemberFact(
                HouseholdStory.HOUSE,
                Town.MOTHER,
                fact,
                new Words(value),
                null,
                Occurred.onDay(Town.DAY),
                SaidBy.person(Town.MOTHER));
    }

    private static TellMemberFact kept(@Nullable SealedNoteId note) {
        return new TellMemberFact(
                HouseholdStory.HOUSE,
                Town.MOTHER,
                MemberFact.ADDRESS,
                null,
                note,
                Occurred.onDay(Town.DAY),
                SaidBy.observed());
    }
}
