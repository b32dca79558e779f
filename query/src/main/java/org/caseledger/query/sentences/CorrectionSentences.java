package org.caseledger.query.sentences;

import org.caseledger.events.correction.Correction;
import org.caseledger.events.correction.EntryCorrected;
import org.caseledger.events.correction.EntryRecordedInError;
import org.caseledger.events.correction.EntryStruck;
import org.caseledger.events.correction.Relabelling;

/** Corrections as sentences. */
final class CorrectionSentences {

    private CorrectionSentences() {}

    static String of(Correction act, Phrases say) {
        return switch (act) {
            case EntryCorrected event ->
                    "以前の記録の「"
                            + ComponentTerms.of(event.component())
                            + "」を訂正した。"
                            + say.also("訂正後", event.words())
                            + (event.value() == null ? "" : " 訂正後: " + event.value())
                            + say.also("理由", event.reason());
            case EntryStruck event -> "誤った世帯への記録であったため、以前の記録を閉じた。" + say.also("理由", event.reason());
            case EntryRecordedInError event ->
                    "事実でなかったため、以前の記録を取り消した。" + say.also("理由", event.reason());
            case Relabelling event -> RelabellingSentences.of(event, say);
        };
    }
}
