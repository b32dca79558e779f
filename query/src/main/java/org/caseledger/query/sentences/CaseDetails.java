package org.caseledger.query.sentences;

import org.caseledger.events.supportcase.ChangeSeen;
import org.caseledger.events.supportcase.GoalOutcome;
import org.caseledger.events.supportcase.MonitoredRole;
import org.caseledger.events.supportcase.PlanEvaluated;
import org.caseledger.events.supportcase.RoleProgress;
import org.caseledger.events.supportcase.SupportRecorded;

import java.util.List;
import java.util.stream.Collectors;

/** What stands in the details of an evaluation, a monitoring or an entry, in words. */
final class CaseDetails {

    private CaseDetails() {}

    static String of(PlanEvaluated event, Phrases say) {
        String goals =
                event.goals().stream().map(goal -> of(goal, say)).collect(Collectors.joining(""));
        String changes =
                event.changesSeen().stream().map(CaseDetails::of).collect(Collectors.joining("、"));
        return goals
                + (changes.isEmpty() ? "" : " 見られた変化: " + changes + "。")
                + say.also("残る課題", event.remainingIssues())
                + say.also("本人の評価・希望", event.personsView());
    }

    private static String of(GoalOutcome goal, Phrases say) {
        return " 目標「" + say.words(goal.goal()) + "」は" + CaseTerms.of(goal.result()) + "。";
    }

    static String of(List<MonitoredRole> roles, Phrases say) {
        return roles.stream()
                .map(role -> "役割は" + of(role.progress()) + "。" + say.also("状況", role.note()))
                .collect(Collectors.joining(""));
    }

    static String present(SupportRecorded event, Phrases say) {
        String who =
                event.present().isEmpty() && event.agenciesPresent().isEmpty()
                        ? ""
                        : say.persons(event.present())
                                + String.join(
                                        "、",
                                        event.agenciesPresent().stream().map(say::agency).toList());
        return who.isEmpty() ? "" : " 同席: " + who + "。";
    }

    private static String of(RoleProgress progress) {
        return switch (progress) {
            case ON_TRACK -> "予定どおり";
            case DELAYED -> "遅れている";
            case NOT_BEGUN -> "まだ始まっていない";
            case STUCK -> "難航している";
            case DONE -> "完了";
        };
    }

    private static String of(ChangeSeen change) {
        return switch (change) {
            case DAILY_RHYTHM -> "生活習慣の改善";
            case HEALTH -> "健康状態の改善・受診";
            case FAMILY -> "家族との関係の改善";
            case ISOLATION -> "孤立の解消・対人関係の改善";
            case MOTIVATION -> "意欲の向上";
            case HOUSING -> "住まいの確保・安定";
            case HOUSEHOLD_BUDGET -> "家計の改善";
            case DEBT -> "債務の整理";
            case PARTICIPATION -> "社会参加の機会の増加";
            case JOB_SEARCH -> "就職活動の開始";
            case EMPLOYMENT -> "就労の開始";
            case INCOME -> "増収";
            case SCHOOL -> "登校・就学の改善";
            case OTHER -> "その他の変化";
            case NONE_YET -> "変化なし";
        };
    }
}
