package org.caseledger.query.sentences;

import static org.caseledger.query.sentences.Terms.day;

import org.caseledger.events.consent.*;

/** The acts around a consent (同意) as sentences. */
final class ConsentSentences {

    private ConsentSentences() {}

    static String of(ConsentEvent act, Phrases say) {
        return switch (act) {
            case ConsentSought event ->
                    say.person(event.personId())
                            + "に同意を求めた(目的: "
                            + Terms.of(event.purpose())
                            + "、共有範囲: "
                            + say.circle(event.circle())
                            + ")。";
            case ConsentGiven event ->
                    "同意を得た("
                            + Terms.of(event.form())
                            + (event.until() == null ? "" : "、" + day(event.until()) + "まで")
                            + ")。"
                            + say.also("本人の考え", event.ownView())
                            + say.also("書面によらない理由", event.reasonForOtherForm());
            case ConsentRefused event ->
                    "同意は得られなかった。"
                            + say.also("理由", event.reason())
                            + (event.askAgainOn() == null
                                    ? ""
                                    : " 次に尋ねる日: " + day(event.askAgainOn()));
            case ConsentNarrowed event -> "同意の共有範囲を" + say.circle(event.circle()) + "に狭めた。";
            case ConsentWithdrawn event -> "同意が撤回された。" + say.also("理由", event.reason());
            case ConsentUnobtainableRecorded event ->
                    "同意を得られない事情を記録した。「" + say.words(event.reason()) + "」";
        };
    }
}
