package org.caseledger.events.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.ConsentId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.events.value.Purpose;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;
import java.util.UUID;

@Tag("D18")
class StrictestLabelTest {

    private static final FileId FILE = new FileId(UUID.randomUUID());
    private static final UUID MOTHER = UUID.randomUUID();
    private static final UUID SON = UUID.randomUUID();
    private static final ItemId ITEM = new ItemId(UUID.randomUUID());
    private static final ConsentId HERS = new ConsentId(UUID.randomUUID());
    private static final ConsentId HIS = new ConsentId(UUID.randomUUID());
    private static final AgencyId CENTRE = new AgencyId(UUID.randomUUID());

    private static Label label(
            UUID subject,
            LegalBasis basis,
            @Nullable ItemId item,
            List<ConsentId> consents,
            Sensitivity sensitivity) {
        return new Label(
                new MunicipalityCode("999997"),
                FILE,
                List.of(subject),
                basis,
                item,
                consents,
                null,
                sensitivity,
                Purpose.CONSULTATION,
                CENTRE,
                RetentionClass.CASE_RECORD,
                Set.of());
    }

    private static Label task(UUID subject, Sensitivity sensitivity) {
        return label(subject, LegalBasis.OWN_STATUTORY_TASK, null, List.of(), sensitivity);
    }

    private static Label agreed(UUID subject, ConsentId consent) {
        return label(subject, LegalBasis.CONSENT, null, List.of(consent), Sensitivity.S1);
    }

    private static Label told(UUID subject) {
        LegalBasis basis = LegalBasis.SUPPORT_CONFERENCE_106_6;
        return label(subject, basis, ITEM, List.of(), Sensitivity.S1);
    }

    @Test
    void one_source_stays_as_it_is() {
        assertThat(StrictestLabel.of(List.of(told(MOTHER)))).isEqualTo(told(MOTHER));
    }

    @Test
    void it_is_about_everybody_and_as_sensitive_as_the_most_sensitive() {
        Label joint =
                StrictestLabel.of(List.of(task(MOTHER, Sensitivity.S3), task(SON, Sensitivity.S1)));

        assertThat(joint.subjects()).containsExactlyInAnyOrder(MOTHER, SON);
        assertThat(joint.sensitivity()).isEqualTo(Sensitivity.S3);
    }

    @Test
    void every_consent_is_needed() {
        Label joint = StrictestLabel.of(List.of(agreed(MOTHER, HERS), agreed(SON, HIS)));

        assertThat(joint.consents()).containsExactlyInAnyOrder(HERS, HIS);
    }

    @Test
    void the_basis_of_the_fewest_counts_whatever_the_order() {
        var sources = List.of(task(MOTHER, Sensitivity.S2), agreed(MOTHER, HERS), told(MOTHER));

        for (var each : List.of(sources, sources.reversed())) {
            Label joint = StrictestLabel.of(each);
            assertThat(joint.basis()).isEqualTo(LegalBasis.SUPPORT_CONFERENCE_106_6);
            assertThat(joint.item()).isEqualTo(ITEM);
            assertThat(joint.consents()).containsExactly(HERS);
            assertThat(joint.sensitivity()).isEqualTo(Sensitivity.S2);
        }
    }

    @Test
    void no_pair_of_bases_makes_something_more_open_than_either() {
        for (LegalBasis one : LegalBasis.values()) {
            for (LegalBasis other : LegalBasis.values()) {
                Label first = label(MOTHER, one, null, List.of(), Sensitivity.S1);
                Label second = label(MOTHER, other, null, List.of(), Sensitivity.S1);
                int joint = StrictestLabel.closeness(StrictestLabel.of(List.of(first, second)));
                assertThat(joint)
                        .isGreaterThanOrEqualTo(StrictestLabel.closeness(first))
                        .isGreaterThanOrEqualTo(StrictestLabel.closeness(second));
            }
        }
    }

    @Test
    void what_no_label_can_say_is_not_made() {
        Label other =
                label(
                        MOTHER,
                        LegalBasis.SUPPORT_CONFERENCE_106_6,
                        new ItemId(UUID.randomUUID()),
                        List.of(),
                        Sensitivity.S1);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> StrictestLabel.of(List.of(told(MOTHER), other)));
        assertThatIllegalArgumentException().isThrownBy(() -> StrictestLabel.of(List.of()));
    }
}
