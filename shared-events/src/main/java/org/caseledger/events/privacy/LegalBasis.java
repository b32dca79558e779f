package org.caseledger.events.privacy;

import java.time.LocalDate;

/**
 * 情報共有の根拠: why a piece of information may be known or shared. One list for the whole product;
 * each with its statute, article and the first day it could be relied on. Never inferred from the
 * name of a meeting.
 */
public enum LegalBasis {
    CONSENT("個人情報の保護に関する法律", "69条2項1号", LocalDate.of(2003, 5, 30)),
    SUPPORT_CONFERENCE_106_6("社会福祉法", "106条の6", LocalDate.of(2021, 4, 1)),
    SUPPORT_CONFERENCE_NEEDY_9("生活困窮者自立支援法", "9条", LocalDate.of(2018, 10, 1)),
    PUBLIC_ASSISTANCE_27_3("生活保護法", "27条の3", LocalDate.of(2025, 4, 1)),
    CHILD_WELFARE_25_2("児童福祉法", "25条の2", LocalDate.of(2005, 4, 1)),
    ABUSE_REPORT("児童虐待の防止等に関する法律ほか", "6条ほか", LocalDate.of(2000, 11, 20)),
    OWN_STATUTORY_TASK("個人情報の保護に関する法律", "61条・69条1項", LocalDate.of(2023, 4, 1)),
    INTERNAL_USE("個人情報の保護に関する法律", "69条2項2号", LocalDate.of(2023, 4, 1)),
    OTHER_STATUTE("個人情報の保護に関する法律", "69条1項(法令に基づく場合)", LocalDate.of(2003, 5, 30)),
    EMERGENCY("個人情報の保護に関する法律", "69条2項4号ほか(生命・身体の保護)", LocalDate.of(2003, 5, 30)),
    STATISTICS("個人情報の保護に関する法律", "69条2項4号(統計の作成)", LocalDate.of(2003, 5, 30));

    private final String statute;
    private final String article;
    private final LocalDate since;

    LegalBasis(String statute, String article, LocalDate since) {
        this.statute = statute;
        this.article = article;
        this.since = since;
    }

    public String statute() {
        return statute;
    }

    public String article() {
        return article;
    }

    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(since);
    }

    /** Whether it was learnt in a statutory conference, whose members alone know it. */
    public boolean isOfAConference() {
        return switch (this) {
            case SUPPORT_CONFERENCE_106_6,
                    SUPPORT_CONFERENCE_NEEDY_9,
                    PUBLIC_ASSISTANCE_27_3,
                    CHILD_WELFARE_25_2 ->
                    true;
            case CONSENT,
                    ABUSE_REPORT,
                    OWN_STATUTORY_TASK,
                    INTERNAL_USE,
                    OTHER_STATUTE,
                    EMERGENCY,
                    STATISTICS ->
                    false;
        };
    }

    /** What a reader sees, for example 社会福祉法106条の6. */
    public String cited() {
        return statute + article;
    }
}
