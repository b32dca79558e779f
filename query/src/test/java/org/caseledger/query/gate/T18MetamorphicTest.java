package org.caseledger.query.gate;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseledger.events.privacy.Sensitivity;
import org.caseledger.query.gate.cedar.CedarPolicy;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** T18 without an oracle: what must hold between two answers, whatever the answers are. */
@Tag("T18")
class T18MetamorphicTest {

    private static final int WANTED =
            Math.clamp(Integer.getInteger("caseledger.policy", 12_000) / 8, 1_500, 60_000);
    private static final long SEED = Long.getLong("caseledger.seed", 18);

    private final AccessPolicy policy = CedarPolicy.of(PolicyText.shipped());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sameMunicipality",
                "inOnFile",
                "coordinates",
                "consentCovers",
                "namedForItem",
                "ownWords",
                "namedReader"
            })
    void taking_a_grant_away_never_shows_more(String grant) {
        var lost = new AtomicInteger();
        EveryQuestion.some(WANTED, SEED + grant.hashCode())
                .flatMap(question -> Stream.of(question, question.onAnOrdinaryDay()))
                .forEach(question -> {
                    boolean with = permits(with(question, grant, true));
                    boolean without = permits(with(question, grant, false));
                    assertThat(without && !with).as("%s without %s", question, grant).isFalse();
                    lost.addAndGet(with && !without ? 1 : 0);
                });
        assertThat(lost.get()).as("the grant opens something").isPositive();
    }

    @Test
    void a_protection_never_shows_more_to_anybody_who_is_not_named_in_it() {
        var closed = new AtomicInteger();
        EveryQuestion.some(WANTED * 4, SEED)
                .map(question -> with(question, "namedReader", false))
                .forEach(question -> {
                    boolean open = permits(with(question, "guarded", false));
                    boolean guarded = permits(with(question, "guarded", true));
                    assertThat(guarded && !open).as("%s", question).isFalse();
                    closed.addAndGet(open && !guarded ? 1 : 0);
                });
        assertThat(closed.get()).as("the protection closes something").isPositive();
    }

    @Test
    void a_stricter_class_never_shows_more_to_anybody_who_is_not_named() {
        EveryQuestion.some(WANTED, SEED)
                .map(question -> with(question, "namedReader", false))
                .filter(question -> question.label().sensitivity() != Sensitivity.S4)
                .forEach(question -> {
                    if (!permits(question)) {
                        assertThat(permits(stricter(question))).as("%s", question).isFalse();
                    }
                });
    }

    private boolean permits(EveryQuestion question) {
        return policy.decide(question.reader(), question.label()).permits();
    }

    private static EveryQuestion with(EveryQuestion question, String fact, boolean holds) {
        return new EveryQuestion(
                EveryQuestion.with(question.reader(), fact, holds), question.label());
    }

    private static EveryQuestion stricter(EveryQuestion question) {
        LabelClass label = question.label();
        Sensitivity next = Sensitivity.values()[label.sensitivity().ordinal() + 1];
        return new EveryQuestion(
                question.reader(),
                new LabelClass(label.basis(), label.ofAnItem(), next, label.staffName()));
    }
}
