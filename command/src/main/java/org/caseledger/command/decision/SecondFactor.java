package org.caseledger.command.decision;

import java.time.Duration;

/**
 * Rule: a file is opened in an emergency (EA-02), and what is most protected gets another label
 * (RL-01), only by somebody who showed a second factor not long ago; the sign-in says when.
 */
public final class SecondFactor {

    private static final Duration LONGEST = Duration.ofMinutes(15);

    private SecondFactor() {}

    public static boolean isRecent(Circumstances now) {
        return now.secondFactorAt() != null
                && !now.secondFactorAt().isBefore(now.at().minus(LONGEST));
    }
}
