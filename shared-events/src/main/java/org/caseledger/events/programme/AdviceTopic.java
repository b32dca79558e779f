package org.caseledger.events.programme;

/** What an agency asked advice on, without saying about whom. */
public enum AdviceTopic {
    /** 対応の進め方. */
    HOW_TO_PROCEED,
    /** 関係機関の紹介. */
    WHOM_TO_ASK,
    /** 制度・サービス. */
    SCHEMES,
    /** 情報共有のしかた. */
    SHARING_INFORMATION,
    /** 家族・世帯全体の見立て. */
    SEEING_THE_HOUSEHOLD,
    /** ひきこもり・つながりにくい人への関わり. */
    REACHING_OUT,
    /** その他. */
    OTHER
}
