package org.caseledger.query.sentences;

import org.caseledger.events.succession.*;

/** Handing work on as sentences. */
public final class SuccessionSentences {

    private SuccessionSentences() {}

    static String of(SuccessionEvent act, Phrases say) {
        return switch (act) {
            case SuccessionBegun event ->
                    say.staff(event.predecessor())
                            + "の仕事を"
                            + Terms.day(event.effectiveOn())
                            + "から"
                            + to(event.successor(), say)
                            + "に引き継ぐことにした。";
            case SuccessionOffered event ->
                    say.staff(event.predecessor())
                            + "の"
                            + of(event.work())
                            + "を"
                            + to(event.successor(), say)
                            + "に引き継ぐ(引継ぎ待ち)。"
                            + say.also("引継ぎ事項", event.note());
            case SuccessionAccepted event -> say.staff(event.acceptedBy()) + "が引継ぎを承認した。";
            case SuccessionQuestioned event ->
                    "引継ぎについて質問した(" + of(event.doubt()) + ")。" + say.also("質問", event.question());
            case SuccessionAnswered event -> "引継ぎの質問に答えた。「" + say.words(event.answer()) + "」";
            case SuccessionTakenBack _ -> "引継ぎを取り下げた。";
            case SuccessionRedirected event -> "引継ぎ先を" + to(event.successor(), say) + "に改めた。";
            case SucceededWorkEnded event ->
                    say.agency(event.agencyId())
                            + "が引き継いだ仕事を"
                            + Terms.day(event.endedOn())
                            + "に終えた。";
        };
    }

    /** The successor in words; a post without a named person says so. */
    public static String to(Successor successor, Phrases say) {
        String agency = say.agency(successor.agencyId());
        return successor.staffId() == null
                ? agency + "の職"
                : agency + "の" + say.staff(successor.staffId());
    }

    /** The kind of work in words. */
    public static String of(OpenWork work) {
        return switch (work) {
            case CONSULTATION -> "相談";
            case HAND_OVER -> "つなぎ";
            case CASE -> "支援ケースの調整";
            case ROLE -> "役割分担";
            case OUTREACH -> "アウトリーチ";
            case LEAD_SUPPORT -> "主担当";
            case WATCH -> "見守り";
        };
    }

    private static String of(Doubt doubt) {
        return switch (doubt) {
            case NOT_MINE -> "担当の範囲でない";
            case INFORMATION_MISSING -> "情報が足りない";
            case TOO_MUCH -> "受けきれない";
            case CONFLICT_OF_INTEREST -> "利益相反";
            case OTHER -> "その他";
        };
    }
}
