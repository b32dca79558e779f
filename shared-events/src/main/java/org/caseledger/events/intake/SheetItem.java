package org.caseledger.events.intake;

/** What インテーク・アセスメントシート asks of a person, the household, ties to others and dangers. */
public enum SheetItem {
    /** 氏名. */
    NAME,
    /** 生年月日. */
    BIRTH_DATE,
    /** 続柄. */
    RELATION,
    /** 同居・別居. */
    LIVING_TOGETHER,
    /** 健康(診断・疑いを含む). */
    HEALTH,
    /** 障害(手帳を含む). */
    DISABILITY,
    /** 就学. */
    SCHOOL,
    /** 就労. */
    WORK,
    /** 収入. */
    INCOME,
    /** 資産. */
    ASSETS,
    /** 債務. */
    DEBTS,
    /** 住居. */
    DWELLING,
    /** 福祉制度の利用. */
    SCHEMES_USED,
    /** 生活歴. */
    LIFE_HISTORY,
    /** 強み. */
    STRENGTHS,
    /** 希望. */
    WISHES,
    /** 世帯の中の関係. */
    HOUSEHOLD_RELATIONS,
    /** 世帯の中の対立. */
    CONFLICTS,
    /** 介護・養育を担う人. */
    WHO_CARES,
    /** キーパーソン. */
    KEY_PERSON,
    /** 地域からの孤立. */
    ISOLATION,
    /** 近隣の態度. */
    NEIGHBOURS,
    /** 地域の資源. */
    RESOURCES,
    /** 虐待. */
    ABUSE,
    /** セルフ・ネグレクト. */
    SELF_NEGLECT,
    /** 自殺のおそれ. */
    SUICIDE,
    /** 滞納・立退き. */
    ARREARS_OR_EVICTION,
    /** 電気・ガス・水道の停止. */
    UTILITIES_STOPPED,
    /** 子どもの食事. */
    CHILDS_FOOD,
    /** 背景・要因. */
    BACKGROUND,
    /** 支援の方向性. */
    DIRECTION
}
