package org.caseledger.command.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caseledger.command.Town.DAY;
import static org.caseledger.command.Town.FILE;
import static org.caseledger.command.Town.MOTHER;
import static org.caseledger.command.consent.ConsentRefusal.CONSENT_AGENCY_UNKNOWN;
import static org.caseledger.command.consent.ConsentRefusal.CONSENT_DATES_OUT_OF_ORDER;
import static org.caseledger.command.consent.ConsentRefusal.CONSENT_DATE_IN_FUTURE;
import static org.caseledger.command.consent.ConsentRefusal.RULE_TEXT_VERSION_MISSING;
import static org.caseledger.command.consent.ConsentStory.CIRCLE;
import static org.caseledger.command.consent.ConsentStory.CONSENT;
import static org.caseledger.command.consent.ConsentStory.GIVEN;
import static org.caseledger.command.consent.ConsentStory.NARROW;
import static org.caseledger.command.consent.ConsentStory.REFUSED;
import static org.caseledger.command.consent.ConsentStory.SOUGHT;
import static org.caseledger.command.consent.ConsentStory.WITHDRAWN;
import static org.caseledger.command.consent.ConsentStory.given;
import static org.caseledger.command.consent.ConsentStory.seek;

import org.caseledger.command.Town;
import org.caseledger.events.consent.ConsentCapacity;
import org.caseledger.events.consent.ConsentEvent;
import org.caseledger.events.consent.ConsentNarrowed;
import org.caseledger.events.consent.ConsentSought;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.Circle;
import org.caseledger.events.value.ConsentForm;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.Purpose;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

class ConsentDatesTest {
    private static final LocalDate TOMORROW = DAY.plusDays(1);

    @Test
    void a_consent_may_end_on_its_first_day_but_not_before() {
        given(SOUGHT)
                .when(give(DAY, DAY, "第3版"))
                .thenAccepted(events -> assertThat(events).hasSize(1));
        given(SOUGHT)
                .when(give(DAY, DAY.minusDays(1), "第3版"))
                .thenRefused(CONSENT_DATES_OUT_OF_ORDER);
    }

    @Test
    void a_question_of_roughly_known_day_proves_no_order() {
        ConsentSought about =
                new ConsentSought(
                        CONSENT,
                        FILE,
                        MOTHER,
                        Purpose.PLANNING,
                        CIRCLE,
                        new Occurred(DAY, Occurred.Precision.ABOUT),
                        null);
        given(about)
                .when(give(DAY.minusDays(30), null, "第3版"))
                .thenAccepted(events -> assertThat(events).hasSize(1));
    }

    @Test
    void the_text_that_was_explained_is_named() {
        given(SOUGHT).when(give(DAY, null, " ")).thenRefused(RULE_TEXT_VERSION_MISSING);
        assertThatThrownBy(() -> give(DAY, null, "版".repeat(41)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void narrowing_lies_between_the_consent_and_today() {
        given(SOUGHT, GIVEN)
                .when(new NarrowConsent(CONSENT, NARROW, DAY.minusDays(2)))
                .then(new ConsentNarrowed(CONSENT, FILE, NARROW, DAY.minusDays(2)));
        given(SOUGHT, GIVEN)
                .when(new NarrowConsent(CONSENT, NARROW, DAY.minusDays(3)))
                .thenRefused(CONSENT_DATES_OUT_OF_ORDER);
        given(SOUGHT, GIVEN)
                .when(new NarrowConsent(CONSENT, NARROW, TOMORROW))
                .thenRefused(CONSENT_DATE_IN_FUTURE);
    }

    @Test
    void a_withdrawal_lies_between_the_consent_and_today() {
        given(SOUGHT, GIVEN)
                .when(new WithdrawConsent(CONSENT, DAY.minusDays(2), null))
                .thenAccepted(events -> assertThat(events).hasSize(1));
        given(SOUGHT, GIVEN)
                .when(new WithdrawConsent(CONSENT, DAY.minusDays(3), null))
                .thenRefused(CONSENT_DATES_OUT_OF_ORDER);
        given(SOUGHT, GIVEN)
                .when(new WithdrawConsent(CONSENT, TOMORROW, null))
                .thenRefused(CONSENT_DATE_IN_FUTURE);
    }

    @Test
    void a_refusal_is_not_before_the_question_nor_asked_again_before_it_was_refused() {
        given(SOUGHT)
                .when(new RefuseConsent(CONSENT, DAY, null, DAY))
                .thenAccepted(events -> assertThat(events).hasSize(1));
        given(SOUGHT)
                .when(new RefuseConsent(CONSENT, DAY, null, DAY.minusDays(1)))
                .thenRefused(CONSENT_DATES_OUT_OF_ORDER);
        given(SOUGHT)
                .when(new RefuseConsent(CONSENT, DAY.minusDays(4), null, null))
                .thenRefused(CONSENT_DATES_OUT_OF_ORDER);
        given(SOUGHT)
                .when(new RefuseConsent(CONSENT, TOMORROW, null, null))
                .thenRefused(CONSENT_DATE_IN_FUTURE);
    }

    @Test
    void that_no_answer_can_be_had_is_recorded_between_the_question_and_today() {
        given(SOUGHT)
                .when(unobtainable(DAY.minusDays(3)))
                .thenAccepted(events -> assertThat(events).hasSize(1));
        given(SOUGHT).when(unobtainable(DAY.minusDays(4))).thenRefused(CONSENT_DATES_OUT_OF_ORDER);
        given(SOUGHT).when(unobtainable(TOMORROW)).thenRefused(CONSENT_DATE_IN_FUTURE);
    }

    @Test
    void the_question_names_registered_agencies() {
        given().when(seek(new Circle(Set.of(Town.SCHOOL, new AgencyId(Town.id(1, 99))))))
                .thenRefused(CONSENT_AGENCY_UNKNOWN);
    }

    static Stream<List<ConsentEvent>> impossibleHistories() {
        ConsentNarrowed narrowed = new ConsentNarrowed(CONSENT, FILE, NARROW, DAY);
        return Stream.of(
                List.of(GIVEN),
                List.of(REFUSED),
                List.of(narrowed),
                List.of(WITHDRAWN),
                List.of(SOUGHT, SOUGHT),
                List.of(SOUGHT, narrowed),
                List.of(SOUGHT, WITHDRAWN),
                List.of(SOUGHT, REFUSED, GIVEN),
                List.of(SOUGHT, GIVEN, GIVEN),
                List.of(SOUGHT, GIVEN, SOUGHT),
                List.of(SOUGHT, GIVEN, WITHDRAWN, SOUGHT),
                List.of(SOUGHT, GIVEN, WITHDRAWN, WITHDRAWN));
    }

    @ParameterizedTest
    @MethodSource("impossibleHistories")
    void an_impossible_history_is_not_read(List<ConsentEvent> history) {
        assertThatThrownBy(() -> read(history)).isInstanceOf(IllegalStateException.class);
    }

    private static void read(List<ConsentEvent> history) {
        Consent consent = new Consent.Unknown();
        for (ConsentEvent event : history) {
            consent = consent.after(event);
        }
    }

    private static RecordUnobtainableConsent unobtainable(LocalDate day) {
        return new RecordUnobtainableConsent(CONSENT, new Words("会えない"), day);
    }

    private static GiveConsent give(LocalDate on, @Nullable LocalDate until, String version) {
        return new GiveConsent(
                CONSENT,
                ConsentForm.APPLICATION_FORM,
                ConsentCapacity.SELF,
                version,
                on,
                until,
                null,
                null);
    }
}
