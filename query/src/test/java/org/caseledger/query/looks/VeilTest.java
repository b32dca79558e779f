package org.caseledger.query.looks;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseledger.events.privacy.Label;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.privacy.RetentionClass;
import org.caseledger.events.privacy.Sensitivity;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.events.value.Purpose;
import org.caseledger.query.gate.Decided;
import org.caseledger.query.gate.Ruling;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What a person is told of looks at their own record, and what stays hidden. */
class VeilTest {

    private static final UUID LABEL = new UUID(1, 1);

    @Test
    void a_look_at_an_ordinary_value_is_told_whether_it_was_shown_or_not() {
        Label label = label(LegalBasis.CONSENT, null, Sensitivity.S2);

        assertThat(tells(label, Ruling.PERMITTED_CONSENT_CIRCLE)).isTrue();
        assertThat(tells(label, Ruling.DENIED_OUTSIDE_CONSENT)).isTrue();
        assertThat(
                        tells(
                                label(LegalBasis.CONSENT, null, Sensitivity.S3),
                                Ruling.FORBIDDEN_LOCATION))
                .isTrue();
    }

    @Test
    void who_reported_stays_hidden_whoever_looked() {
        Label label = label(LegalBasis.OWN_STATUTORY_TASK, null, Sensitivity.S4);

        assertThat(tells(label, Ruling.PERMITTED_NAMED_READER)).isFalse();
        assertThat(tells(label, Ruling.FORBIDDEN_PROTECTED)).isFalse();
        assertThat(tells(label, Ruling.MASKED_FOR_REVIEW)).isFalse();
    }

    @Test
    void a_reader_named_for_a_protection_stays_hidden() {
        Label label = label(LegalBasis.CONSENT, null, Sensitivity.S3);

        assertThat(tells(label, Ruling.PERMITTED_NAMED_READER)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = LegalBasis.class,
            names = {
                "SUPPORT_CONFERENCE_106_6",
                "SUPPORT_CONFERENCE_NEEDY_9",
                "PUBLIC_ASSISTANCE_27_3",
                "CHILD_WELFARE_25_2",
                "ABUSE_REPORT"
            })
    void a_conference_that_is_secret_and_a_suspicion_stay_hidden(LegalBasis basis) {
        Label label = label(basis, new ItemId(new UUID(2, 2)), Sensitivity.S2);

        assertThat(tells(label, Ruling.PERMITTED_ITEM_ATTENDEE)).isFalse();
    }

    @Test
    void what_is_not_about_the_person_is_not_told() {
        assertThat(Veil.ofPerson(Map.of()).tells(new Decided(LABEL, Ruling.PERMITTED_CASE_CIRCLE)))
                .isFalse();
    }

    private static boolean tells(Label label, Ruling ruling) {
        return Veil.ofPerson(Map.of(LABEL, label)).tells(new Decided(LABEL, ruling));
    }

    private static Label label(LegalBasis basis, @Nullable ItemId item, Sensitivity sensitivity) {
        return new Label(
                new MunicipalityCode("999997"),
                new FileId(new UUID(3, 3)),
                List.of(new UUID(4, 4)),
                basis,
                item,
                List.of(),
                null,
                sensitivity,
                Purpose.SUPPORT,
                null,
                RetentionClass.CASE_RECORD,
                Set.of());
    }
}
