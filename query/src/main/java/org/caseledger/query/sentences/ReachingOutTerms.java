package org.caseledger.query.sentences;

import org.caseledger.events.outreach.ContactRefusal;
import org.caseledger.events.outreach.OutreachEnd;
import org.caseledger.events.programme.AdviceTopic;
import org.caseledger.events.programme.AreaActivity;
import org.caseledger.events.programme.AreaEnd;
import org.caseledger.events.programme.AreaGround;
import org.caseledger.events.programme.LookAnswer;
import org.caseledger.events.programme.ResourceKind;

/** The words for work that reaches out, and for the programme itself. */
public final class ReachingOutTerms {

    private ReachingOutTerms() {}

    public static String of(ContactRefusal extent) {
        return switch (extent) {
            case FOR_NOW -> "今は望まない";
            case THIS_WAY -> "この方法・担当者は望まない";
            case FOR_GOOD -> "今後も望まない";
        };
    }

    public static String of(OutreachEnd reason) {
        return switch (reason) {
            case MOVED_AWAY -> "転出";
            case DIED -> "死亡";
            case REFUSED_FOR_GOOD -> "今後の働きかけを望まない意思";
            case WENT_ON_IN_MULTI_AGENCY -> "多機関協働での支援へ移行";
            case EXCLUDED_BY_RULES -> "要綱による対象外";
        };
    }

    public static String of(LookAnswer answer) {
        return switch (answer) {
            case IN_THE_LINE_OF_WORK -> "用務による閲覧";
            case TALKED_TO -> "本人・上司に確かめ、注意した";
            case PASSED_ON -> "不適切な閲覧の疑いとして引き継いだ";
        };
    }

    public static String of(AdviceTopic topic) {
        return switch (topic) {
            case HOW_TO_PROCEED -> "対応の進め方";
            case WHOM_TO_ASK -> "関係機関の紹介";
            case SCHEMES -> "制度・サービス";
            case SHARING_INFORMATION -> "情報共有のしかた";
            case SEEING_THE_HOUSEHOLD -> "世帯全体の見立て";
            case REACHING_OUT -> "つながりにくい人への関わり";
            case OTHER -> "その他";
        };
    }

    public static String of(AreaActivity activity) {
        return switch (activity) {
            case DOOR_TO_DOOR -> "戸別訪問";
            case LEAFLETS -> "案内の配布";
            case LOCAL_GATHERING -> "地域の集まりへの参加";
            case OUTPOST -> "出張相談";
            case OTHER -> "その他";
        };
    }

    public static String of(AreaGround ground) {
        return switch (ground) {
            case FEW_CONSULTATIONS -> "相談が届いていない地区";
            case ISOLATION -> "孤立が心配される地区";
            case LOCAL_ISSUE -> "会議で挙がった地域の課題";
            case EVENT_IN_THE_AREA -> "地区での出来事";
            case OTHER -> "その他";
        };
    }

    public static String of(AreaEnd reason) {
        return switch (reason) {
            case ALL_REACHED -> "ひととおり回り終えた";
            case TAKEN_ON_LOCALLY -> "地域の活動へ引継ぎ";
            case NO_NEED_FOUND -> "必要が見当たらなかった";
            case COULD_NOT_GO_ON -> "続けられなくなった";
            case OTHER -> "その他";
        };
    }

    public static String of(ResourceKind kind) {
        return switch (kind) {
            case PLACE_TO_BE -> "居場所";
            case HOUSING -> "住まい・一時的な宿泊";
            case WORK -> "就労の場";
            case TRANSPORT -> "移動手段";
            case DAILY_LIFE -> "家事・生活の支援";
            case YOUTH -> "子ども・若者の支援";
            case HEALTH -> "医療・心理";
            case MONEY_AND_RIGHTS -> "金銭管理・権利擁護";
            case PEOPLE -> "担い手";
            case OTHER -> "その他";
        };
    }
}
