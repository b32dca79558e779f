package org.caseledger.command.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.command.LocalRules.text;
import static org.caseledger.command.LocalRules.today;
import static org.caseledger.command.LocalRules.tomorrow;
import static org.caseledger.command.Town.DAY;
import static org.caseledger.command.Town.MOTHER;
import static org.caseledger.command.intake.Desk.RECEIVED;
import static org.caseledger.command.intake.Desk.TALK;
import static org.caseledger.command.intake.Desk.given;
import static org.caseledger.command.intake.Desk.words;
import static org.caseledger.command.intake.IntakeRefusal.INTAKE_REPORT_BACK_TOO_LATE;
import static org.caseledger.command.intake.IntakeRefusal.INTAKE_RULE_TEXT_NOT_IN_FORCE;
import static org.caseledger.command.intake.IntakeRefusal.NO_CONSENT_FORM_NOT_USED;
import static org.caseledger.events.profile.ProfileSetting.REFERRAL_WITHOUT_CONSENT_FORM;
import static org.caseledger.events.profile.ProfileSetting.REPORT_BACK_DAYS;

import org.caseledger.command.decision.RefusedNaming;
import org.caseledger.events.intake.FormVariant;
import org.caseledger.events.intake.Urgency;
import org.caseledger.events.profile.TextKind;
import org.caseledger.events.value.Occurred;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

/** What a municipality decided for itself changes what is recorded at intake, from its day on. */
class LocalRulesOnIntakeTest {

    @Test
    void the_form_without_consent_is_used_unless_the_rules_know_none() {
        given(RECEIVED, tomorrow(REFERRAL_WITHOUT_CONSENT_FORM, "false"))
                .when(withoutConsent())
                .thenAccepted(events -> assertThat(events).hasSize(1));
        given(RECEIVED, today(REFERRAL_WITHOUT_CONSENT_FORM, "false"))
                .when(withoutConsent())
                .thenRefused(NO_CONSENT_FORM_NOT_USED);
    }

    @Test
    void emergency_support_is_reported_back_within_the_days_of_the_rules() {
        given(RECEIVED, tomorrow(REPORT_BACK_DAYS, "3"))
                .when(emergency(DAY.plusDays(14)))
                .thenAccepted(events -> assertThat(events).hasSize(1));
        given(RECEIVED, today(REPORT_BACK_DAYS, "3"))
                .when(emergency(DAY.plusDays(4)))
                .thenRefused(INTAKE_REPORT_BACK_TOO_LATE);
    }

    @Test
    void the_form_that_is_signed_is_a_version_of_that_day() {
        given(RECEIVED).when(form("第1版")).thenAccepted(events -> assertThat(events).hasSize(1));
        given(RECEIVED, text(TextKind.APPLICATION_FORM, "第2版", DAY))
                .when(form("第2版"))
                .thenAccepted(events -> assertThat(events).hasSize(1));
        given(RECEIVED, text(TextKind.CONSENT_RULES, "規程 第2版", DAY))
                .when(form("規程 第2版"))
                .thenAccepted(events -> assertThat(events).hasSize(1));
        given(
                        RECEIVED,
                        text(TextKind.APPLICATION_FORM, "第2版", DAY),
                        text(TextKind.APPLICATION_FORM, "第3版", DAY.plusDays(1)))
                .when(form("第3版"))
                .thenRefused(new RefusedNaming(INTAKE_RULE_TEXT_NOT_IN_FORCE, "第2版"));
    }

    private static RecordIntakeForm form(String version) {
        return new RecordIntakeForm(TALK, MOTHER, version, DAY);
    }

    private static RecordIntakeForm withoutConsent() {
        return new RecordIntakeForm(
                TALK,
                MOTHER,
                null,
                DAY,
                FormVariant.WITHOUT_CONSENT,
                null,
                null,
                null,
                new RecordIntakeForm.Missing(words(), Urgency.values()[0], null, List.of()));
    }

    private static GiveEmergencySupport emergency(LocalDate reportBackBy) {
        return new GiveEmergencySupport(
                TALK, words(), words(), Occurred.onDay(DAY), reportBackBy, null);
    }
}
