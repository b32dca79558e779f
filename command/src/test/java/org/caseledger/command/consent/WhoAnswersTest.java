package org.caseledger.command.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.command.Town.DAY;
import static org.caseledger.command.consent.ConsentRefusal.*;
import static org.caseledger.command.consent.ConsentStory.CONSENT;
import static org.caseledger.command.consent.ConsentStory.SOUGHT;
import static org.caseledger.command.consent.ConsentStory.given;

import org.caseledger.command.Town;
import org.caseledger.command.consent.GiveConsent.Represented;
import org.caseledger.events.consent.ConsentCapacity;
import org.caseledger.events.consent.ConsentGiven;
import org.caseledger.events.privacy.Known;
import org.caseledger.events.value.ConsentForm;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.LocalDate;
import java.util.Objects;

class WhoAnswersTest {
    private static final LocalDate GIVEN_ON = DAY.minusDays(2);
    private static final Words GROUND = new Words("家庭裁判所の審判");
    private static final Words VIEW = new Words("学校のことは話してよい");
    private static final Represented PARENT = new Represented(Town.FATHER, null, null);
    private static final Represented ON_GROUND = new Represented(null, new Words("代理人"), GROUND);

    @Test
    void nobody_consents_for_another_adult_of_the_household() {
        given(SOUGHT)
                .when(agreed(ConsentCapacity.SELF, PARENT, null, null))
                .thenRefused(CONSENT_OF_ANOTHER_ADULT);
        given(SOUGHT)
                .when(agreed(ConsentCapacity.PARENTAL_AUTHORITY, PARENT, years(18), VIEW))
                .thenRefused(CONSENT_OF_ANOTHER_ADULT);
    }

    @Test
    void a_child_is_represented_until_the_day_before_coming_of_age() {
        LocalDate tomorrowOfAge = years(18).plusDays(1);
        given(SOUGHT)
                .when(agreed(ConsentCapacity.PARENTAL_AUTHORITY, PARENT, tomorrowOfAge, VIEW))
                .thenAccepted(events -> {
                    ConsentGiven event = (ConsentGiven) events.getFirst();
                    assertThat(event.ageThen()).isInstanceOf(Known.class);
                    var age = (Known<?>) Objects.requireNonNull(event.ageThen());
                    assertThat(age.value()).isEqualTo(new Words("17歳"));
                    assertThat(Objects.requireNonNull(event.representation()).personId())
                            .isEqualTo(Town.FATHER);
                });
    }

    @Test
    void a_small_child_does_not_answer_alone_and_an_older_one_is_heard() {
        given(SOUGHT)
                .when(agreed(ConsentCapacity.SELF, null, years(12).plusDays(1), null))
                .thenRefused(CHILD_TOO_YOUNG_TO_ANSWER_ALONE);
        given(SOUGHT)
                .when(agreed(ConsentCapacity.SELF, null, years(12), null))
                .thenAccepted(events -> assertThat(events).hasSize(1));
        given(SOUGHT)
                .when(agreed(ConsentCapacity.PARENTAL_AUTHORITY, PARENT, years(12), null))
                .thenRefused(OWN_VIEW_OF_CHILD_MISSING);
        given(SOUGHT)
                .when(agreed(ConsentCapacity.PARENTAL_AUTHORITY, PARENT, years(10), null))
                .thenAccepted(events -> assertThat(events).hasSize(1));
    }

    @ParameterizedTest
    @EnumSource(
            value = ConsentCapacity.class,
            names = {
                "GUARDIAN",
                "CURATOR",
                "ASSISTANT",
                "CONTRACTUAL_GUARDIAN",
                "STATUTORY_REPRESENTATIVE"
            })
    void representing_an_adult_needs_its_ground(ConsentCapacity capacity) {
        given(SOUGHT)
                .when(agreed(capacity, PARENT, years(45), null))
                .thenRefused(REPRESENTATION_GROUND_MISSING);
        given(SOUGHT)
                .when(agreed(capacity, ON_GROUND, years(45), null))
                .thenAccepted(events -> assertThat(events).hasSize(1));
    }

    @Test
    void a_representative_is_somebody_else_and_named() {
        given(SOUGHT)
                .when(agreed(ConsentCapacity.GUARDIAN, null, null, null))
                .thenRefused(REPRESENTATIVE_NOT_NAMED);
        given(SOUGHT)
                .when(agreed(ConsentCapacity.GUARDIAN, itself(), null, null))
                .thenRefused(REPRESENTATIVE_OF_ITSELF);
    }

    @Test
    void nobody_is_born_after_having_agreed() {
        given(SOUGHT)
                .when(agreed(ConsentCapacity.SELF, null, DAY, null))
                .thenRefused(BIRTH_DATE_IN_FUTURE);
    }

    private static Represented itself() {
        return new Represented(Town.MOTHER, null, GROUND);
    }

    private static LocalDate years(int age) {
        return GIVEN_ON.minusYears(age);
    }

    private static GiveConsent agreed(
            ConsentCapacity as,
            @Nullable Represented by,
            @Nullable LocalDate birth,
            @Nullable Words view) {
        return new GiveConsent(
                CONSENT,
                ConsentForm.APPLICATION_FORM,
                as,
                "第3版",
                GIVEN_ON,
                null,
                view,
                null,
                by,
                birth,
                null,
                null,
                null,
                null);
    }
}
