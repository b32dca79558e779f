package org.caseledger.events.household;

/** What to keep to before anybody is contacted or visited. */
public enum ContactRuleKind {
    /** 電話不可. */
    NO_PHONE,
    /** 留守電不可. */
    NO_VOICEMAIL,
    /** 郵便不可. */
    NO_MAIL,
    /** メール・SMS不可. */
    NO_ELECTRONIC_MAIL,
    /** 訪問不可. */
    NO_VISIT,
    /** 家族に知らせない. */
    NOT_TO_FAMILY,
    /** この時間だけ. */
    ONLY_AT_HOURS,
    /** この人・機関を通して. */
    ONLY_THROUGH,
    /** その他の決まり. */
    OTHER_RULE,
    /** 犬がいる. */
    DOG,
    /** 必ず二人で訪問. */
    TWO_PERSONS_ONLY,
    /** その他の訪問時の注意. */
    OTHER_CAUTION;

    /** A caution for visitors, as opposed to a rule that somebody asked for. */
    public boolean isCaution() {
        return this == DOG || this == TWO_PERSONS_ONLY || this == OTHER_CAUTION;
    }

    /** Whether the kind alone says nothing, so that words must say it. */
    public boolean needsWords() {
        return switch (this) {
            case ONLY_AT_HOURS, ONLY_THROUGH, OTHER_RULE, OTHER_CAUTION -> true;
            default -> false;
        };
    }
}
