package org.caseledger.query.readiness;

import org.caseledger.events.value.Capacity;

import java.util.Locale;
import java.util.Set;

/**
 * Acts that take two people, with how many there must be at least to fill them. An office that is
 * too small lets one person act and a superior look at it within the days of the profile.
 */
enum TwoPersonRule {
    /** 閲覧方針の承認. */
    ACCESS_POLICY(
            Set.of(Capacity.MUNICIPAL_OFFICER),
            2,
            "閲覧方針の承認(市町村職員2人)",
            "approving the access policy (two municipal officers)"),
    /** 会議の記録: 作成者と承認者. */
    MINUTES(
            Set.of(Capacity.MUNICIPAL_OFFICER, Capacity.COORDINATOR),
            2,
            "会議の記録の作成と承認(事務局2人)",
            "writing and approving minutes (two of the secretariat)"),
    /** 支援の提案と支援決定. */
    SUPPORT_DECISION(
            Set.of(Capacity.MUNICIPAL_OFFICER, Capacity.COORDINATOR),
            2,
            "プランの作成と支援決定(調整担当と市町村職員)",
            "drafting a plan and deciding on support (coordinator and officer)"),
    /** 情報取扱点検. */
    REVIEW(
            Set.of(Capacity.MUNICIPAL_OFFICER, Capacity.REVIEWER),
            2,
            "情報取扱点検と緊急閲覧の点検(点検担当と、事案に関わる職員)",
            "the review of looks and of emergencies (a reviewer beside the staff of the case)"),
    /** サインインの手段のやり直し. */
    SIGN_IN_RESET(
            Set.of(Capacity.MUNICIPAL_OFFICER),
            2,
            "サインインの手段のやり直し(市町村職員2人)",
            "a new start of somebody's sign-in (two officers)"),
    /** 預り品. */
    CUSTODY(
            Set.of(Capacity.MUNICIPAL_OFFICER, Capacity.COORDINATOR, Capacity.AGENCY_WORKER),
            2,
            "預り品の受取りと返却(職員2人)",
            "taking in and giving back what is kept for a person (two members of staff)");

    private final Set<Capacity> fillers;
    private final int least;
    private final String japanese;
    private final String english;

    TwoPersonRule(Set<Capacity> fillers, int least, String japanese, String english) {
        this.fillers = fillers;
        this.least = least;
        this.japanese = japanese;
        this.english = english;
    }

    boolean mayBeFilledBy(Capacity capacity) {
        return fillers.contains(capacity);
    }

    int least() {
        return least;
    }

    Missing unfilled(long there, int days) {
        return new Missing(
                "two-person-" + name().toLowerCase(Locale.ROOT).replace('_', '-'),
                japanese
                        + "を満たせません(現在%d人)。他の課の職員を充てるか、一人で行い、%d日以内に別の人が確かめる扱いになり、「代わりの手続を使った記録」に載ります。"
                                .formatted(there, days),
                ("There are too few people (%d) for %s. Fill it from another section, or one person"
                                + " acts and somebody else looks at it within %d days; the list of"
                                + " fall-backs shows it.")
                        .formatted(there, english, days));
    }
}
