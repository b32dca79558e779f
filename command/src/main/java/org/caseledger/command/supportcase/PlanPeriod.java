package org.caseledger.command.supportcase;

import static org.caseledger.command.supportcase.SupportCaseRefusal.PLAN_PERIOD_INVALID;
import static org.caseledger.command.supportcase.SupportCaseRefusal.PLAN_TOO_LONG;
import static org.caseledger.command.supportcase.SupportCaseRefusal.REVIEW_TOO_LATE;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.events.profile.Profile;
import org.caseledger.events.profile.ProfileSetting;
import org.caseledger.events.register.ProfileRegister;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

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
        return wrongReview(from, nextReviewOn, now);
    }

    /**
     * Why a plan cannot run that long; longer by exception only where the 要綱 allows it and the
     * reason is told.
     */
    static Optional<SupportCaseRefusal> tooLong(
            LocalDate from, LocalDate until, @Nullable Words longerBecause, Circumstances now) {
        Profile profile = ProfileRegister.on(now.facts(), now.today());
        boolean excepted =
                longerBecause != null && profile.has(ProfileSetting.PLAN_LONGER_WITH_REASON);
        return until.isAfter(from.plus(profile.period(ProfileSetting.PLAN_LONGEST))) && !excepted
                ? Optional.of(PLAN_TOO_LONG)
                : Optional.empty();
    }

    /** Why a next review cannot be that day, counted from the last look at the case. */
    static Optional<SupportCaseRefusal> wrongReview(
            LocalDate from, LocalDate nextReviewOn, Circumstances now) {
        if (nextReviewOn.isBefore(from)) {
            return Optional.of(PLAN_PERIOD_INVALID);
        }
        Profile profile = ProfileRegister.on(now.facts(), now.today());
        return nextReviewOn.isAfter(from.plus(profile.period(ProfileSetting.MONITORING_EVERY)))
                ? Optional.of(REVIEW_TOO_LATE)
                : Optional.empty();
    }
}
