package org.caseledger.query.gate;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseledger.query.gate.cedar.CedarPolicy;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * T18: the policy in force against one written by hand. The property {@code caseledger.policy} says
 * how many questions are put; from {@link EveryQuestion#count()} on it is each of them, once.
 */
@Tag("D4")
@Tag("T18")
class T18DifferentialTest {

    private static final int WANTED = Integer.getInteger("caseledger.policy", 12_000);
    private static final long SEED = Long.getLong("caseledger.seed", 18);

    private final AccessPolicy policy = CedarPolicy.of(PolicyText.shipped());

    @Test
    void the_policy_answers_like_the_naive_one_and_names_its_reason() {
        var put = new AtomicInteger();
        var permitted = new AtomicInteger();
        long start = System.nanoTime();
        EveryQuestion.some(WANTED, SEED)
                .forEach(question -> {
                    Ruling naive = NaivePolicy.decide(question.reader(), question.label());
                    Verdict verdict = policy.decide(question.reader(), question.label());
                    assertThat(verdict.permits()).as("%s", question).isEqualTo(naive.permits());
                    assertThat(verdict.reasons()).as("%s", question).contains(naive);
                    put.incrementAndGet();
                    permitted.addAndGet(naive.permits() ? 1 : 0);
                });
        System.out.printf(
                "T18: %d of %d questions, %d permitted, 0 mismatches, seed %d, %.3f ms each%n",
                put.get(),
                EveryQuestion.count(),
                permitted.get(),
                SEED,
                (System.nanoTime() - start) / 1e6 / put.get());
        assertThat(put.get()).isEqualTo(Math.min(WANTED, EveryQuestion.count()));
        assertThat(permitted.get()).isBetween(put.get() / 20, put.get() / 2);
    }
}
