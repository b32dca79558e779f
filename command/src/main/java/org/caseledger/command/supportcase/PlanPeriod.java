package org.caseledger.command.supportcase;

import static org.caseledger.command.supportcase.SupportCaseRefusal.PLAN_PERIOD_INVALID;
import static org.caseledger.command.supportcase.SupportCaseRefusal.PLAN_TOO_LONG;
import static org.caseledger.command.supportcase.SupportCaseRefusal.REVIEW_TOO_LATE;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.events.profile.ProfileRules;
import org.caseledger.events.register.ProfileRegister;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Rule: a plan ends after it begins, is no longer and reviewed no later than the 要綱 says
 * (MA-19).
 */
final class PlanPeriod {
    private PlanPeriod() {}

    static Optional<SupportCaseRefusal> wrong(
            LocalDate from, LocalDate until, LocalDate nextReviewOn, Circumstances now) {
        if (until.isBefore(from)) {
            return Optional.of(PLAN_PERIOD_INVALID);
        }
        ProfileRules rules = ProfileRegister.inForce(now.facts(), now.today());
        if (until.isAfter(from.plus(rules.planLongest()))) {
            return Optional.of(PLAN_TOO_LONG);
        }
        return wrongReview(from, nextReviewOn, now);
    }

    /** Why a next review cannot be that day, counted from the last look at the case. */
    static Optional<SupportCaseRefusal> wrongReview(
            LocalDate from, LocalDate nextReviewOn, Circumstances now) {
        if (nextReviewOn.isBefore(from)) {
            return Optional.of(PLAN_PERIOD_INVALID);
        }
        ProfileRules rules = ProfileRegister.inForce(now.facts(), now.today());
        return nextReviewOn.isAfter(from.plus(rules.monitoringEvery()))
                ? Optional.of(REVIEW_TOO_LATE)
                : Optional.empty();
    }
}
