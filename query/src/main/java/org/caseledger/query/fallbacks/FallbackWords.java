package org.caseledger.query.fallbacks;

import org.caseledger.events.register.FallbackRegister.Kind;

/** Fall-backs in words. */
final class FallbackWords {

    private FallbackWords() {}

    static String of(Kind kind) {
        return switch (kind) {
            case POLICY_APPROVED_ALONE -> "閲覧の方針を、市町村職員一人で承認した";
            case SIGN_IN_RESET_ALONE -> "サインインの手段のやり直しに、求めた人が一人で同意した";
            case EMERGENCY_ALLOWED_ALONE -> "緊急閲覧の追加を、開く本人が承認した";
            case RELABELLED_ALONE -> "再区分に、求めた人が一人で同意した";
            case MINUTES_BY_ONE -> "会議の記録を、同じ人が作成して承認した";
            case PLAN_AND_DECISION_BY_ONE -> "プランの作成と支援決定を、同じ人が行った";
            case CUSTODY_TAKEN_ALONE -> "預り品を、一人で受け取った";
            case CUSTODY_RETURNED_ALONE -> "預り品を、一人で返した";
            case EMERGENCY_REVIEW_STAND_IN -> "緊急閲覧を、点検担当に代わる人が点検した";
            case LOOK_REVIEW_STAND_IN -> "閲覧の点検を、点検担当に代わる人が行った";
        };
    }
}
