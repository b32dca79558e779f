package org.caseledger.query.gate;

import org.caseledger.events.register.Facts;
import org.caseledger.events.register.PolicyRegister;

import java.time.LocalDate;
import java.util.Set;

/**
 * Holds the policy that decides against the one that the municipality published: whoever changes
 * the rules without its approvers shows nothing. A municipality that never published one is being
 * set up, and is told so by its readiness.
 */
public final class PublishedPolicy {

    /** What is needed to see that, and to set it right. */
    private static final Set<OutputPath> WITHOUT =
            Set.of(
                    OutputPath.POLICY_PAGE,
                    OutputPath.POLICY_API,
                    OutputPath.PROFILE_API,
                    OutputPath.READINESS_PAGE,
                    OutputPath.READINESS_API);

    private PublishedPolicy() {}

    /** Whether the policy of that hash was published for the day. */
    public static boolean is(String sha256, Facts facts, LocalDate day) {
        return PolicyRegister.on(facts, day)
                .filter(policy -> policy.sha256().equals(sha256))
                .isPresent();
    }

    static void require(OutputPath path, String sha256, Facts facts, LocalDate day) {
        if (WITHOUT.contains(path) || is(sha256, facts, day)) {
            return;
        }
        if (!PolicyRegister.published(facts).isEmpty()) {
            throw new PolicyUnavailable("another access policy was published than the one here");
        }
    }
}
