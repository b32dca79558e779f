package org.caseledger.command.consent;

import org.caseledger.command.decision.Circumstances;

import java.time.LocalDate;

/** Rule: the text on personal information that was explained is named by its version (C-02, C-03). */
final class RuleText {
    private RuleText() {}

    static boolean mayBeExplained(String version, LocalDate day, Circumstances now) {
        return !version.isBlank();
    }
}
