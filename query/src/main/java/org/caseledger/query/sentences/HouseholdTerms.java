package org.caseledger.query.sentences;

import org.caseledger.events.household.AbsenceKind;
import org.caseledger.events.household.ContactRuleKind;
import org.caseledger.events.household.JoiningReason;
import org.caseledger.events.household.Kinship;
import org.caseledger.events.household.LeavingReason;
import org.caseledger.events.household.MemberFact;
import org.caseledger.events.household.ProtectedFrom;
import org.caseledger.events.household.ProtectionKind;
import org.caseledger.events.household.Sex;

/** Codes of households as the office says them. */
public final class HouseholdTerms {

    private HouseholdTerms() {}

    public static String of(Sex sex) {
        return switch (sex) {
            case FEMALE -> "女性";
            case MALE -> "男性";
            case OTHER -> "その他";
            case NOT_TOLD -> "答えない";
        };
    }

    public static String of(JoiningReason reason) {
        return switch (reason) {
            case MOVED_IN -> "転入・転居";
            case BORN -> "出生";
            case MARRIED -> "婚姻";
            case RETURNED -> "戻り";
            case JOINED_FROM_ANOTHER_HOUSEHOLD -> "他の世帯と合併";
            case OTHER -> "その他";
        };
    }

    public static String of(LeavingReason reason) {
        return switch (reason) {
            case MOVED_WITHIN_TOWN -> "市内の転居";
            case MOVED_OUT_OF_TOWN -> "他の市町村への転出";
            case MARRIED -> "婚姻";
            case SEPARATED -> "別居・離婚";
            case INTO_A_FACILITY -> "施設への入所";
            case OTHER -> "その他";
        };
    }

    public static String of(MemberFact fact) {
        return switch (fact) {
            case NAME -> "氏名";
            case READING -> "氏名の読み";
            case BIRTH_DATE -> "生年月日";
            case SEX -> "性別";
            case LANGUAGE -> "使う言語";
            case ADDRESS -> "住所・居所";
            case PHONE -> "電話";
            case OTHER_CONTACT -> "その他の連絡先";
            case WORKPLACE -> "勤務先";
            case SCHOOL -> "学校・園";
            case CLINIC -> "医療機関";
            case OTHER -> "その他";
        };
    }

    public static String of(Kinship kind) {
        return switch (kind) {
            case SPOUSE -> "配偶者";
            case PARTNER -> "パートナー";
            case FORMER_SPOUSE -> "元の配偶者";
            case PARENT -> "親";
            case CHILD -> "子";
            case SIBLING -> "きょうだい";
            case GRANDPARENT -> "祖父母";
            case GRANDCHILD -> "孫";
            case OTHER_RELATIVE -> "その他の親族";
            case KEY_PERSON -> "キーパーソン";
            case CARER -> "介護・養育をする者";
            case GUARDIAN -> "親権者・後見人等";
            case ACQUAINTANCE -> "知人・近隣";
            case IN_CONFLICT -> "関係の悪い相手";
            case OTHER -> "その他";
        };
    }

    public static String of(AbsenceKind kind) {
        return switch (kind) {
            case HOSPITAL -> "入院";
            case FACILITY -> "施設への入所";
            case CUSTODY -> "収監・勾留";
            case TEMPORARY_CARE -> "一時保護";
            case WORKING_AWAY -> "出稼ぎ・単身赴任";
            case WHEREABOUTS_UNKNOWN -> "行方が分からない";
            case OTHER -> "その他";
        };
    }

    public static String of(ContactRuleKind kind) {
        return switch (kind) {
            case NO_PHONE -> "電話不可";
            case NO_VOICEMAIL -> "留守電不可";
            case NO_MAIL -> "郵便不可";
            case NO_ELECTRONIC_MAIL -> "メール・SMS不可";
            case NO_VISIT -> "訪問不可";
            case NOT_TO_FAMILY -> "家族に知らせない";
            case ONLY_AT_HOURS -> "この時間だけ";
            case ONLY_THROUGH -> "この人・機関を通して";
            case OTHER_RULE -> "連絡の決まり";
            case DOG -> "犬がいる";
            case TWO_PERSONS_ONLY -> "必ず二人で訪問";
            case OTHER_CAUTION -> "訪問時の注意";
        };
    }

    public static String of(ProtectionKind kind) {
        return switch (kind) {
            case DV_SUPPORT_MEASURE -> "DV等支援措置";
            case PROTECTION_ORDER -> "保護命令";
            case CHILD_PROTECTION -> "児童の保護";
            case ELDER_PROTECTION -> "高齢者の保護";
            case AT_REQUEST -> "本人の求め";
            case OTHER -> "その他";
        };
    }

    /** From whom somebody is protected: persons by name, others in the words told. */
    public static String of(ProtectedFrom from, Phrases say) {
        String others = from.others() == null ? "" : from.others().value();
        String persons = say.persons(from.persons());
        return persons.isEmpty() || others.isEmpty() ? persons + others : persons + "、" + others;
    }
}
