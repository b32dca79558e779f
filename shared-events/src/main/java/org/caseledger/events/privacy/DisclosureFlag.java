package org.caseledger.events.privacy;

/** Marks set when a value is written, needed when the person asks for their own record (開示請求). */
public enum DisclosureFlag {
    /** 第三者の発言. */
    THIRD_PARTY_STATEMENT,
    /** 他の個人の情報. */
    OTHER_PERSONS_DATA,
    /** 評価・判断. */
    ASSESSMENT
}
