package org.caseledger.query.gate;

import java.util.HashMap;
import java.util.Map;

/**
 * What the policy decided for one request: once per distinct question, and forgotten with the
 * request. Whatever goes beyond the number of questions a request may put is denied.
 */
public final class Decisions {

    private record Question(Relation reader, LabelClass label) {}

    private final AccessPolicy policy;
    private final int most;
    private final Map<Question, Verdict> decided = new HashMap<>();

    public Decisions(AccessPolicy policy, int most) {
        this.policy = policy;
        this.most = most;
    }

    public Verdict on(Relation reader, LabelClass label) {
        var question = new Question(reader, label);
        Verdict before = decided.get(question);
        if (before != null) {
            return before;
        }
        if (decided.size() >= most) {
            return Verdict.of(Ruling.DENIED_TOO_MANY_CLASSES);
        }
        Verdict verdict = policy.decide(reader, label);
        decided.put(question, verdict);
        return verdict;
    }
}
