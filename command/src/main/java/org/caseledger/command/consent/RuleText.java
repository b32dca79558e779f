package org.caseledger.command.consent;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Refusal;
import org.caseledger.command.decision.TextsInForce;
import org.caseledger.events.profile.TextKind;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Rule: the text on personal information that was explained is a version in force on that day (C-02,
 * C-03).
 */
final class RuleText {
    private static final TextsInForce CONSENT_RULES = TextsInForce.of(TextKind.CONSENT_RULES);

    private RuleText() {}

    static Optional<Refusal> notInForce(String version, LocalDate day, Circumstances now) {
        return CONSENT_RULES.missing(version, day, ConsentRefusal.RULE_TEXT_NOT_IN_FORCE, now);
    }
}
