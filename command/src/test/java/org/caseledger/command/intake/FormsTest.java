package org.caseledger.command.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.command.Town.CARE_CENTRE;
import static org.caseledger.command.Town.DAY;
import static org.caseledger.command.Town.FILE;
import static org.caseledger.command.Town.MOTHER;
import static org.caseledger.command.intake.Desk.*;
import static org.caseledger.command.intake.IntakeRefusal.*;

import org.caseledger.command.Town;
import org.caseledger.events.intake.CallerKind;
import org.caseledger.events.intake.ConsultationChannel;
import org.caseledger.events.intake.ConsultationReceived;
import org.caseledger.events.intake.FormVariant;
import org.caseledger.events.intake.IntakeFormRecorded;
import org.caseledger.events.intake.LookedFirst;
import org.caseledger.events.intake.ReferralPapers;
import org.caseledger.events.intake.TriageResult;
import org.caseledger.events.intake.Trouble;
import org.caseledger.events.intake.Troubles;
import org.caseledger.events.intake.Urgency;
import org.caseledger.events.privacy.Known;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.SealedNoteId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

class FormsTest {
    private static final RecordIntakeForm.Missing MISSING =
            new RecordIntakeForm.Missing(
                    new Words("会えない"), Urgency.WITHIN_DAYS, null, List.of(CARE_CENTRE));

    @Test
    void the_form_without_consent_says_why() {
        given(RECEIVED)
                .when(form(FormVariant.WITHOUT_CONSENT, null, null))
                .thenRefused(NO_CONSENT_REASON_MISSING);
        given(RECEIVED)
                .when(form(FormVariant.WITHOUT_CONSENT, null, MISSING))
                .thenAccepted(events -> {
                    var recorded = (IntakeFormRecorded) events.getFirst();
                    assertThat(recorded.variant()).isEqualTo(FormVariant.WITHOUT_CONSENT);
                    assertThat(recorded.withoutConsent()).isNotNull();
                });
        given(RECEIVED)
                .when(form(FormVariant.WITH_CONSENT, "第3版", MISSING))
                .thenRefused(FORM_CONTRADICTORY);
        given(RECEIVED)
                .when(form(FormVariant.WITH_CONSENT, null, null))
                .thenRefused(INTAKE_RULE_TEXT_VERSION_MISSING);
    }

    @Test
    void whoever_is_not_to_be_known_is_not_described() {
        given().when(call(CallerKind.ANONYMOUS, null, true)).thenRefused(CALLER_CONTRADICTORY);
        given().when(call(CallerKind.PROTECTED, note(), true)).thenRefused(CALLER_CONTRADICTORY);
        given().when(call(CallerKind.ANONYMOUS, null, false))
                .thenAccepted(events -> {
                    var received = (ConsultationReceived) events.getFirst();
                    assertThat(received.persons()).isEmpty();
                    assertThat(((Known<?>) received.story()).label().subjects())
                            .containsExactly(TALK.value());
                    assertThat(received.lookedFirst()).isEqualTo(LookedFirst.NONE_OF_THESE);
                });
        given().when(call(CallerKind.FAMILY, null, true)).thenRefused(CONSULTATION_PERSONS_MISSING);
    }

    @Test
    void advice_of_a_specialised_body_needs_a_basis_when_somebody_is_named() {
        given(RECEIVED)
                .when(advice(Town.EMPLOYMENT_OFFICE, null, DAY))
                .thenAccepted(events -> assertThat(events).hasSize(1));
        given(RECEIVED)
                .when(advice(Town.EMPLOYMENT_OFFICE, LegalBasis.CONSENT, DAY))
                .thenRefused(PASSING_WITHOUT_CONSENT);
        given(RECEIVED)
                .when(advice(new AgencyId(Town.id(1, 99)), null, DAY))
                .thenRefused(RECEIVER_UNKNOWN);
        given(RECEIVED)
                .when(advice(CARE_CENTRE, null, DAY.plusDays(1)))
                .thenRefused(INTAKE_DATE_IN_FUTURE);
        given(RECEIVED)
                .by(Town.CARE_MANAGER)
                .when(advice(CARE_CENTRE, null, DAY))
                .thenRefused(CONSULTATION_HELD_BY_ANOTHER_AGENCY);
        triaged(TriageResult.ADVICE_ONLY)
                .given(CLOSED)
                .when(advice(CARE_CENTRE, null, DAY))
                .thenRefused(CONSULTATION_CLOSED);
        given().when(advice(CARE_CENTRE, null, DAY)).thenRefused(CONSULTATION_UNKNOWN);
    }

    @Test
    void an_own_form_replaces_the_sheets_only_with_the_reported_items() {
        triaged(TriageResult.MULTI_AGENCY)
                .when(refer(new ReferralPapers(false, false, true, false)))
                .thenRefused(OWN_FORM_LACKS_REPORTED_ITEMS);
        triaged(TriageResult.MULTI_AGENCY)
                .when(refer(new ReferralPapers(false, false, true, true)))
                .thenAccepted(events -> assertThat(events).hasSize(1));
    }

    private static ReferToMultiAgency refer(ReferralPapers papers) {
        return new ReferToMultiAgency(
                TALK,
                CASE,
                Town.COORDINATION_DESK,
                LegalBasis.EMERGENCY,
                List.of(MOTHER),
                words(),
                papers);
    }

    private static RecordBackUpAdvice advice(
            AgencyId adviser, @Nullable LegalBasis basis, LocalDate on) {
        return new RecordBackUpAdvice(TALK, adviser, basis, words(), on, null);
    }

    private static SealedNoteId note() {
        return new SealedNoteId(Town.id(16, 1));
    }

    private static ReceiveConsultation call(
            CallerKind caller, @Nullable SealedNoteId note, boolean described) {
        return new ReceiveConsultation(
                TALK,
                FILE,
                caller,
                null,
                note,
                List.of(),
                new Troubles(Set.of(Trouble.CARE), Trouble.CARE),
                words(),
                Occurred.onDay(DAY),
                null,
                ConsultationChannel.PHONE,
                described
                        ? new ReceiveConsultation.CallerDetails(new Words("来談者"), null, null, null)
                        : null,
                null,
                null,
                null,
                LookedFirst.NONE_OF_THESE);
    }

    private static RecordIntakeForm form(
            FormVariant variant,
            @Nullable String version,
            RecordIntakeForm.@Nullable Missing missing) {
        return new RecordIntakeForm(TALK, MOTHER, version, DAY, variant, null, null, null, missing);
    }
}
