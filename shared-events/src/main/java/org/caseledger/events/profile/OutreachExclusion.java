package org.caseledger.events.profile;

/** What keeps a household out of outreach by the local rule. */
public enum OutreachExclusion {
    /** 他者に危害を及ぼすおそれ. */
    DANGER_TO_OTHERS,
    /** 他の制度の訪問支援を受けている. */
    VISITED_UNDER_ANOTHER_SCHEME,
    /** その他、要綱で定める場合. */
    OTHER_BY_LOCAL_RULE
}
