package org.caseledger.query.gate;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseledger.query.gate.cedar.CedarPolicy;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * T18: each fault that can be planted in the policy, one at a time, is found: the policy does not
 * load, or answers some question otherwise than the naive one. The build plants every {@value
 * #ONE_OF}th fault, another of them with each seed; the long run plants all.
 */
@Tag("T18")
class T18PlantedFaultsTest {

    private static final int QUESTIONS = 12_000;
    private static final int ONE_OF = 5;
    private static final boolean ALL =
            Integer.getInteger("caseledger.policy", QUESTIONS) >= EveryQuestion.count();
    private static final long SEED = Long.getLong("caseledger.seed", 18);

    /** A condition of these also stands in a rule that forbids; alone it changes no answer. */
    private static final List<String> CLOSED_TWICE =
            List.of(
                    "@id(\"named-reader\"): a fact lost: context.relation.namedReader",
                    "@id(\"item-attendee\"): a fact lost: context.relation.namedForItem",
                    "@id(\"coordinator\"): a fact lost: context.relation.coordinates",
                    "@id(\"consent-circle\"): a fact lost: context.relation.consentCovers");

    @Test
    void every_planted_fault_is_found() {
        List<PolicyFaults.Faulty> every = PolicyFaults.of(PolicyText.shipped());
        List<PolicyFaults.Faulty> faults =
                IntStream.range(0, every.size())
                        .filter(number -> ALL || Math.floorMod(number + SEED, ONE_OF) == 0)
                        .mapToObj(every::get)
                        .toList();
        List<EveryQuestion> questions =
                Stream.concat(
                                EveryQuestion.some(QUESTIONS * 2, SEED)
                                        .map(EveryQuestion::onAnOrdinaryDay),
                                EveryQuestion.some(QUESTIONS / 2, SEED + 1))
                        .toList();
        List<String> unnoticed = new ArrayList<>();
        for (PolicyFaults.Faulty faulty : faults) {
            if (!isFound(faulty.text(), questions)) {
                unnoticed.add(faulty.fault());
            }
        }
        System.out.printf(
                "T18: %d of %d planted faults found%n",
                faults.size() - unnoticed.size(), faults.size());
        assertThat(every).hasSizeGreaterThan(100);
        assertThat(unnoticed)
                .containsExactlyInAnyOrderElementsOf(
                        faults.stream()
                                .map(PolicyFaults.Faulty::fault)
                                .filter(CLOSED_TWICE::contains)
                                .toList());
    }

    private static boolean isFound(PolicyText text, List<EveryQuestion> questions) {
        AccessPolicy policy;
        try {
            policy = CedarPolicy.of(text);
        } catch (PolicyUnavailable refused) {
            return true;
        }
        return questions.stream().anyMatch(question -> differs(policy, question));
    }

    private static boolean differs(AccessPolicy policy, EveryQuestion question) {
        Ruling naive = NaivePolicy.decide(question.reader(), question.label());
        Verdict verdict = policy.decide(question.reader(), question.label());
        return verdict.permits() != naive.permits() || !verdict.reasons().contains(naive);
    }
}
