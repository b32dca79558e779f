package org.caseledger.query.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.events.deadline.DeadlineKind.*;
import static org.caseledger.query.deadlines.Told.*;

import org.caseledger.events.consent.AskingMeans;
import org.caseledger.events.consent.ConsentCapacity;
import org.caseledger.events.consent.ConsentGiven;
import org.caseledger.events.consent.ConsentPaperReceived;
import org.caseledger.events.consent.ConsentRefused;
import org.caseledger.events.consent.ConsentSought;
import org.caseledger.events.consent.ConsentWithdrawn;
import org.caseledger.events.consent.RoleHolderNotified;
import org.caseledger.events.profile.ProfileSetting;
import org.caseledger.events.value.Circle;
import org.caseledger.events.value.ConsentForm;
import org.caseledger.events.value.ConsentId;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.Purpose;
import org.caseledger.query.deadlines.DeadlineRow.State;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

class ConsentDeadlinesTest {

    private static final ConsentId FIRST = new ConsentId(new UUID(8, 1));
    private static final ConsentId SECOND = new ConsentId(new UUID(8, 2));

    @Test
    void the_paper_of_an_oral_agreement_is_due_until_it_is_there() {
        Told told = file(sought(FIRST, null), given(FIRST, null, DAY.plusDays(30)));
        assertThat(told.one(CONSENT_PAPER).dueOn()).isEqualTo(DAY.plusDays(30));

        told.and(new ConsentPaperReceived(FIRST, FILE, ConsentForm.values()[0], DAY, null));
        assertThat(told.states(CONSENT_PAPER)).containsExactly(State.MET);
    }

    @Test
    void a_consent_that_follows_meets_the_end_of_the_one_before() {
        Told told =
                file(
                        sought(FIRST, null),
                        given(FIRST, DAY.plusMonths(12), null),
                        sought(SECOND, FIRST));
        assertThat(told.states(CONSENT_EXPIRY)).containsExactly(State.OPEN);

        told.and(given(SECOND, null, null));
        assertThat(told.states(CONSENT_EXPIRY)).containsExactly(State.MET);
        assertThat(told.one(RE_CONSENT).within()).isEqualTo(ProfileSetting.RE_CONSENT_DAYS);
    }

    @Test
    void who_refused_is_asked_again_on_the_day_said_or_by_the_profile() {
        Told told = file(sought(FIRST, null), refused(FIRST, DAY.plusDays(60)));
        assertThat(told.one(ASK_CONSENT_AGAIN).dueOn()).isEqualTo(DAY.plusDays(60));

        told.and(sought(SECOND, null), refused(SECOND, null));
        assertThat(told.states(ASK_CONSENT_AGAIN)).containsExactly(State.MET, State.OPEN);
        assertThat(told.all(ASK_CONSENT_AGAIN).getLast().countedFrom()).isEqualTo(DAY);
    }

    @Test
    void each_agency_is_told_of_a_withdrawal() {
        var withdrawn =
                new ConsentWithdrawn(FIRST, FILE, DAY, null, null, List.of(), List.of(DESK, NEXT));
        Told told = file(sought(FIRST, null), given(FIRST, DAY.plusMonths(1), null), withdrawn);
        assertThat(told.states(CONSENT_EXPIRY)).containsExactly(State.LAPSED);
        assertThat(told.states(WITHDRAWAL_NOTICE)).containsExactly(State.OPEN, State.OPEN);

        told.and(new RoleHolderNotified(FIRST, FILE, NEXT, AskingMeans.values()[0], DAY));
        assertThat(told.states(WITHDRAWAL_NOTICE)).containsExactly(State.OPEN, State.MET);
    }

    private static ConsentSought sought(ConsentId id, @Nullable ConsentId renews) {
        return new ConsentSought(
                id,
                FILE,
                MOTHER,
                Purpose.SUPPORT,
                new Circle(Set.of(DESK)),
                Occurred.onDay(DAY),
                null,
                null,
                null,
                null,
                renews);
    }

    private static ConsentGiven given(
            ConsentId id, @Nullable LocalDate until, @Nullable LocalDate paper) {
        return new ConsentGiven(
                id,
                FILE,
                ConsentForm.values()[0],
                ConsentCapacity.SELF,
                "2026-04",
                DAY,
                until,
                null,
                null,
                null,
                null,
                null,
                paper,
                null,
                false);
    }

    private static ConsentRefused refused(ConsentId id, @Nullable LocalDate again) {
        return new ConsentRefused(id, FILE, DAY, null, again, null, null);
    }
}
