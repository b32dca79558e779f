package org.caseledger.events.profile;

import org.caseledger.events.conference.DecisionKind;
import org.caseledger.events.directory.ProgrammeStatus;

/**
 * Everything in which municipalities differ, in one table: its form, what holds where nobody decided
 * anything (the strict choice; a referral
 * without consent has to stay possible, C-04), and its name on screens. No number of days stands anywhere
 * else. What the law leaves to the municipality has to be confirmed by its legal desk.
 */
public enum ProfileSetting {
    PROGRAMME_STATUS(SettingForm.oneOf(ProgrammeStatus.class), "NONE", "事業の実施状況"),
    SUPPORT_CONFERENCE_PERMITTED(SettingForm.SWITCH, "true", "支援会議(社会福祉法106条の6)の開催の可否"),
    DECISIONS_ALSO_ON_106_6(
            SettingForm.someOf(DecisionKind.class), "NONE", "支援会議(社会福祉法106条の6)でも決められること"),
    DECISIONS_ALSO_ON_NEEDY_9(
            SettingForm.someOf(DecisionKind.class), "NONE", "支援会議(困窮法9条)でも決められること"),
    WRITTEN_DECISIONS(SettingForm.SWITCH, "false", "書面による会議の可否"),
    ONLINE_SITTINGS(SettingForm.SWITCH, "true", "オンラインによる会議の可否"),
    COMBINED_SITTINGS(SettingForm.SWITCH, "false", "支援調整会議との合同開催の可否"),
    CONFERENCE_FREQUENCY(
            SettingForm.oneOf(ConferenceFrequency.class), "AS_NEEDED", "重層的支援会議の開催の頻度"),
    SECRECY_CLAUSE_ON_CONSENT_CONFERENCE(SettingForm.SWITCH, "false", "重層的支援会議の守秘義務規定"),
    SECRECY_NOTICE_BEFORE_ATTENDANCE(SettingForm.SWITCH, "true", "守秘義務の確認がない者の出席を受け付けない"),
    DECISION_BEFORE_FIRST_SITTING(SettingForm.SWITCH, "false", "支援決定を最初の会議より先に行う"),
    AGREEMENTS_BEFORE_SUPPORT(
            SettingForm.someOf(RequiredAgreement.class),
            "DELIBERATION,PERSON,SUPPORT_DECISION",
            "支援を始める前に要るもの"),
    REFERRAL_WITHOUT_CONSENT_FORM(SettingForm.SWITCH, "true", "本人同意のないつなぎの様式の使用"),
    EXISTENCE_TOLD_TO_INTAKE(SettingForm.SWITCH, "false", "ケースの有無と担当課を市町村の窓口に知らせる"),
    PLAN_LONGEST(SettingForm.PERIOD, "P12M", "プランの最長期間"),
    PLAN_LONGER_WITH_REASON(SettingForm.SWITCH, "false", "理由を付けて最長期間を超えるプランの可否"),
    MONITORING_EVERY(SettingForm.PERIOD, "P3M", "モニタリングの間隔"),
    EVALUATION(SettingForm.oneOf(EvaluationRule.class), "BEFORE_CLOSURE", "評価の時期"),
    OUTREACH_EXCLUSIONS(SettingForm.someOf(OutreachExclusion.class), "NONE", "アウトリーチ等の対象外とする場合"),
    CUSTODY_NEEDS_AGREEMENT(SettingForm.SWITCH, "true", "同意と目録のない預り品を受け付けない"),
    RESIDENCE(SettingForm.someOf(ResidenceRule.class), "ADDRESS", "対象者の住所等の要件"),
    CONTRACTOR_REPORT_DAY(SettingForm.DAY_OF_MONTH, "10", "受託者の月次報告の期日(翌月の日)"),
    FADE_OUT_DAYS(SettingForm.DAYS, "90", "動きのないケースを知らせるまでの日数"),
    REPORT_BACK_DAYS(SettingForm.DAYS, "14", "緊急の対応を会議に報告するまでの日数"),
    CONSENT_PAPER_DAYS(SettingForm.DAYS, "30", "口頭の同意の書面を受け取るまでの日数"),
    RE_CONSENT_DAYS(SettingForm.DAYS, "365", "同意を確かめ直すまでの日数"),
    ASK_AGAIN_DAYS(SettingForm.DAYS, "90", "同意のない世帯に同意を求めるまでの日数"),
    WITHDRAWAL_NOTICE_DAYS(SettingForm.DAYS, "3", "同意の撤回を関係機関に知らせるまでの日数"),
    HAND_OVER_ANSWER_DAYS(SettingForm.DAYS, "7", "つなぎへの返事までの日数"),
    ROLE_ANSWER_DAYS(SettingForm.DAYS, "14", "役割の打診への返事までの日数"),
    MINUTES_DAYS(SettingForm.DAYS, "14", "会議の記録を承認するまでの日数"),
    PAPERS_RECOVERY_DAYS(SettingForm.DAYS, "0", "会議の資料を回収するまでの日数"),
    FOLLOW_UP_DAYS(SettingForm.DAYS, "90", "終結後に連絡するまでの日数"),
    ABUSE_REPORT_DAYS(SettingForm.DAYS, "1", "疑いを知ってから通告・通報までの日数"),
    EXPIRY_WARNING_DAYS(SettingForm.DAYS, "60", "契約・協定の終わりを前もって知らせる日数"),
    SUPERIOR_REVIEW_DAYS(SettingForm.DAYS, "14", "一人で行った二人要件の行為を上司が確かめるまでの日数"),
    SUSPENSION_ANSWER_DAYS(SettingForm.DAYS, "30", "利用停止の求めに答えるまでの日数"),
    EMERGENCY_ACCESS_MINUTES(SettingForm.COUNT, "60", "緊急閲覧の時間(分、最長60分)"),
    RETENTION_CASE_RECORD(SettingForm.PERIOD, "P5Y", "保存期間: ケースの記録"),
    RETENTION_CONFERENCE_106_6(SettingForm.PERIOD, "P5Y", "保存期間: 支援会議(社会福祉法106条の6)の記録"),
    RETENTION_SAFEKEEPING(SettingForm.PERIOD, "P5Y", "保存期間: 秘匿記録"),
    RETENTION_STAFF_REGISTER(SettingForm.PERIOD, "P10Y", "保存期間: 職員の名簿"),
    RETENTION_LOOKS(SettingForm.PERIOD, "P5Y", "保存期間: 閲覧の記録"),
    POPULATION(SettingForm.COUNT, "0", "比率の基礎とする人口"),
    POPULATION_AS_OF(SettingForm.DAY, "NONE", "基礎とする人口の時点"),
    POPULATION_SOURCE(SettingForm.TEXT, "NONE", "基礎とする人口の出典"),
    SMALL_CELL_PERSONS(SettingForm.COUNT, "10", "公表する集計の最少人数"),
    SMALL_CELL_HOUSEHOLDS(SettingForm.COUNT, "3", "公表する集計の最少世帯数"),
    LOOK_REVIEW_PERCENT(SettingForm.COUNT, "100", "閲覧の点検に載せる目安(標準を100とする割合)"),
    SEARCHES_AN_HOUR(SettingForm.COUNT, "60", "一人が一時間に検索できる回数");

    private final SettingForm<?> form;
    private final String byDefault;
    private final String japanese;

    ProfileSetting(SettingForm<?> form, String byDefault, String japanese) {
        this.form = form;
        this.byDefault = byDefault;
        this.japanese = japanese;
    }

    public SettingForm<?> form() {
        return form;
    }

    /** What holds as long as nothing was decided. */
    public String byDefault() {
        return byDefault;
    }

    public String japanese() {
        return japanese;
    }

    /** The value to store: {@code value} itself; only a decided text in another form is refused. */
    public SettingValue to(String value) {
        return new SettingValue(this, value);
    }
}
