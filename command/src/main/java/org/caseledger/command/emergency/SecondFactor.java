package org.caseledger.command.emergency;

import org.caseledger.command.decision.Circumstances;

import java.time.Duration;

/**
 * Rule: a file is opened in an emergency only by somebody who showed a second factor not long ago
 * (EA-02); the sign-in says when.
 */
final class SecondFactor {

    private static final Duration LONGEST = Duration.ofMinutes(15);

    private SecondFactor() {}

    static boolean isRecent(Circumstances now) {
        return now.secondFactorAt() != null
                && !now.secondFactorAt().isBefore(now.at().minus(LONGEST));
    }
}
