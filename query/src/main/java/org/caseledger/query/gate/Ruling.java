package org.caseledger.query.gate;

/** The answer of the policy with its reason; reasons are permanent codes in the record of looks. */
public enum Ruling {
    FORBIDDEN_OTHER_MUNICIPALITY(false, "他の市町村の情報"),
    FORBIDDEN_NO_CASE_CONTENT(false, "支援の内容を見ない立場"),
    FORBIDDEN_PROTECTED(false, "通報者等秘匿"),
    FORBIDDEN_LOCATION(false, "所在秘匿"),
    FORBIDDEN_USE_SUSPENDED(false, "利用停止"),
    MASKED_FOR_REVIEW(false, "点検では内容を伏せる"),
    PERMITTED_STAFF_NAME(true, "職員の氏名"),
    PERMITTED_ITEM_ATTENDEE(true, "検討事案の出席者として選定"),
    PERMITTED_NAMED_READER(true, "秘匿の閲覧者として指名"),
    PERMITTED_EMERGENCY_VIEW(true, "緊急閲覧"),
    PERMITTED_OWN_WORDS(true, "自ら記した虐待の疑い"),
    PERMITTED_MUNICIPAL_OFFICER(true, "市町村職員"),
    PERMITTED_COORDINATOR(true, "調整担当"),
    PERMITTED_CONSENT_CIRCLE(true, "同意の共有範囲"),
    PERMITTED_CASE_CIRCLE(true, "支援に関わる機関"),
    DENIED_NOT_OF_ITEM(false, "検討事案の出席者ではない"),
    DENIED_OUTSIDE_CONSENT(false, "同意の共有範囲の外、又は同意がない"),
    DENIED_SECOND_FACTOR(false, "二つ目の確認から時間がたっている"),
    DENIED_STRUCK(false, "誤記録のため閉鎖"),
    DENIED_BY_DEFAULT(false, "見る根拠がない"),
    DENIED_TOO_MANY_SEARCHES(false, "一時間に検索できる回数を超えた"),
    DENIED_TOO_MANY_CLASSES(false, "一度に判断できる数を超えた");

    private final boolean permits;
    private final String words;

    Ruling(boolean permits, String words) {
        this.permits = permits;
        this.words = words;
    }

    public boolean permits() {
        return permits;
    }

    public String words() {
        return words;
    }
}
