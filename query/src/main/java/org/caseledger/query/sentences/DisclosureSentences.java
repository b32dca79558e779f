package org.caseledger.query.sentences;

import org.caseledger.events.disclosure.CorrectionNotified;
import org.caseledger.events.disclosure.DisclosureEvent;
import org.caseledger.events.disclosure.EmergencyDisclosureMade;
import org.caseledger.events.disclosure.EmergencyReported;
import org.caseledger.events.disclosure.InformationProvided;
import org.caseledger.events.disclosure.InformationProvidedAsItHappened;
import org.caseledger.events.disclosure.InformationRecalled;
import org.caseledger.events.disclosure.InformationRequested;
import org.caseledger.events.disclosure.RequestAnswered;

/** Asking for and giving personal information (個人情報の提供) as sentences. */
final class DisclosureSentences {

    private DisclosureSentences() {}

    static String of(DisclosureEvent act, Phrases say) {
        return switch (act) {
            case InformationRequested event ->
                    say.agency(event.askedAgency())
                            + "に"
                            + say.persons(event.subjects())
                            + "についての情報の提供を"
                            + (event.itemId() == null ? "本人の同意に基づいて" : "")
                            + "求めた。必要な理由「"
                            + say.words(event.necessity())
                            + "」";
            case InformationProvided event ->
                    say.agency(event.from())
                            + "から"
                            + say.agency(event.to())
                            + "へ"
                            + say.persons(event.subjects())
                            + "の個人情報を提供した。"
                            + say.also("内容", event.content());
            case RequestAnswered event ->
                    say.agency(event.answeredBy())
                            + "が提供の求めに「"
                            + ConferenceTerms.of(event.answer())
                            + "」と回答した。"
                            + say.also("理由", event.reason());
            case InformationRecalled event -> "提供した個人情報の返還等を求めた。" + say.also("理由", event.reason());
            case EmergencyReported event -> "緊急時の提供を" + Terms.day(event.reportedOn()) + "の会議で報告した。";
            case CorrectionNotified event ->
                    say.agency(event.to()) + "に訂正を通知した。" + say.also("内容", event.note());
            case InformationProvidedAsItHappened event -> AfterwardsSentences.of(event, say);
            case EmergencyDisclosureMade event ->
                    say.agency(event.from())
                            + "から"
                            + say.agency(event.to())
                            + "へ緊急に個人情報を提供した。「"
                            + say.words(event.danger())
                            + "」報告期限: "
                            + Terms.day(event.reportBackBy());
        };
    }
}
