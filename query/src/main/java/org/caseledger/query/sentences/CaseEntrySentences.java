package org.caseledger.query.sentences;

import static org.caseledger.query.sentences.Terms.day;

import org.caseledger.events.supportcase.*;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** What is recorded beside the course of a case, as sentences. */
final class CaseEntrySentences {

    private CaseEntrySentences() {}

    static String of(CaseEntry act, Phrases say) {
        return switch (act) {
            case ServiceProposed event ->
                    say.person(event.personId())
                            + "にサービスを提案した。「"
                            + say.words(event.proposal())
                            + "」";
            case ServiceAnswered event ->
                    say.person(event.personId())
                            + "は提案されたサービスに「"
                            + EntryTerms.of(event.reply())
                            + "」と答えた。"
                            + say.also("理由", event.reason());
            case GoodsGiven event ->
                    EntryTerms.of(event.kind()) + "を渡した。「" + say.words(event.content()) + "」";
            case UrgentSupportGiven event ->
                    "緊急の支援を行った(報告の期限 "
                            + day(event.reportBackBy())
                            + ")。「"
                            + say.words(event.support())
                            + "」理由「"
                            + say.words(event.reason())
                            + "」";
            case UrgentSupportReported event ->
                    "緊急の支援(第" + event.number() + "号)を報告した。「" + say.words(event.report()) + "」";
            case OtherSchemePlanRecorded event ->
                    say.person(event.personId())
                            + "の"
                            + say.scheme(event.scheme())
                            + "("
                            + day(event.from())
                            + "から"
                            + day(event.until())
                            + "まで)。「"
                            + say.words(event.content())
                            + "」"
                            + say.also("長くする理由", event.longerBecause());
            case ValuablesCustodyStarted event ->
                    say.person(event.personId())
                            + "の物を預かった("
                            + event.inventory().size()
                            + "点、"
                            + agreement(event)
                            + ")。"
                            + String.join("、", event.inventory().stream().map(say::words).toList());
            case ValuablesReturned event ->
                    say.person(event.personId()) + "に預り品を返した。「" + say.words(event.receipt()) + "」";
            case CustodyReviewed event ->
                    say.person(event.personId())
                            + "の預り品を一人で扱ったことを、上司が確かめた。「"
                            + say.words(event.result())
                            + "」";
            case SupportDecidedAsItHappened event ->
                    say.agency(event.decidedBy())
                            + "が支援の決定をしていた(支援決定ではない)。「"
                            + say.words(event.reason())
                            + "」";
            case ClosedAsItHappened event ->
                    "多機関協働が事実上終わっていた(終結ではない)。「" + say.words(event.reason()) + "」";
            case SupportStoppedAsItHappened event ->
                    "支援が事実上止まっていた(中断の決定ではない)。「" + say.words(event.reason()) + "」";
            case ValuablesTakenAsItHappened event ->
                    say.person(event.personId())
                            + "の物を預かっていた(預り品の記録ではない)。「"
                            + say.words(event.things())
                            + "」経緯「"
                            + say.words(event.reason())
                            + "」"
                            + givenBack(event.givenBackOn());
            case RoleTakenOverAsItHappened event ->
                    say.agency(event.agencyId())
                            + "が役割を引き受けていた(承諾ではない)。「"
                            + say.words(event.task())
                            + "」経緯「"
                            + say.words(event.reason())
                            + "」";
        };
    }

    private static String givenBack(@Nullable LocalDate on) {
        return on == null ? "" : "返した日: " + day(on);
    }

    private static String agreement(ValuablesCustodyStarted event) {
        String how = event.agreement() == null ? "同意なし" : Terms.of(event.agreement()) + "による同意";
        return event.breaches().isEmpty()
                ? how
                : how + "。要件との不一致: " + BreachWords.of(event.breaches());
    }
}
