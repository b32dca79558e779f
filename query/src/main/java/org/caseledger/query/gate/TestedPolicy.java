package org.caseledger.query.gate;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.List;
import java.util.function.Supplier;

/**
 * Takes a policy into service only when it loads and answers questions whose answers are known.
 * Otherwise nothing is shown to anybody until the operator has seen to it; recording goes on.
 */
public final class TestedPolicy {

    private static final Logger LOG = LoggerFactory.getLogger(TestedPolicy.class);

    private TestedPolicy() {}

    /** The policy when it is fit to decide, and one that shows nothing when it is not. */
    public static AccessPolicy start(PolicyText text, Supplier<AccessPolicy> loading) {
        try {
            AccessPolicy policy = loading.get();
            KnownAnswers.check(policy);
            return policy;
        } catch (RuntimeException | LinkageError unfit) {
            LOG.error("the access policy is unfit: no read is served", unfit);
            return new NoPolicy(text.sha256());
        }
    }

    private record NoPolicy(String sha256) implements AccessPolicy {
        @Override
        public Verdict decide(Relation reader, LabelClass label) {
            throw unavailable();
        }

        @Override
        public void requireReady() {
            throw unavailable();
        }

        @Override
        public List<PolicyRule> rules() {
            throw unavailable();
        }

        private static PolicyUnavailable unavailable() {
            return new PolicyUnavailable("the access policy did not load or failed its test");
        }
    }
}
