package org.caseledger.events.household;

/** On which statute a report of abuse is made: 通告 for children, 通報 for others. */
public enum ReportStatute {
    CHILD_ABUSE_6("児童虐待の防止等に関する法律", "6条", "通告"),
    CHILD_WELFARE_25("児童福祉法", "25条", "通告"),
    ELDER_ABUSE_7("高齢者虐待の防止、高齢者の養護者に対する支援等に関する法律", "7条", "通報"),
    ELDER_ABUSE_21("高齢者虐待の防止、高齢者の養護者に対する支援等に関する法律", "21条", "通報"),
    DISABILITY_ABUSE_7("障害者虐待の防止、障害者の養護者に対する支援等に関する法律", "7条", "通報"),
    DISABILITY_ABUSE_16("障害者虐待の防止、障害者の養護者に対する支援等に関する法律", "16条", "通報"),
    DISABILITY_ABUSE_22("障害者虐待の防止、障害者の養護者に対する支援等に関する法律", "22条", "通報"),
    SPOUSAL_VIOLENCE_6("配偶者からの暴力の防止及び被害者の保護等に関する法律", "6条", "通報"),
    OTHER("その他の法令", "", "通報");

    private final String statute;
    private final String article;
    private final String act;

    ReportStatute(String statute, String article, String act) {
        this.statute = statute;
        this.article = article;
        this.act = act;
    }

    /** What a reader sees, for example 児童虐待の防止等に関する法律6条. */
    public String cited() {
        return statute + article;
    }

    /** 通告 or 通報. */
    public String act() {
        return act;
    }
}
