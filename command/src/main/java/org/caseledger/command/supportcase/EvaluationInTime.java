package org.caseledger.command.supportcase;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.supportcase.SupportCase.Open;
import org.caseledger.events.profile.EvaluationRule;
import org.caseledger.events.register.ProfileRegister;

/**
 * Rule: a plan is evaluated before 終結, and earlier where the 要綱 says so: before another plan
 * replaces it, or after each monitoring before the next (MA-12).
 */
final class EvaluationInTime {
    private EvaluationInTime() {}

    /** Whether another monitoring may follow. */
    static boolean beforeMonitoring(Open open, Circumstances now) {
        return !isRule(EvaluationRule.AT_EACH_MONITORING, now)
                || open.course().plan().filter(Plan::monitored).isEmpty();
    }

    /** Whether another plan may be asked for. */
    static boolean beforeRePlan(Open open, Circumstances now) {
        return !isRule(EvaluationRule.AT_EACH_PLAN_END, now) || open.plan().evaluated();
    }

    /** Whether the end of 多機関協働 may be proposed or decided. */
    static boolean beforeClosure(Open open, Circumstances now) {
        return open.plan().evaluated()
                && (!isRule(EvaluationRule.AT_EACH_MONITORING, now) || !open.plan().monitored());
    }

    private static boolean isRule(EvaluationRule rule, Circumstances now) {
        return ProfileRegister.on(now.facts(), now.today()).evaluation() == rule;
    }
}
