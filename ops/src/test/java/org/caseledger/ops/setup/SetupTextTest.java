package org.caseledger.ops.setup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Objects;

/** What is wrong in the text of a set-up file is told with its line, all of it at once. */
class SetupTextTest {

    @Test
    void the_example_is_read_without_a_finding() {
        SetupText read = SetupText.read(Example.text());

        assertThat(read.findings()).isEmpty();
        assertThat(Objects.requireNonNull(read.file()).agencies()).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "code: 999997|code: 999998|検査数字",
                "code: 999997|code: 99997|検査数字",
                "recordedBy: shiraishi|recordedby: shiraishi|知らない項目",
                "recordedBy: shiraishi|recordedBy: nobody|staff にありません",
                "recordedBy: shiraishi|recordedBy: morishita|市町村職員",
                "from: 2024-04-01, status: T|from: 2024-02-30, status: T|実在する日付",
                "status: TRANSITION|status: HALF|NONE / TRANSITION / FULL",
                "from: 2026-04-01, status|from: 2024-03-01, status|日付の順",
                "    field: NEEDY|    field: NEEDS|この分野はありません",
                "council-contract, agency: council|council-contract, agency: nobody|agencies に",
                "self-reliance-contract, agency: s|council-contract, agency: s|同じ key",
                "setting: REPORT_BACK_DAYS, value: 10|setting: REPORT_BACK_DAYS, value: ten|形式",
                "setting: REPORT_BACK_DAYS|setting: REPORT_DAYS|決められた値",
                "layer: MIDDLE_SCHOOL|layer: SCHOOL|決められた値",
                "agency: council, staff: morishita|agency: nobody, staff: morishita|agencies に",
                "agency: council, staff: morishita|agency: council, staff: nobody|staff にありません",
                "holder: kuroda }|holder: nobody }|staff にありません",
                "title: 相談支援員, from|title: 相談支援員, since|知らない項目",
                "key: consultation-desk, agency: s|key: coordination-chief, agency: s|同じ key",
                "chief, agency: welfare|chief, agency: nobody|agencies にありません",
                "holder: okabe, heldFrom: 2024-04-01,|heldFrom: 2024-04-01,|holder",
                "parties: [welfare, council|parties: [nobody, council|agencies にありません",
                "kinds: [LIVING, OBS|kinds: [LIFE, OBS|決められた値",
                "purpose: SUPPORT|purpose: HELP|決められた値",
                "kind: CONSENT_RULES, v|kind: CONSENT_TEXT, v|決められた値",
                "  kind: CITY|  kind: TOWN|決められた値",
                "approvers: [shiraishi, kuroda]|approvers: [shiraishi, nobody]|staff にありません",
                "    host: council|    host: nobody|agencies にありません",
                "bases: [CONSENT]|bases: [106-6]|決められた値",
                "miyata, from: 2024-04-01, secrecyNotice: 第1版|miyata, from: 2024-04-01,"
                        + " secrecyNotice: 第9版|texts に",
                "secrecyNotice: 第1版, acknowledgedOn: 2024-04-01|secrecyNotice: 第1版|両方",
                "name: 白石 由紀|name: 123456789018|個人番号"
            })
    void each_fault_is_told_with_its_line(String before, String after, String words) {
        String text = Example.with(before, after);

        SetupText read = SetupText.read(text);

        int line = Example.line(text, after);
        assertThat(read.findings())
                .anySatisfy(finding -> {
                    assertThat(finding.isError()).isTrue();
                    assertThat(finding.japanese()).contains(words);
                    assertThat(finding.english()).isNotBlank();
                    assertThat(finding.line()).isEqualTo(line);
                });
    }

    @Test
    void a_missing_part_is_told_at_the_entry_it_belongs_to() {
        String text = Example.with("    name: 見本市 福祉課\n", "");

        SetupText read = SetupText.read(text);

        assertThat(read.findings())
                .singleElement()
                .satisfies(one -> assertThat(one.japanese()).contains("agencies[0].name"))
                .satisfies(one ->
                        assertThat(one.line()).isEqualTo(Example.line(text, "- key: welfare")));
    }

    @Test
    void every_fault_is_told_in_one_go_and_in_the_order_of_lines() {
        String text =
                Example.with("code: 999997", "code: 1")
                        .replace("status: TRANSITION", "status: HALF")
                        .replace("kind: HOSPITAL", "kind: NONE");

        SetupText read = SetupText.read(text);

        assertThat(read.findings()).hasSize(2);
        assertThat(read.findings()).isSortedAccordingTo((one, other) -> one.line() - other.line());
        assertThat(read.file()).isNull();
    }

    @Test
    void no_given_value_is_told_back() {
        SetupText read = SetupText.read(Example.with("name: 白石 由紀", "name: 123456789018"));

        assertThat(read.findings()).noneMatch(one -> one.japanese().contains("123456789018"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a: [1, 2|YAMLとして",
                "- 1|並びではありません",
                "''|並びではありません",
                "a: 1\\na: 2|二度",
                "a: &x 1\\nb: *x|別名"
            })
    void what_is_no_plain_mapping_is_refused(String text, String words) {
        SetupText read = SetupText.read(text.replace("\\n", "\n"));

        assertThat(read.file()).isNull();
        assertThat(read.findings())
                .anySatisfy(finding -> assertThat(finding.japanese()).contains(words));
    }
}
