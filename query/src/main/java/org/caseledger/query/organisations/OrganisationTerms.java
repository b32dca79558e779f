package org.caseledger.query.organisations;

import org.caseledger.events.directory.AreaLayer;
import org.caseledger.events.directory.ChangeOccasion;
import org.caseledger.events.directory.SiteType;
import org.caseledger.events.directory.Standing;
import org.caseledger.events.register.SuccessionRegister;

/** Codes of the directory in the words of the screens. */
final class OrganisationTerms {

    private OrganisationTerms() {}

    static String of(Standing standing) {
        return switch (standing) {
            case MUNICIPAL -> "市町村";
            case CONTRACTOR -> "受託者";
            case PREFECTURAL -> "都道府県";
            case INDEPENDENT -> "その他の機関";
        };
    }

    static String of(SiteType site) {
        return switch (site) {
            case BASIC -> "基本型";
            case INTEGRATED -> "統合型";
            case COMMUNITY -> "地域型";
        };
    }

    static String of(AreaLayer layer) {
        return switch (layer) {
            case NEIGHBOURHOOD -> "自治会・小地域";
            case PRIMARY_SCHOOL -> "小学校区";
            case MIDDLE_SCHOOL -> "中学校区(日常生活圏域)";
            case DISTRICT -> "地区(支所)";
            case MUNICIPALITY -> "市町村全域";
            case REGION -> "広域・県域";
        };
    }

    static String of(ChangeOccasion occasion) {
        return switch (occasion) {
            case YEAR_END -> "年度末の異動";
            case COMMISSIONERS_RENEWED -> "民生委員・児童委員の一斉改選";
            case CONTRACTOR_CHANGED -> "委託先の変更";
            case REORGANISATION -> "組織の改編";
            case OTHER -> "その他";
        };
    }

    static String of(SuccessionRegister.State state) {
        return switch (state) {
            case OFFERED -> "引継ぎ待ち";
            case QUESTIONED -> "引継ぎ待ち(質問あり)";
            case ACCEPTED -> "引継ぎ済み";
            case TAKEN_BACK -> "取下げ";
            case ENDED -> "終了";
        };
    }
}
