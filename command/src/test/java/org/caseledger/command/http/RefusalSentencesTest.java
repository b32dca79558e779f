package org.caseledger.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseledger.command.decision.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

class RefusalSentencesTest {

    /** Every enum of refusals; a stream adds its own here. */
    private static final List<Class<? extends Refusal>> ENUMS = List.of(SampleRefusal.class);

    static Stream<Refusal> refusals() {
        return ENUMS.stream().flatMap(type -> Arrays.stream(type.getEnumConstants()));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void every_refusal_has_its_sentence_and_the_way_out_in_both_languages(Refusal refusal) {
        var sentences = new Sentences();
        for (Locale locale : Languages.ALL) {
            assertThat(sentences.refusal(refusal, locale)).as("%s", refusal).isPresent();
            assertThat(sentences.instead(refusal, locale)).as("%s", refusal).isPresent();
        }
    }
}
