package org.caseledger.query.sentences;

import org.caseledger.events.conference.DecisionKind;
import org.caseledger.events.conference.DecisionOutcome;
import org.caseledger.events.intake.CallerKind;
import org.caseledger.events.intake.TriageResult;
import org.caseledger.events.intake.Trouble;
import org.caseledger.events.outreach.AttemptResult;
import org.caseledger.events.outreach.ContactMeans;
import org.caseledger.events.outreach.OutreachGround;
import org.caseledger.events.outreach.SignalSource;
import org.caseledger.events.value.ConsentForm;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.Purpose;

import java.time.LocalDate;

/** The words of the forms for codes, and dates as they are read in an office. */
public final class Terms {

    private Terms() {}

    public static String day(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    public static String when(Occurred occurred) {
        LocalDate on = occurred.on();
        return switch (occurred.precision()) {
            case DAY -> day(on);
            case MONTH -> on.getYear() + "年" + on.getMonthValue() + "月(日は不明)";
            case YEAR -> on.getYear() + "年(月日は不明)";
            case ABOUT -> day(on) + "頃";
        };
    }

    public static String of(Purpose purpose) {
        return switch (purpose) {
            case CONSULTATION -> "相談への対応";
            case HAND_OVER -> "他機関へのつなぎ";
            case PLANNING -> "プランの作成と重層的支援会議での共有";
            case SUPPORT -> "支援の実施";
            case FOLLOW_UP -> "終結後の見守り";
        };
    }

    public static String of(ConsentForm form) {
        return switch (form) {
            case APPLICATION_FORM -> "相談受付・申込票";
            case OTHER_WRITING -> "その他の書面";
            case ORAL -> "口頭";
            case ELECTRONIC -> "電子的な方法";
        };
    }

    public static String of(CallerKind caller) {
        return switch (caller) {
            case PERSON_CONCERNED -> "本人";
            case FAMILY -> "家族";
            case AGENCY -> "機関の職員";
            case RESIDENT -> "住民";
            case PROTECTED -> "秘匿される者";
            case ANONYMOUS -> "匿名";
        };
    }

    public static String of(TriageResult result) {
        return switch (result) {
            case OWN_HANDLING -> "自機関で対応";
            case HAND_OVER -> "他機関へのつなぎ";
            case MULTI_AGENCY -> "多機関協働へ";
            case OUTREACH -> "アウトリーチへ";
            case ADVICE_ONLY -> "情報提供のみ";
        };
    }

    public static String of(AttemptResult result) {
        return switch (result) {
            case NO_ANSWER -> "応答なし";
            case LEFT -> "置いてきた";
            case ANSWERED_BY_OTHER -> "家族等が応対";
            case DECLINED -> "今は会いたくないとの意思表示";
        };
    }

    public static String of(ContactMeans means) {
        return switch (means) {
            case LETTER -> "手紙";
            case LEAFLET -> "案内の投函";
            case MAIL -> "メール";
            case CHAT -> "チャット";
            case DOOR -> "訪問";
            case PHONE -> "電話";
        };
    }

    public static String of(OutreachGround ground) {
        return switch (ground) {
            case NOT_REACHED -> "支援が届いていない";
            case REFUSING -> "支援につながることに拒否的";
            case LONG_WITHDRAWN -> "長期にわたるひきこもり";
        };
    }

    public static String of(SignalSource source) {
        return switch (source) {
            case AGENCY -> "支援関係機関";
            case CONFERENCE -> "会議";
            case RESIDENT -> "住民";
            case NETWORK -> "地域の見守り";
        };
    }

    public static String of(DecisionOutcome outcome) {
        return switch (outcome) {
            case APPROVED -> "承認";
            case AMEND -> "要修正";
            case DEFERRED -> "継続審議";
        };
    }

    public static String of(DecisionKind kind) {
        return switch (kind) {
            case PLAN_APPROPRIATE -> "プランの適切性";
            case ROLE_ASSIGNMENT -> "プランの役割分担";
            case APPROACH_ROLE -> "同意前の接触・見守りの役割";
            case OUTREACH_PLAN_BEFORE_CONSENT -> "同意前のアウトリーチ計画";
            case OUTREACH_PLAN_AFTER_CONSENT -> "同意後のアウトリーチ計画";
            case PARTICIPATION_USE -> "参加支援の利用";
            case RE_PLAN -> "再プラン";
            case SUSPENSION -> "中断";
            case CLOSURE -> "多機関協働の終結";
            case LEAD_SUPPORTER -> "終結後の主担当";
            case INFORMATION_REQUEST -> "資料・情報の提供の求め";
            case RESOURCE_GAP -> "不足する社会資源";
            case NEEDY_PLAN_APPROPRIATE -> "自立相談支援のプランの適切性";
            case SUPPORT_DECISION -> "支援決定";
        };
    }

    public static String of(Trouble trouble) {
        return switch (trouble) {
            case HEALTH -> "病気・健康・障害";
            case HOUSING -> "住まい";
            case INCOME -> "収入・生活費";
            case RENT_LOAN -> "家賃・ローンの支払い";
            case TAXES_BILLS -> "税金・公共料金等の支払い";
            case DEBT -> "債務";
            case JOB_SEARCH -> "仕事探し・就職";
            case TROUBLE_AT_WORK -> "仕事上の不安・トラブル";
            case COMMUNITY -> "地域との関係";
            case FAMILY -> "家族との関係";
            case CHILD_RAISING -> "子育て";
            case CARE -> "介護";
            case WITHDRAWAL_ABSENCE -> "ひきこもり・不登校";
            case VIOLENCE -> "DV・虐待";
            case NOTHING_TO_EAT -> "食べるものがない";
            case OTHER -> "その他";
        };
    }
}
