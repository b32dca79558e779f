package org.caseledger.query.sentences;

import org.caseledger.events.outreach.*;

/** The acts of アウトリーチ as sentences. */
final class OutreachSentences {

    private OutreachSentences() {}

    static String of(OutreachEvent act, Phrases say) {
        return switch (act) {
            case OutreachSignalRecorded event ->
                    say.person(event.personId())
                            + "についての気づき("
                            + Terms.of(event.source())
                            + ")「"
                            + say.words(event.signal())
                            + "」";
            case OutreachOpened event ->
                    say.agency(event.agencyId())
                            + "がアウトリーチを開始した("
                            + Terms.of(event.ground())
                            + ")。";
            case OutreachPlanMade event ->
                    (event.beforeConsent() ? "同意前の" : "同意後の")
                            + "アウトリーチ計画第"
                            + event.version()
                            + "版を作成した。「"
                            + say.words(event.approach())
                            + "」"
                            + say.also("止める基準", event.stopRule());
            case WatchArranged event ->
                    say.agency(event.agencyId())
                            + "による見守りを整えた。「"
                            + say.words(event.arrangement())
                            + "」";
            case ContactAttempted event ->
                    Terms.of(event.means())
                            + "により接触を試みた("
                            + Terms.of(event.result())
                            + ")。"
                            + say.also("メモ", event.note());
            case FirstContactMade event ->
                    (event.initiator() == Initiator.PERSON ? "本人から連絡があり" : "支援者の働きかけにより")
                            + "初めて接触できた(それまでの試み"
                            + event.attemptsBefore()
                            + "回)。「"
                            + say.words(event.content())
                            + "」";
            case HomeVisitMade event -> "家庭を訪問した。「" + say.words(event.content()) + "」";
            case AccompanimentMade event ->
                    say.agency(event.agencyId()) + "へ同行した。「" + say.words(event.content()) + "」";
            case BasisSwitchedToConsent event -> "情報共有の根拠を本人の同意に切り替えた。";
            case ConnectedToAgency event -> say.agency(event.agencyId()) + "につながった。";
            case RelationJudgedStable event -> "関係が安定したと判断した。「" + say.words(event.grounds()) + "」";
            case OutreachClosed event -> "アウトリーチを終結した。「" + say.words(event.reason()) + "」";
            case OutreachHeld _,
                    OutreachResumed _,
                    WatchReleased _,
                    ApproachChanged _,
                    ContactByPersonReceived _,
                    ContactRefused _,
                    OutreachEmergencyBegan _,
                    OutreachEmergencyEnded _,
                    OutreachReferredToMultiAgency _,
                    OutreachEnded _,
                    OutreachFollowUpRecorded _,
                    HomeVisitAsItHappened _ ->
                    OutreachTurnSentences.of(act, say);
        };
    }
}
