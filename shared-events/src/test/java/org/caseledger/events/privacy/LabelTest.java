package org.caseledger.events.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.caseledger.events.value.ConsentId;
import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.events.value.Purpose;
import org.caseledger.events.value.Words;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What a label says, and that one content has one label and one id. */
class LabelTest {

    private static final UUID MOTHER = new UUID(1, 1);
    private static final UUID SON = new UUID(1, 2);
    private static final ConsentId HERS = new ConsentId(new UUID(2, 1));
    private static final ConsentId HIS = new ConsentId(new UUID(2, 2));

    @Test
    void a_label_is_about_somebody() {
        assertThatIllegalArgumentException().isThrownBy(() -> label(List.of(), List.of()));
    }

    @Test
    void the_order_in_which_persons_and_consents_are_named_makes_no_difference() {
        Label one = label(List.of(SON, MOTHER, SON), List.of(HIS, HERS, HIS));
        Label other = label(List.of(MOTHER, SON), List.of(HERS, HIS));

        assertThat(one).isEqualTo(other);
        assertThat(one.subjects()).containsExactly(MOTHER, SON);
        assertThat(one.consents()).containsExactly(HERS, HIS);
        assertThat(LabelId.of(one)).isEqualTo(LabelId.of(other));
    }

    @Test
    void another_content_has_another_id() {
        assertThat(LabelId.of(label(List.of(MOTHER), List.of(HERS))))
                .isNotEqualTo(LabelId.of(label(List.of(MOTHER), List.of())))
                .isNotEqualTo(LabelId.of(label(List.of(SON), List.of(HERS))));
    }

    @Test
    void a_known_value_does_not_reach_a_log() {
        var known = new Known<>(label(List.of(MOTHER), List.of()), new Words("見本 花子"));

        assertThat(known.toString()).doesNotContain("花子").isNotEmpty();
    }

    @Test
    void what_is_withheld_says_why() {
        LocalDate day = LocalDate.of(2026, 6, 3);

        assertThat(Withheld.notEntitled())
                .isEqualTo(new Withheld<>(Withheld.Reason.NOT_ENTITLED, null));
        assertThat(Withheld.struck()).isEqualTo(new Withheld<>(Withheld.Reason.STRUCK, null));
        assertThat(Withheld.destroyedOn(day))
                .isEqualTo(new Withheld<>(Withheld.Reason.KEY_DESTROYED, day));
    }

    @Test
    void a_basis_holds_from_its_first_day_on_and_is_cited_by_statute_and_article() {
        LegalBasis basis = LegalBasis.SUPPORT_CONFERENCE_106_6;

        assertThat(basis.isInForceOn(LocalDate.of(2021, 3, 31))).isFalse();
        assertThat(basis.isInForceOn(LocalDate.of(2021, 4, 1))).isTrue();
        assertThat(basis.statute()).isEqualTo("社会福祉法");
        assertThat(basis.article()).isEqualTo("106条の6");
        assertThat(basis.cited()).isEqualTo("社会福祉法106条の6");
    }

    @Test
    void four_bases_are_conferences_under_secrecy() {
        assertThat(EnumSet.allOf(LegalBasis.class))
                .filteredOn(LegalBasis::isOfAConference)
                .containsExactly(
                        LegalBasis.SUPPORT_CONFERENCE_106_6,
                        LegalBasis.SUPPORT_CONFERENCE_NEEDY_9,
                        LegalBasis.PUBLIC_ASSISTANCE_27_3,
                        LegalBasis.CHILD_WELFARE_25_2);
    }

    @Test
    void the_length_of_ordinary_values_is_left_as_it_is() {
        assertThat(EnumSet.allOf(Sensitivity.class))
                .filteredOn(Sensitivity::isPadded)
                .containsExactly(Sensitivity.S3, Sensitivity.S4);
    }

    private static Label label(List<UUID> subjects, List<ConsentId> consents) {
        return new Label(
                new MunicipalityCode("999997"),
                null,
                subjects,
                LegalBasis.CONSENT,
                null,
                consents,
                null,
                Sensitivity.S1,
                Purpose.PLANNING,
                null,
                RetentionClass.CASE_RECORD,
                Set.of());
    }
}
