package org.caseledger.query.sentences;

import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.profile.ResidenceRule;
import org.caseledger.events.supportcase.AgencyAnswer;
import org.caseledger.events.supportcase.AssessmentAspect;
import org.caseledger.events.supportcase.ContactMethod;
import org.caseledger.events.supportcase.DeliberationResult;
import org.caseledger.events.supportcase.GoalResult;
import org.caseledger.events.supportcase.NextStep;
import org.caseledger.events.value.Capacity;
import org.caseledger.events.value.SaidBy;

/** The words of the case forms, of capacities and of bases. */
public final class CaseTerms {

    private CaseTerms() {}

    public static String of(LegalBasis basis) {
        return switch (basis) {
            case CONSENT -> "本人の同意";
            case SUPPORT_CONFERENCE_106_6 -> "支援会議(社会福祉法106条の6)";
            case SUPPORT_CONFERENCE_NEEDY_9 -> "支援会議(困窮法9条)";
            case PUBLIC_ASSISTANCE_27_3,
                    CHILD_WELFARE_25_2,
                    ABUSE_REPORT,
                    OWN_STATUTORY_TASK,
                    INTERNAL_USE,
                    OTHER_STATUTE,
                    EMERGENCY,
                    STATISTICS ->
                    basis.cited();
        };
    }

    /** The kind of conference that a basis makes of an agenda item. */
    public static String conference(LegalBasis basis) {
        return basis == LegalBasis.CONSENT ? "重層的支援会議(本人の同意)" : of(basis);
    }

    public static String of(Capacity capacity) {
        return switch (capacity) {
            case MUNICIPAL_OFFICER -> "市町村職員";
            case COORDINATOR -> "調整担当";
            case AGENCY_WORKER -> "関係機関の職員";
            case REVIEWER -> "点検担当";
            case ANALYST -> "分析担当";
            case SYSTEM_OPERATOR -> "運用担当";
        };
    }

    public static String of(SaidBy.Kind kind) {
        return switch (kind) {
            case PERSON_CONCERNED -> "本人";
            case FAMILY -> "家族・世帯員";
            case AGENCY_WORKER -> "支援関係機関の職員";
            case RESIDENT -> "地域住民";
            case PROTECTED_REPORTER -> "秘匿される者";
            case OBSERVED -> "記録者が見聞き";
        };
    }

    public static String of(ContactMethod method) {
        return switch (method) {
            case INTERVIEW -> "面接";
            case OFFICE_VISIT -> "来所";
            case HOME_VISIT -> "訪問";
            case ACCOMPANIMENT -> "同行";
            case PHONE -> "電話";
            case LETTER -> "文書";
            case MESSAGE -> "メール・チャット";
            case MEETING -> "会議";
            case OTHER -> "その他";
        };
    }

    public static String of(AssessmentAspect aspect) {
        return switch (aspect) {
            case PERSON -> "本人・世帯員";
            case HOUSEHOLD -> "世帯内の関係";
            case COMMUNITY -> "地域との関係";
        };
    }

    public static String of(AgencyAnswer answer) {
        return switch (answer) {
            case AGREES -> "合意";
            case AGREES_WITH_RESERVATION -> "留保付きで合意";
            case DECLINES -> "合意しない";
        };
    }

    public static String of(DeliberationResult result) {
        return switch (result) {
            case APPROPRIATE -> "適切";
            case AMEND -> "要修正";
            case DEFER -> "継続審議";
        };
    }

    public static String of(GoalResult result) {
        return switch (result) {
            case REACHED -> "達成";
            case PARTLY_REACHED -> "一部達成";
            case NOT_REACHED -> "未達成";
        };
    }

    public static String of(NextStep step) {
        return switch (step) {
            case CONTINUE -> "継続";
            case RE_PLAN -> "再プラン";
            case SUSPEND -> "中断";
            case CLOSE -> "終結";
        };
    }

    static String of(ResidenceRule rule) {
        return switch (rule) {
            case ADDRESS -> "住所を有する者";
            case STAY -> "居所を有する者";
            case FOUND_NECESSARY -> "必要と認める者";
        };
    }
}
