package org.caseledger.query.review;

/** The questions of the confidentiality review (情報取扱点検) that the history alone can answer. */
public enum Question {
    Q1("個人情報の提供のそれぞれに、その時点で有効な根拠があったか", "個人情報の保護に関する法律69条・社会福祉法106条の6"),
    Q3("支援会議(社会福祉法106条の6)の事案の出席者は、その事案に選ばれ又は招かれていたか", "社会福祉法106条の6・会議体の設置要綱"),
    Q4("支援会議(社会福祉法106条の6)の事案の出席者は、出席の前に守秘義務を確認していたか", "社会福祉法106条の6第5項"),
    Q5("同意のない者が重層的支援会議で名を挙げられなかったか", "重層的支援会議の実施要綱(本人の同意)"),
    Q17("各決定は、それを行える会議で行われたか", "会議ごとの決定事項(要綱設定)"),
    Q18("プランの各役割を、その機関が承諾しているか", "関係機関の合意・承諾(プランの役割分担)"),
    Q19("各終結に、その前の決定・評価・主担当があるか", "多機関協働の終結の手順(要綱設定)"),
    Q22("支援決定は、市町村が行ったか", "重層的支援体制整備事業の実施(支援決定は市町村の行為)"),
    Q27("虐待の疑いを知ってから、遅れずに通告・通報がされたか", "児童虐待の防止等に関する法律6条ほか"),
    UNWANTED("本人が今後の接触を望まないと述べた後に、応じるかを確かめないままの訪問がなかったか", "アウトリーチ等を通じた継続的支援事業の実施(本人の意思)"),
    AFTERWARDS("実際にあったこととして後から記録された行為に、要件との不一致がないか", "行為ごとの要件(事後記録)"),
    CARRIED_OVER("他の台帳から引き継いだものに、この台帳の要件との不一致がないか", "行為ごとの要件(移行)");

    private final String asks;
    private final String norm;

    Question(String asks, String norm) {
        this.asks = asks;
        this.norm = norm;
    }

    /** The question in words. */
    public String asks() {
        return asks;
    }

    /** The norm behind it. */
    public String norm() {
        return norm;
    }
}
