package org.caseledger.query.sentences;

import static org.caseledger.query.sentences.Terms.day;

import org.caseledger.events.outreach.*;

/** Turns in a course of アウトリーチ as sentences: holds, refusals, emergencies, other ends. */
final class OutreachTurnSentences {

    private OutreachTurnSentences() {}

    static String of(OutreachEvent act, Phrases say) {
        return switch (act) {
            case OutreachHeld event ->
                    "働きかけを保留し見守りとした(見直し "
                            + day(event.reviewOn())
                            + ")。「"
                            + say.words(event.reason())
                            + "」";
            case OutreachResumed _ -> "働きかけを再開した。";
            case WatchReleased event ->
                    say.agency(event.agencyId()) + "による見守りを解いた。「" + say.words(event.reason()) + "」";
            case ApproachChanged event ->
                    "働きかけ方を変えた。「"
                            + say.words(event.approach())
                            + "」理由「"
                            + say.words(event.reason())
                            + "」";
            case ContactByPersonReceived event ->
                    "本人から連絡があった("
                            + Terms.of(event.means())
                            + ")。「"
                            + say.words(event.content())
                            + "」";
            case ContactRefused event ->
                    "接触を望まない意思が示された("
                            + ReachingOutTerms.of(event.extent())
                            + ")。"
                            + say.also("言葉", event.content());
            default -> other(act, say);
        };
    }

    private static String other(OutreachEvent act, Phrases say) {
        return switch (act) {
            case OutreachEmergencyBegan event ->
                    "緊急の対応を行った(報告の期限 "
                            + day(event.reportBackBy())
                            + ")。「"
                            + say.words(event.danger())
                            + "」対応「"
                            + say.words(event.done())
                            + "」";
            case OutreachEmergencyEnded event -> "緊急の対応を終え報告した。「" + say.words(event.report()) + "」";
            case OutreachReferredToMultiAgency event ->
                    "本人の同意に基づき"
                            + say.agency(event.coordinator())
                            + "へ多機関協働としてつないだ。「"
                            + say.words(event.reason())
                            + "」";
            case OutreachEnded event ->
                    "アウトリーチを終えた("
                            + ReachingOutTerms.of(event.reason())
                            + ")。「"
                            + say.words(event.note())
                            + "」";
            case OutreachFollowUpRecorded event ->
                    "アウトリーチ終結後の連絡「" + say.words(event.content()) + "」";
            case HomeVisitAsItHappened event ->
                    "家庭を訪問していた(実際にあった訪問)。「"
                            + say.words(event.content())
                            + "」経緯「"
                            + say.words(event.reason())
                            + "」";
            default -> throw new IllegalStateException("not a turn of outreach");
        };
    }
}
