package org.caseledger.query.sentences;

import org.caseledger.events.intake.*;
import org.caseledger.events.intake.ApplicationSheet;
import org.caseledger.events.intake.AssessmentSheetRecorded;
import org.caseledger.events.intake.BackUpAdviceReceived;
import org.caseledger.events.intake.CallerSheet;
import org.caseledger.events.intake.EmergencySupportReported;
import org.caseledger.events.intake.HandOverMadeAsItHappened;
import org.caseledger.events.intake.HandOverReminded;
import org.caseledger.events.intake.HandOverSheet;
import org.caseledger.events.intake.NearMissEvent;
import org.caseledger.events.intake.NearMissNoted;
import org.caseledger.events.intake.ReferralMadeAsItHappened;
import org.caseledger.events.intake.TriageChanged;
import org.caseledger.events.intake.WithoutConsent;
import org.jspecify.annotations.Nullable;

/** The acts of a consultation (相談) as sentences. */
final class IntakeSentences {

    private IntakeSentences() {}

    static String of(IntakeEvent act, Phrases say) {
        return switch (act) {
            case ConsultationReceived event -> received(event, say);
            case IntakeFormRecorded event -> form(event, say);
            case TriageChanged event ->
                    "対応を「"
                            + Terms.of(event.before())
                            + "」から「"
                            + Terms.of(event.result())
                            + "」に改めた。「"
                            + say.words(event.grounds())
                            + "」";
            case HandOverReminded event -> "つなぎの返事を催促した(" + Terms.day(event.remindedOn()) + ")。";
            case HandOverMadeAsItHappened event ->
                    "すでに行われたつなぎを記録した("
                            + say.agency(event.from())
                            + "から"
                            + say.agency(event.to())
                            + ")。「"
                            + say.words(event.reason())
                            + "」";
            case ReferralMadeAsItHappened event ->
                    "すでに行われた多機関協働へのつなぎを記録した("
                            + say.agency(event.referredBy())
                            + "から"
                            + say.agency(event.coordinator())
                            + ")。「"
                            + say.words(event.reason())
                            + "」";
            case AssessmentSheetRecorded event -> SheetTerms.of(event, say);
            case BackUpAdviceReceived event ->
                    say.agency(event.adviser()) + "から助言を受けた。「" + say.words(event.advice()) + "」";
            case EmergencySupportReported event ->
                    "緊急の支援について報告した。「" + say.words(event.report()) + "」";
            case ConsultationTriaged event ->
                    "対応を「" + Terms.of(event.result()) + "」とした。" + say.also("根拠", event.grounds());
            case HandOverSent event -> sent(event, say);
            case HandOverAccepted event ->
                    say.agency(event.by()) + "がつなぎを引き受けた。" + say.also("返答", event.reply());
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
                    "相談を終了した("
                            + IntakeTerms.of(event.outcome())
                            + ")。「"
                            + say.words(event.advice())
                            + "」";
        };
    }

    static String of(NearMissEvent act, Phrases say) {
        return switch (act) {
            case NearMissNoted event ->
                    say.agency(event.notedBy())
                            + "が惜しいケースを記録した。「"
                            + say.words(event.whatHappened())
                            + "」";
        };
    }

    private static String received(ConsultationReceived event, Phrases say) {
        return say.agency(event.receivedBy())
                + "が相談を受け付けた(来談者: "
                + Terms.of(event.caller())
                + (event.channel() == null ? "" : "、" + IntakeTerms.of(event.channel()))
                + "、対象: "
                + say.persons(event.persons())
                + ")。相談内容: "
                + say.troubles(event.troubles())
                + "「"
                + say.words(event.story())
                + "」"
                + say.also("希望", event.wishes())
                + caller(event.callerSheet(), say)
                + (event.informant() == null ? "" : " (伝聞)")
                + (event.lookedFirst() == null ? "" : IntakeTerms.of(event.lookedFirst()))
                + (event.follows() == null ? "" : " (再度の相談)");
    }

    private static String caller(@Nullable CallerSheet sheet, Phrases say) {
        return sheet == null
                ? ""
                : say.also("来談者", sheet.name())
                        + say.also("電話", sheet.phone())
                        + say.also("本人との関係", sheet.relation())
                        + say.also("職種", sheet.occupation());
    }

    private static String form(IntakeFormRecorded event, Phrases say) {
        WithoutConsent missing = event.withoutConsent();
        ApplicationSheet application = event.application();
        return say.person(event.personId())
                + "から相談受付・申込票("
                + IntakeTerms.of(event.variant())
                + ")を受けた。"
                + (missing == null
                        ? ""
                        : " 緊急性: "
                                + IntakeTerms.of(missing.urgency())
                                + say.also("同意がない理由", missing.reason())
                                + say.also("つないだ人", missing.referringWorker()))
                + (application == null
                        ? ""
                        : say.also("相談したいこと", application.toConsult())
                                + say.also("希望", application.wishes()));
    }

    private static String sent(HandOverSent event, Phrases say) {
        HandOverSheet sheet = event.sheet();
        return say.agency(event.from())
                + "から"
                + say.agency(event.to())
                + "へつないだ"
                + (event.resends() == null ? "" : "(送り直し)")
                + "。「"
                + say.words(event.reason())
                + "」"
                + (sheet == null
                        ? ""
                        : say.also("氏名", sheet.name())
                                + say.also("電話", sheet.homePhone())
                                + say.also("携帯", sheet.mobilePhone())
                                + say.also("相談したいこと", sheet.toConsult())
                                + say.also("配慮してほしいこと", sheet.considerations()))
                + (event.replyBy() == null ? "" : " 返事の期限: " + Terms.day(event.replyBy()));
    }
}
