package org.caseledger.events.directory;

/** The kind of a support-related agency. */
public enum AgencyKind {
    /** 市町村の担当課. */
    MUNICIPAL_SECTION,
    /** 地域包括支援センター. */
    COMMUNITY_SUPPORT_CENTRE,
    /** 障害者相談支援事業所. */
    DISABILITY_CONSULTATION,
    /** 利用者支援事業. */
    CHILD_RAISING_SUPPORT,
    /** 自立相談支援機関. */
    SELF_RELIANCE_CONSULTATION,
    /** 社会福祉協議会. */
    SOCIAL_WELFARE_COUNCIL,
    /** 医療機関. */
    HOSPITAL,
    /** 学校. */
    SCHOOL,
    /** ハローワーク. */
    EMPLOYMENT_OFFICE,
    /** 地域の団体・住民. */
    RESIDENT_GROUP,
    /** その他. */
    OTHER
}
