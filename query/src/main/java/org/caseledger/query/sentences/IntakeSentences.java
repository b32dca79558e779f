package org.caseledger.query.sentences;

import org.caseledger.events.intake.*;

/** The acts of a consultation (相談) as sentences. */
final class IntakeSentences {

    private IntakeSentences() {}

    static String of(IntakeEvent act, Phrases say) {
        return switch (act) {
            case ConsultationReceived event ->
                    say.agency(event.receivedBy())
                            + "が相談を受け付けた(来談者: "
                            + Terms.of(event.caller())
                            + "、対象: "
                            + say.persons(event.persons())
                            + ")。相談内容: "
                            + say.troubles(event.troubles())
                            + "「"
                            + say.words(event.story())
                            + "」";
            case IntakeFormRecorded event -> say.person(event.personId()) + "から相談受付・申込票を受けた。";
            case ConsultationTriaged event ->
                    "対応を「" + Terms.of(event.result()) + "」とした。" + say.also("根拠", event.grounds());
            case HandOverSent event ->
                    say.agency(event.from())
                            + "から"
                            + say.agency(event.to())
                            + "へつないだ。「"
                            + say.words(event.reason())
                            + "」";
            case HandOverAccepted event -> say.agency(event.by()) + "がつなぎを引き受けた。";
            case HandOverReturned event ->
                    say.agency(event.by()) + "がつなぎを返した。「" + say.words(event.reply()) + "」";
            case MultiAgencyReferralMade event ->
                    say.agency(event.referredBy())
                            + "が"
                            + say.agency(event.coordinator())
                            + "へ多機関協働のつなぎを行った。「"
                            + say.words(event.reason())
                            + "」";
            case OutreachCandidateNominated event ->
                    say.person(event.personId())
                            + "を"
                            + say.agency(event.to())
                            + "のアウトリーチの候補とした。「"
                            + say.words(event.grounds())
                            + "」";
            case EmergencySupportProvided event ->
                    "緊急の支援を行った。「"
                            + say.words(event.support())
                            + "」理由「"
                            + say.words(event.reason())
                            + "」報告期限: "
                            + Terms.day(event.reportBackBy());
            case ConsultationClosedWithAdvice event ->
                    "助言をもって相談を終了した。「" + say.words(event.advice()) + "」";
        };
    }
}
