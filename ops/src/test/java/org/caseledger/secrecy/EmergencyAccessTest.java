package org.caseledger.secrecy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caseledger.secrecy.GuardedFamily.ADDRESS;
import static org.caseledger.secrecy.GuardedFamily.STORY;

import org.caseledger.command.axon.CommandRefused;
import org.caseledger.command.axon.NotVisible;
import org.caseledger.command.emergency.AllowEmergencyAccess;
import org.caseledger.command.emergency.EmergencyRefusal;
import org.caseledger.command.emergency.EndEmergencyAccess;
import org.caseledger.command.emergency.ReviewEmergencyAccess;
import org.caseledger.command.emergency.StartEmergencyAccess;
import org.caseledger.command.household.RecordSuspicion;
import org.caseledger.command.safekeeping.SealNote;
import org.caseledger.events.emergency.AccessFinding;
import org.caseledger.events.emergency.EmergencyReason;
import org.caseledger.events.register.FallbackRegister;
import org.caseledger.events.register.FallbackRegister.Kind;
import org.caseledger.events.value.EmergencyAccessId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.SealedNoteId;
import org.caseledger.events.value.SignedIn;
import org.caseledger.events.value.Words;
import org.caseledger.query.ledger.StoredFacts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** 緊急閲覧 from the door to the review, on a ledger whose clock can be moved. */
class EmergencyAccessTest {

    private final GuardedTown town = new GuardedTown();

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void it_opens_the_one_file_for_its_time_and_closes_by_itself() {
        var family = new GuardedFamily(town).withAddress();
        var other = new GuardedFamily(town);
        assertThat(family.readBy(town.teacher)).isEmpty();

        starts(town.teacher, family.file, 20);

        assertThat(family.readBy(town.teacher)).contains(STORY, ADDRESS);
        assertThat(other.readBy(town.teacher)).isEmpty();
        assertThat(town.looksOf(town.teacher))
                .anyMatch(look -> look.contains("PERMITTED_EMERGENCY_VIEW"));
        town.clock.passes(Duration.ofMinutes(19));
        assertThat(family.readBy(town.teacher)).contains(STORY);
        town.clock.passes(Duration.ofMinutes(1));
        assertThat(family.readBy(town.teacher)).isEmpty();
    }

    @Test
    void it_opens_where_a_protected_person_is_and_never_who_saw_the_signs() {
        var family = new GuardedFamily(town).withAddress();
        family.isProtected();
        town.by(town.director, signs(family));
        assertThat(family.readBy(town.officer)).doesNotContain(ADDRESS);

        starts(town.officer, family.file, 60);

        assertThat(family.readBy(town.officer)).contains(ADDRESS);
        starts(town.teacher, family.file, 60);
        assertThat(family.readBy(town.teacher))
                .contains(ADDRESS)
                .doesNotContain("申出", "市民課の受付簿による");
    }

    private RecordSuspicion signs(GuardedFamily family) {
        var note = new SealedNoteId(UUID.randomUUID());
        town.by(town.director, new SealNote(note, new Words("通報した人の名前")));
        return new RecordSuspicion(
                family.household,
                family.mother,
                new Words("腕にあざがある"),
                null,
                Occurred.onDay(town.today),
                SaidBy.observed(),
                null);
    }

    @Test
    void it_is_ended_early_by_an_act_that_bites_at_once() {
        var family = new GuardedFamily(town);
        EmergencyAccessId access = starts(town.teacher, family.file, 60);
        assertThat(family.readBy(town.teacher)).contains(STORY);

        town.by(town.teacher, new EndEmergencyAccess(access));

        assertThat(family.readBy(town.teacher)).isEmpty();
    }

    @Test
    void a_number_of_no_file_is_answered_as_what_is_not_there() {
        assertThatThrownBy(() -> starts(town.teacher, new FileId(UUID.randomUUID()), 60))
                .isInstanceOf(NotVisible.class);
        var family = new GuardedFamily(town);
        assertThatThrownBy(() -> starts(town.reviewer, family.file, 60))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> starts(town.analyst, family.file, 60))
                .isInstanceOf(NotVisible.class);
    }

    @Test
    void t37_unreviewed_after_two_working_days_it_suspends_the_right_until_the_review() {
        var family = new GuardedFamily(town);
        EmergencyAccessId access = starts(town.teacher, family.file, 60);
        town.clock.passes(Duration.ofDays(15));
        var next = new GuardedFamily(town);

        assertThatThrownBy(() -> starts(town.teacher, next.file, 60))
                .isInstanceOf(CommandRefused.class)
                .hasMessage(EmergencyRefusal.RIGHT_SUSPENDED.code());
        town.by(town.reviewer, review(access));
        starts(town.teacher, next.file, 60);
        assertThat(next.readBy(town.teacher)).contains(STORY);
    }

    @Test
    void where_nobody_reviews_the_only_officer_opens_once_more_and_that_waits_for_a_superior() {
        starts(town.officer, new GuardedFamily(town).file, 60);
        town.clock.passes(Duration.ofDays(15));
        var next = new GuardedFamily(town);
        assertThatThrownBy(() -> starts(town.officer, next.file, 60))
                .hasMessage(EmergencyRefusal.RIGHT_SUSPENDED.code());

        allowsThemselves(town.officer);

        starts(town.officer, next.file, 60);
        assertThatThrownBy(() -> starts(town.officer, new GuardedFamily(town).file, 60))
                .hasMessage(EmergencyRefusal.RIGHT_SUSPENDED.code());
        assertThat(fallbacks())
                .singleElement()
                .satisfies(waiting -> {
                    assertThat(waiting.kind()).isEqualTo(Kind.EMERGENCY_ALLOWED_ALONE);
                    assertThat(waiting.by()).isEqualTo(town.officer.staff());
                    assertThat(waiting.superior()).isEqualTo(town.director.staff());
                    assertThat(waiting.reviewBy()).isAfter(town.clock.today());
                });
    }

    private void allowsThemselves(SignedIn who) {
        town.by(
                who,
                new AllowEmergencyAccess(
                        new EmergencyAccessId(UUID.randomUUID()),
                        who.staff(),
                        new Words("ほかの職員は出払っている"),
                        town.director.staff()));
    }

    /** What stands in 代わりの手続を使った記録. */
    private List<FallbackRegister.Fallback> fallbacks() {
        return town.reads.in(
                GuardedTown.MIHON,
                sql ->
                        new StoredFacts(sql)
                                .values(FallbackRegister.FALLBACK, FallbackRegister.USED));
    }

    private static ReviewEmergencyAccess review(EmergencyAccessId access) {
        return new ReviewEmergencyAccess(
                access, AccessFinding.WITHIN_THE_RULES, null, new Words("確かめた"));
    }

    private EmergencyAccessId starts(SignedIn who, FileId file, int minutes) {
        var access = new EmergencyAccessId(UUID.randomUUID());
        town.by(
                who,
                new StartEmergencyAccess(
                        access, file, EmergencyReason.LIFE, new Words("連絡が取れない"), minutes));
        return access;
    }
}
