package org.caseledger.command.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.caseledger.command.decision.RefusedLines;
import org.caseledger.command.decision.RefusedLines.Verdict;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;

class RefusedLinesTest {

    private static final RefusedLines REFUSED =
            new RefusedLines(
                    SampleRefusal.CONSENT_MISSING,
                    List.of(
                            new Verdict("decisions[0]", null),
                            new Verdict("decisions[1]", SampleRefusal.CONSENT_MISSING)));

    @Test
    void each_line_has_its_verdict() {
        Problem problem = Samples.problems().refused(REFUSED, List.of(), Locale.JAPANESE);

        assertThat(problem.status()).isEqualTo(409);
        assertThat(problem.code()).isEqualTo("consent-missing");
        assertThat(problem.lines())
                .extracting(Problem.Line::line)
                .containsExactly("decisions[0]", "decisions[1]");
        assertThat(problem.lines())
                .extracting(Problem.Line::code)
                .containsExactly(null, "consent-missing");
        assertThat(problem.lines().getFirst().detail()).isEqualTo("この行に差し支えはありません。");
        assertThat(problem.members()).containsKey("lines");
    }

    @Test
    void the_sentence_is_that_of_the_act_as_a_whole() {
        var whole = Samples.problems().refused(REFUSED, List.of(), Locale.ENGLISH);
        var plain =
                Samples.problems()
                        .refused(SampleRefusal.CONSENT_MISSING, List.of(), Locale.ENGLISH);

        assertThat(whole.detail()).isEqualTo(plain.detail());
        assertThat(plain.members()).doesNotContainKey("lines");
    }

    @Test
    void a_refusal_without_a_refused_line_is_none() {
        var fine = List.of(new Verdict("decisions[0]", null));

        assertThatThrownBy(() -> new RefusedLines(SampleRefusal.CONSENT_MISSING, fine))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
