package org.caseledger.query.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseledger.events.value.Occurred;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;

class SearchKeyTest {

    @ParameterizedTest
    @CsvSource({
        "ｻﾄｳ, さとう",
        "サトー, さとう",
        "おおの, オーノ",
        "こうの, コオノ",
        "けいこ, ケーコ",
        "ヴァン, ばん",
        "ﾊﾞﾝ, ばん",
        "か゛わ, がわ",
        "ヂ, じ",
        "みづえ, みずえ",
        "しよう, しょう",
        "髙橋, 高橋",
        "山﨑, 山崎",
        "渡邊, 渡辺",
        "渡邉, 渡辺",
        "齊藤, 斎藤",
        "佐々木, 佐佐木",
        "𠮷田, 吉田",
        "葛󠄀城, 葛城",
        "見本　花子, 見本花子",
        "マリア・ルイザ, マリアルイザ",
        "ＡＮＮＡ, anna",
        "神谷, 神谷",
        "本田, 本田",
        "花子, 見本花子",
        "うの, こうの",
    })
    void what_is_written_in_another_way_is_found(String typed, String recorded) {
        assertThat(SearchKey.ofWords(typed).isIn(SearchKey.ofWords(recorded))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"田中, 中田", "花子, 花江", "さき, さぎ", "林, 森"})
    void another_name_is_not_found(String typed, String recorded) {
        assertThat(SearchKey.ofWords(typed).isIn(SearchKey.ofWords(recorded))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "３－２－１, 見本市見本町三丁目二番一号",
        "見本町3-2-1, 見本県見本市見本町３丁目２番地の１",
        "見本町3丁目2, 見本町三丁目2-10",
        "十二番地, 本町12-3",
        "霞ヶ丘, 霞が丘1-1",
        "霞ケ丘2丁目, 霞ヶ丘２－５",
        "大字見本5, 字見本５番地",
        "本町3の2の1, 本町3-2-1",
    })
    void an_address_is_found_however_its_numbers_are_written(String typed, String recorded) {
        assertThat(SearchKey.ofPlace(typed).isIn(SearchKey.ofPlace(recorded))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"本町3-2, 本町13-2", "本町3-2, 本町3-21", "二丁目, 本町十二丁目"})
    void a_number_is_no_part_of_a_longer_one(String typed, String recorded) {
        assertThat(SearchKey.ofPlace(typed).isIn(SearchKey.ofPlace(recorded))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "昭和55年4月1日, true",
        "S55.4.1, true",
        "1980-04-01, true",
        "1980/4/1, true",
        "19800401, true",
        "Ｓ５５．４．１, true",
        "昭和55年4月, true",
        "昭和55年, true",
        "1980, true",
        "4月1日, true",
        "昭和55年頃, true",
        "1980-04-02, false",
        "昭和55年5月, false",
        "1981, false",
        "4月2日, false",
    })
    void a_day_is_met_as_far_as_it_is_told(String typed, boolean met) {
        var known = Occurred.onDay(LocalDate.of(1980, 4, 1));
        assertThat(WantedDay.in(typed))
                .hasValueSatisfying(day -> assertThat(day.isMetBy(known)).isEqualTo(met));
    }

    @Test
    void a_day_known_by_its_year_alone_is_met_by_days_of_that_year() {
        var known = new Occurred(LocalDate.of(1980, 1, 1), Occurred.Precision.YEAR);
        assertThat(WantedDay.in("1980-04-01").orElseThrow().isMetBy(known)).isTrue();
        assertThat(WantedDay.in("1981-01-01").orElseThrow().isMetBy(known)).isFalse();
        assertThat(WantedDay.in("見本")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "０９０－１２３４－５６７８, 09012345678",
        "090(1234)5678, 09012345678",
        "+81 90-1234-5678, 09012345678",
    })
    void a_phone_is_its_digits(String written, String digits) {
        assertThat(Phones.digits(written)).isEqualTo(digits);
        assertThat(Phones.looksLikeOne(written)).isTrue();
        assertThat(Phones.looksLikeOne("見本町3-2-1")).isFalse();
    }

    @Test
    void a_key_is_not_printed() {
        assertThat(SearchKey.ofWords("見本花子").toString()).doesNotContain("花子");
    }
}
