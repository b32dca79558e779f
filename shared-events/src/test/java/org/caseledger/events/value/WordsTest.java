package org.caseledger.events.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "123456789018",
                "番号は123456789018です",
                "1234 5678 9018",
                "1234-5678-9018",
                "１２３４５６７８９０１８",
                "１２３４－５６７８－９０１８",
                "1234ー5678ー9018",
                "1234　5678　9018",
                "1 2 3 4 5 6 7 8 9 0 1 8",
                "1234 - 5678 - 9018",
                "一二三四五六七八九〇一八",
                "1234\u200b56789018",
                "1234–5678–9018",
                "内線0 123456789018"
            })
    void an_individual_number_is_refused_however_it_is_spelt(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Words(text))
                .withMessage("words.individual-number");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "123456789017",
                "1234567890185",
                "03-1234-5678",
                "2026年4月1日 10時30分",
                "12345678901"
            })
    void other_numbers_may_be_written(String text) {
        assertThat(new Words(text).value()).isEqualTo(text);
    }

    @Test
    void text_is_kept_to_the_letter() {
        String rare = "𠮷田 葛󠄀城 が\n\t二行目";

        assertThat(new Words(rare).value()).isEqualTo(rare);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t", "　"})
    void blank_text_is_refused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Words(text))
                .withMessage("words.blank");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u001bb", "a\u007fb", "a\u0085b"})
    void control_characters_are_refused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Words(text))
                .withMessage("words.control-character");
    }

    @ParameterizedTest
    @ValueSource(strings = {"見本\ud842", "\udfb7見本", "a\ufffeb"})
    void halves_of_characters_are_refused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Words(text))
                .withMessage("words.broken-character");
    }

    @ParameterizedTest
    @ValueSource(strings = {"見本\u202e", "\u2066見本", "見\u200f本", "\u061c見本"})
    void marks_that_turn_the_direction_are_refused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Words(text))
                .withMessage("words.direction-mark");
    }

    @Test
    void a_rare_character_counts_as_one() {
        assertThat(new Words("𠮷".repeat(4_000)).value()).hasSize(8_000);
        assertThat("" + new Words("𠮷田")).isEqualTo("〔2字〕");
    }

    @Test
    void four_thousand_characters_are_the_most() {
        assertThat(new Words("あ".repeat(4_000)).value()).hasSize(4_000);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Words("あ".repeat(4_001)))
                .withMessage("words.too-long");
    }

    @Test
    void printing_words_does_not_tell_them() {
        assertThat("" + new Words("見本 花子")).isEqualTo("〔5字〕");
    }
}
