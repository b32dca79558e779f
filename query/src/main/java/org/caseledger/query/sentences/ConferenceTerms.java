package org.caseledger.query.sentences;

import org.caseledger.events.conference.ApproachKind;
import org.caseledger.events.conference.ConferenceKind;
import org.caseledger.events.conference.Manner;
import org.caseledger.events.conference.MaterialFate;
import org.caseledger.events.conference.SittingForm;
import org.caseledger.events.disclosure.RequestAnswer;

/** The words for how sittings are held and what becomes of their papers. */
public final class ConferenceTerms {

    private ConferenceTerms() {}

    public static String of(ConferenceKind kind) {
        return switch (kind) {
            case MULTI_LAYERED -> "重層的支援会議(本人の同意)";
            case SUPPORT_106_6 -> "支援会議(社会福祉法106条の6)";
            case SUPPORT_NEEDY_9 -> "支援会議(困窮法9条)";
            case SUPPORT_COORDINATION -> "支援調整会議(自立相談支援)";
            case PUBLIC_ASSISTANCE_27_3 -> "調整会議(生活保護法27条の3)";
            case CHILD_WELFARE_25_2 -> "要保護児童対策地域協議会(児童福祉法25条の2)";
            case OTHER -> "その他の会議";
        };
    }

    public static String of(SittingForm form) {
        return switch (form) {
            case IN_PERSON -> "参集";
            case ONLINE -> "オンライン";
            case MIXED -> "参集とオンライン";
            case WRITTEN -> "書面(持ち回り)";
        };
    }

    public static String of(Manner how) {
        return switch (how) {
            case IN_THE_ROOM -> "会議の席で";
            case ONLINE -> "オンラインで";
            case PHONE -> "電話で";
            case PAPER -> "書面で";
            case MESSAGE -> "メール・チャットで";
        };
    }

    public static String of(MaterialFate fate) {
        return switch (fate) {
            case RECOVERED -> "回収";
            case DESTROYED -> "廃棄";
        };
    }

    public static String of(ApproachKind kind) {
        return switch (kind) {
            case APPROACH -> "接触";
            case WATCH -> "見守り";
        };
    }

    public static String of(RequestAnswer answer) {
        return switch (answer) {
            case GIVEN -> "提供する";
            case PARTLY_GIVEN -> "一部を提供する";
            case REFUSED -> "提供しない";
        };
    }
}
