package org.caseledger.query.gate;

import org.caseledger.events.privacy.Sensitivity;
import org.caseledger.events.value.SignedIn;

import java.time.Duration;
import java.time.Instant;

/**
 * What is most protected opens only shortly after a second factor was shown.
 *
 * @param most the time for which one counts
 */
public record SecondFactor(Duration most) {

    static final SecondFactor STANDARD = new SecondFactor(Duration.ofMinutes(15));

    boolean isFresh(SignedIn reader, Instant now) {
        return reader.showedSecondFactorSince(now.minus(most));
    }

    static boolean isNeededFor(Sensitivity sensitivity) {
        return sensitivity.compareTo(Sensitivity.S3) >= 0;
    }
}
