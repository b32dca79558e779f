package org.caseledger.query.screens;

import org.caseledger.events.value.Capacity;
import org.caseledger.query.screens.Frame.Link;

import java.util.List;

/** Which screens each capacity is led to: those of every day first, the others folded. */
final class Navigation {

    private static final Link WORK = daily("/work", "今日の仕事");
    private static final Link CASES = daily("/cases", "支援ケース一覧");
    private static final Link SEARCH = daily("/search", "検索");
    private static final Link DEADLINES = daily("/deadlines", "期限一覧");
    private static final Link ACTS = daily("/acts", "記録する");
    private static final Link BODIES = daily("/bodies", "会議体");
    private static final Link SUCCESSIONS = daily("/successions", "引継ぎ");
    private static final Link EMERGENCIES = daily("/emergency-accesses", "緊急閲覧");
    private static final Link DUTY_LISTS = daily("/duty-lists", "緊急対応一覧");
    private static final Link SITTINGS = daily("/sittings", "会議の点検");
    private static final Link LOOK_REVIEW = daily("/look-review", "閲覧の点検");
    private static final Link FIGURES = daily("/figures", "集計");
    private static final Link ORGANISATIONS = other("/organisations", "組織");
    private static final Link NEAR_MISSES = other("/near-misses", "惜しいケース");
    private static final Link OUTREACH_COUNTS = other("/outreach-counts", "地区への働きかけと月次報告");
    private static final Link MIGRATIONS = other("/migrations", "移行");
    private static final Link READINESS = other("/readiness", "準備状況");
    private static final Link FALLBACKS = other("/fallbacks", "代わりの手続");
    private static final Link SUSPENSIONS = other("/use-suspensions", "利用停止");
    private static final Link PLEDGE = other("/pledge", "守秘の誓約");
    private static final Link POLICY = other("/policy", "閲覧の方針");

    private Navigation() {}

    static List<Link> of(Capacity capacity) {
        return switch (capacity) {
            case MUNICIPAL_OFFICER ->
                    List.of(
                            WORK,
                            CASES,
                            SEARCH,
                            DEADLINES,
                            ACTS,
                            BODIES,
                            SUCCESSIONS,
                            EMERGENCIES,
                            DUTY_LISTS,
                            FIGURES,
                            ORGANISATIONS,
                            NEAR_MISSES,
                            OUTREACH_COUNTS,
                            MIGRATIONS,
                            READINESS,
                            SUSPENSIONS,
                            FALLBACKS,
                            PLEDGE,
                            POLICY);
            case COORDINATOR ->
                    List.of(
                            WORK,
                            CASES,
                            SEARCH,
                            DEADLINES,
                            ACTS,
                            BODIES,
                            SUCCESSIONS,
                            EMERGENCIES,
                            ORGANISATIONS,
                            NEAR_MISSES,
                            OUTREACH_COUNTS,
                            MIGRATIONS,
                            PLEDGE,
                            POLICY);
            case AGENCY_WORKER ->
                    List.of(
                            WORK,
                            CASES,
                            SEARCH,
                            DEADLINES,
                            ACTS,
                            SUCCESSIONS,
                            EMERGENCIES,
                            PLEDGE,
                            POLICY);
            case REVIEWER ->
                    List.of(
                            SITTINGS,
                            LOOK_REVIEW,
                            CASES,
                            BODIES,
                            DEADLINES,
                            EMERGENCIES,
                            FIGURES,
                            FALLBACKS,
                            NEAR_MISSES,
                            OUTREACH_COUNTS,
                            SUSPENSIONS,
                            PLEDGE,
                            POLICY);
            case ANALYST -> List.of(FIGURES, PLEDGE, POLICY);
            case SYSTEM_OPERATOR -> List.of(POLICY);
        };
    }

    /** An officer who does the review in the place of 点検担当 is led to these as well. */
    static List<Link> ofTheReview() {
        return List.of(SITTINGS, LOOK_REVIEW);
    }

    private static Link daily(String path, String words) {
        return new Link(path, words, true);
    }

    private static Link other(String path, String words) {
        return new Link(path, words, false);
    }
}
