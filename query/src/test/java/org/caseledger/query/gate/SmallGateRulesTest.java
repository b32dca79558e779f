package org.caseledger.query.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.caseledger.events.privacy.Label;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.privacy.RetentionClass;
import org.caseledger.events.privacy.Sensitivity;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.events.value.Purpose;
import org.caseledger.events.value.SignedIn;
import org.caseledger.events.value.StaffId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The small rules of the gate: classes of labels, verdicts, second factors, surnames. */
class SmallGateRulesTest {

    private static final MunicipalityCode TOWN = new MunicipalityCode("999997");
    private static final FileId FILE = new FileId(new UUID(1, 1));
    private static final ItemId ITEM = new ItemId(new UUID(1, 2));
    private static final Instant NOW = Instant.parse("2026-06-03T03:00:00Z");

    @Test
    void a_name_in_the_staff_register_is_one_only_outside_files_and_items() {
        assertThat(of(null, null, RetentionClass.STAFF_REGISTER).staffName()).isTrue();
        assertThat(of(FILE, null, RetentionClass.STAFF_REGISTER).staffName()).isFalse();
        assertThat(of(null, ITEM, RetentionClass.STAFF_REGISTER).staffName()).isFalse();
        assertThat(of(null, null, RetentionClass.CASE_RECORD).staffName()).isFalse();
    }

    @Test
    void what_was_told_in_an_item_is_of_it() {
        assertThat(of(FILE, ITEM, RetentionClass.CASE_RECORD).ofAnItem()).isTrue();
        assertThat(of(FILE, null, RetentionClass.CASE_RECORD).ofAnItem()).isFalse();
    }

    @Test
    void nothing_is_both_of_an_item_and_a_staff_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LabelClass(LegalBasis.CONSENT, true, Sensitivity.S1, true));
    }

    @Test
    void a_verdict_has_reasons_that_say_what_it_says() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Verdict(true, Set.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Verdict(true, Set.of(Ruling.DENIED_BY_DEFAULT)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Verdict(false, Set.of(Ruling.PERMITTED_OWN_WORDS)));
    }

    @Test
    void without_a_rule_nothing_is_permitted() {
        assertThat(Verdict.of(false, List.of())).isEqualTo(Verdict.of(Ruling.DENIED_BY_DEFAULT));
        assertThat(Verdict.of(false, List.of()).permits()).isFalse();
    }

    @Test
    void the_reason_that_stands_first_says_most() {
        var verdict =
                Verdict.of(false, List.of(Ruling.FORBIDDEN_LOCATION, Ruling.FORBIDDEN_PROTECTED));

        assertThat(verdict.foremost()).isEqualTo(Ruling.FORBIDDEN_PROTECTED);
    }

    @Test
    void a_second_factor_counts_for_its_time() {
        var factor = new SecondFactor(Duration.ofMinutes(15));

        assertThat(factor.isFresh(shownAt(NOW.minusSeconds(900)), NOW)).isTrue();
        assertThat(factor.isFresh(shownAt(NOW.minusSeconds(901)), NOW)).isFalse();
        assertThat(factor.isFresh(shownAt(null), NOW)).isFalse();
    }

    @Test
    void it_is_needed_for_the_two_strictest_classes() {
        assertThat(SecondFactor.isNeededFor(Sensitivity.S2)).isFalse();
        assertThat(SecondFactor.isNeededFor(Sensitivity.S3)).isTrue();
        assertThat(SecondFactor.isNeededFor(Sensitivity.S4)).isTrue();
    }

    @Test
    void surnames_are_compared_where_a_space_shows_where_they_end() {
        assertThat(Surnames.areAlike("見本 花子", "見本\u3000太郎")).isTrue();
        assertThat(Surnames.areAlike(" 見本 花子", "見本 太郎")).isTrue();
        assertThat(Surnames.areAlike("見本 花子", "架空 花子")).isFalse();
        assertThat(Surnames.areAlike("見本", "見本")).isFalse();
        assertThat(Surnames.areAlike("", "")).isFalse();
    }

    private static SignedIn shownAt(@Nullable Instant at) {
        return new SignedIn(TOWN, new StaffId(new UUID(1, 3)), at);
    }

    private static LabelClass of(
            @Nullable FileId file, @Nullable ItemId item, RetentionClass retention) {
        return LabelClass.of(
                new Label(
                        TOWN,
                        file,
                        List.of(new UUID(1, 4)),
                        LegalBasis.CONSENT,
                        item,
                        List.of(),
                        null,
                        Sensitivity.S1,
                        Purpose.PLANNING,
                        null,
                        retention,
                        Set.of()));
    }
}
