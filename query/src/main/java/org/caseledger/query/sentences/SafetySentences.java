package org.caseledger.query.sentences;

import org.caseledger.events.household.AbuseReportMade;
import org.caseledger.events.household.DangerLifted;
import org.caseledger.events.household.DangerReassessed;
import org.caseledger.events.household.DangerRecorded;
import org.caseledger.events.household.HouseholdEvent;
import org.caseledger.events.household.ProtectedFrom;
import org.caseledger.events.household.ProtectionKind;
import org.caseledger.events.household.ProtectionLifted;
import org.caseledger.events.household.ProtectionReadersNamed;
import org.caseledger.events.household.ProtectionSet;
import org.caseledger.events.household.ReportStatute;
import org.caseledger.events.household.SuspicionEnded;
import org.caseledger.events.household.SuspicionRecorded;

/** Safety and protection as sentences that give nothing away to whoever may not read them. */
final class SafetySentences {

    private SafetySentences() {}

    static String of(HouseholdEvent act, Phrases say) {
        return switch (act) {
            case DangerRecorded event ->
                    say.person(event.personId()) + "の安全についての記録「" + say.words(event.note()) + "」";
            case DangerLifted event -> "安全についての記録を終えた。「" + say.words(event.grounds()) + "」";
            case DangerReassessed event ->
                    say.person(event.personId())
                            + "の安全について見直した。「"
                            + say.words(event.judgement())
                            + "」";
            case SuspicionRecorded event ->
                    say.person(event.personId())
                            + "について気づいたこと"
                            + (event.note() == null
                                    ? "「秘匿中」"
                                    : "「" + say.words(event.note()) + "」");
            case SuspicionEnded event ->
                    say.person(event.personId())
                            + "について気づいたことの結果「"
                            + say.words(event.judgement())
                            + "」";
            case AbuseReportMade event ->
                    say.person(event.personId())
                            + "について担当の窓口へ連絡した。根拠: "
                            + say.told(event.statute(), ReportStatute.class, SafetySentences::cited)
                            + " 相手「"
                            + say.words(event.addressee())
                            + "」"
                            + say.also("内容", event.content());
            case ProtectionSet event ->
                    say.person(event.personId())
                            + "について取扱いの記録。種類: "
                            + say.told(event.kind(), ProtectionKind.class, HouseholdTerms::of)
                            + " 相手: "
                            + say.told(
                                    event.towards(),
                                    ProtectedFrom.class,
                                    from -> HouseholdTerms.of(from, say))
                            + " 決定「"
                            + say.words(event.decidedBy())
                            + "」 求め「"
                            + say.words(event.request())
                            + "」";
            case ProtectionReadersNamed event ->
                    say.person(event.personId()) + "についての取扱いの記録を読む者を指名した。";
            case ProtectionLifted event ->
                    say.person(event.personId())
                            + "についての取扱いの記録を終えた。決定「"
                            + say.words(event.decidedBy())
                            + "」 求め「"
                            + say.words(event.request())
                            + "」";
            default -> throw new IllegalStateException("not about safety");
        };
    }

    private static String cited(ReportStatute statute) {
        return statute.act() + "(" + statute.cited() + ")";
    }
}
