package org.caseledger.command.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.command.LocalRules.text;
import static org.caseledger.command.LocalRules.today;
import static org.caseledger.command.LocalRules.tomorrow;
import static org.caseledger.command.Town.DAY;
import static org.caseledger.command.consent.ConsentRefusal.PAPER_DUE_TOO_LATE;
import static org.caseledger.command.consent.ConsentRefusal.RULE_TEXT_NOT_IN_FORCE;
import static org.caseledger.command.consent.ConsentStory.CONSENT;
import static org.caseledger.command.consent.ConsentStory.SOUGHT;
import static org.caseledger.command.consent.ConsentStory.given;
import static org.caseledger.events.profile.ProfileSetting.CONSENT_PAPER_DAYS;
import static org.caseledger.events.profile.TextKind.CONSENT_RULES;

import org.caseledger.command.Town;
import org.caseledger.command.decision.RefusedNaming;
import org.caseledger.command.http.Sentences;
import org.caseledger.events.consent.ConsentCapacity;
import org.caseledger.events.profile.TextKind;
import org.caseledger.events.profile.TextVersionPublished;
import org.caseledger.events.value.ConsentForm;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Locale;

/** What a municipality decided and published changes how consent is taken, from its day on. */
class LocalRulesOnConsentTest {

    @Test
    void the_text_explained_is_a_version_in_force_on_the_day_of_the_consent() {
        given(SOUGHT, text(CONSENT_RULES, "第2版", DAY))
                .when(written("第2版", DAY))
                .thenAccepted(events -> assertThat(events).hasSize(1));
        given(
                        SOUGHT,
                        text(CONSENT_RULES, "第1版", DAY.minusYears(1)),
                        text(CONSENT_RULES, "第2版", DAY))
                .when(written("第3版", DAY))
                .thenRefused(new RefusedNaming(RULE_TEXT_NOT_IN_FORCE, "第1版、第2版"));
        given(SOUGHT, text(CONSENT_RULES, "第2版", DAY))
                .when(written("第2版", DAY.minusDays(1)))
                .thenRefused(new RefusedNaming(RULE_TEXT_NOT_IN_FORCE, ""));
    }

    @Test
    void a_version_is_used_up_to_its_last_day() {
        var ended =
                new TextVersionPublished(
                        Town.MIHON,
                        CONSENT_RULES,
                        "第1版",
                        DAY.minusYears(1),
                        DAY.minusDays(1),
                        null);
        given(SOUGHT, ended)
                .when(written("第1版", DAY.minusDays(1)))
                .thenAccepted(events -> assertThat(events).hasSize(1));
        given(SOUGHT, ended)
                .when(written("第1版", DAY))
                .thenRefused(new RefusedNaming(RULE_TEXT_NOT_IN_FORCE, ""));
    }

    @Test
    void where_no_text_was_published_any_version_can_be_named() {
        given(SOUGHT, text(TextKind.SECRECY_NOTICE, "第1版", DAY))
                .when(written("第9版", DAY))
                .thenAccepted(events -> assertThat(events).hasSize(1));
    }

    @Test
    void the_answer_names_the_versions_in_force() {
        var refusal = new RefusedNaming(RULE_TEXT_NOT_IN_FORCE, "第1版、第2版");

        assertThat(new Sentences().instead(refusal, Locale.JAPANESE).orElseThrow())
                .endsWith("使える版: 第1版、第2版");
        assertThat(new Sentences().instead(refusal, Locale.ENGLISH).orElseThrow())
                .endsWith("In force: 第1版、第2版");
        assertThat(new Sentences().refusal(refusal, Locale.ENGLISH)).isPresent();
        assertThat(refusal.code()).isEqualTo(RULE_TEXT_NOT_IN_FORCE.code());
        assertThat(refusal.rule()).isEqualTo(RULE_TEXT_NOT_IN_FORCE.rule());
        assertThat(refusal.source()).isEqualTo(RULE_TEXT_NOT_IN_FORCE.source());
        assertThat(refusal.meansUnknown()).isFalse();
    }

    @Test
    void the_paper_is_due_within_the_days_of_the_rules() {
        given(SOUGHT, tomorrow(CONSENT_PAPER_DAYS, "7"))
                .when(orally(DAY.plusDays(30)))
                .thenAccepted(events -> assertThat(events).hasSize(1));
        given(SOUGHT, today(CONSENT_PAPER_DAYS, "7"))
                .when(orally(DAY.plusDays(8)))
                .thenRefused(PAPER_DUE_TOO_LATE);
        given(SOUGHT, today(CONSENT_PAPER_DAYS, "7"))
                .when(orally(DAY.plusDays(7)))
                .thenAccepted(events -> assertThat(events).hasSize(1));
    }

    private static GiveConsent written(String version, LocalDate on) {
        return give(ConsentForm.APPLICATION_FORM, version, on, null);
    }

    private static GiveConsent orally(LocalDate paperDueOn) {
        return give(ConsentForm.ORAL, "第1版", DAY, paperDueOn);
    }

    private static GiveConsent give(
            ConsentForm form, String version, LocalDate on, @Nullable LocalDate paperDueOn) {
        return new GiveConsent(
                CONSENT,
                form,
                ConsentCapacity.SELF,
                version,
                on,
                null,
                null,
                form == ConsentForm.APPLICATION_FORM ? null : new Words("口頭で"),
                null,
                null,
                null,
                paperDueOn,
                null,
                null);
    }
}
