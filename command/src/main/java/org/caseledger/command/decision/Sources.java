package org.caseledger.command.decision;

/** The texts that rules cite, each written once. */
public final class Sources {

    public static final RuleSource PROGRAMME_GUIDE =
            RuleSource.guide("重層的支援体制整備事業 自治体事務マニュアル", "多機関協働事業");
    public static final RuleSource OUTREACH_GUIDE =
            RuleSource.guide("重層的支援体制整備事業 自治体事務マニュアル", "アウトリーチ等を通じた継続的支援事業");
    public static final RuleSource INTAKE_GUIDE =
            RuleSource.guide("重層的支援体制整備事業 自治体事務マニュアル", "包括的相談支援事業");
    public static final RuleSource INTAKE_FORMS =
            RuleSource.ordinance("相談受付・申込票の取扱い(市町村の定め)", "様式").unconfirmed();
    public static final RuleSource CONFERENCE_LAW = RuleSource.law("社会福祉法", "106条の6").unconfirmed();
    public static final RuleSource PRIVACY_LAW = RuleSource.law("個人情報の保護に関する法律", "69条");
    public static final RuleSource CONFERENCE_RULES =
            RuleSource.ordinance("重層的支援会議・支援会議の設置要綱", "構成員・会議の運営");
    public static final RuleSource PROTECTION_RULES =
            RuleSource.guide("住民基本台帳事務処理要領", "ドメスティック・バイオレンス等の支援措置").unconfirmed();
    public static final RuleSource ABUSE_LAW =
            RuleSource.law("児童虐待の防止等に関する法律ほか", "6条ほか").unconfirmed();
    public static final RuleSource LEDGER_DESIGN = RuleSource.design("本台帳の設計判断");

    private Sources() {}
}
