package org.caseledger.query.review;

/** The questions of the confidentiality review that are answered by computation so far. */
public enum Question {
    Q1("個人情報の提供のたびに、その時点で有効な根拠があったか"),
    Q3("支援会議(社会福祉法106条の6)の事案の出席者は、その事案に選ばれた構成員か、招かれた者か"),
    Q5("同意のない人が、重層的支援会議で名を挙げられていないか"),
    Q17("決定は、それを決められる会議でされたか"),
    Q19("終結には、決定・評価・主担当がそろっていたか");

    private final String words;

    Question(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
