package org.caseledger.query.looks;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseledger.query.gate.OutputPath;
import org.caseledger.query.gate.ReadingPurpose;
import org.caseledger.query.gate.Ruling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every way out, purpose and reason has plain words for the person who asks who looked. */
class LookWordsTest {

    @ParameterizedTest
    @EnumSource(OutputPath.class)
    void every_way_out_has_its_words(OutputPath path) {
        assertThat(LookWords.has("path." + path)).as(path.name()).isTrue();
        assertThat(LookWords.of(path)).doesNotContain("API", "_");
    }

    @ParameterizedTest
    @EnumSource(ReadingPurpose.class)
    void every_purpose_has_its_words(ReadingPurpose purpose) {
        assertThat(LookWords.has("purpose." + purpose)).as(purpose.name()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Ruling.class)
    void every_reason_has_its_words(Ruling ruling) {
        assertThat(LookWords.has("ruling." + ruling)).as(ruling.name()).isTrue();
    }

    @Test
    void what_is_unknown_is_still_called_something() {
        assertThat(LookWords.has("path.NEVER")).isFalse();
    }
}
