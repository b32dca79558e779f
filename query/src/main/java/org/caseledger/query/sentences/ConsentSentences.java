package org.caseledger.query.sentences;

import static org.caseledger.query.sentences.Terms.day;

import org.caseledger.events.consent.*;
import org.caseledger.events.consent.AskingMeans;
import org.caseledger.events.consent.ConsentPaperReceived;
import org.caseledger.events.consent.ConsentPassedToSuccessor;
import org.caseledger.events.consent.NoticeAcknowledged;
import org.caseledger.events.consent.Representation;
import org.caseledger.events.consent.Resting;
import org.caseledger.events.consent.RoleHolderNotified;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.StaffId;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

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
                            + asked(event.askedBy(), event.means(), say)
                            + ")。"
                            + (event.renews() == null ? "" : "前の同意に続くもの。");
            case ConsentGiven event -> given(event, say);
            case ConsentRefused event ->
                    "同意は得られなかった"
                            + inBrackets(asked(event.askedBy(), event.means(), say))
                            + "。"
                            + say.also("理由", event.reason())
                            + again(event.askAgainOn());
            case ConsentNarrowed event -> "同意の共有範囲を" + say.circle(event.circle()) + "に狭めた。";
            case ConsentWithdrawn event -> withdrawn(event, say);
            case ConsentUnobtainableRecorded event ->
                    "同意を得られない事情を記録した。「"
                            + say.words(event.reason())
                            + "」"
                            + again(event.askAgainOn());
            case ConsentPaperReceived event ->
                    "口頭の同意の書面("
                            + Terms.of(event.form())
                            + ")を受け取った"
                            + (event.scan() == null ? "。" : "(写しを添付)。");
            case ConsentPassedToSuccessor event ->
                    "同意の共有範囲の"
                            + say.agency(event.from())
                            + "を、後継の"
                            + say.agency(event.to())
                            + "に改めた。";
            case RoleHolderNotified event ->
                    say.agency(event.agencyId())
                            + "に共有の停止を知らせた("
                            + ConsentTerms.of(event.means())
                            + ")。";
            case NoticeAcknowledged event ->
                    say.agency(event.agencyId()) + "が共有の停止を確認した。" + say.also("返答", event.reply());
        };
    }

    private static String given(ConsentGiven event, Phrases say) {
        return "同意を得た("
                + ConsentTerms.of(event.givenAs())
                + "、"
                + Terms.of(event.form())
                + "、説明した規程: "
                + event.ruleTextVersion()
                + until("、期限: ", event.until())
                + until("、書面の期限: ", event.paperDueOn())
                + until("、同意による支援への切替え: ", event.switchOverOn())
                + (event.coversSuccessors() ? "、後継の事業者を含む" : "")
                + ")。"
                + represented(event.representation(), say)
                + say.also("年齢", event.ageThen())
                + say.also("本人の考え", event.ownView())
                + say.also("申込票によらない理由", event.reasonForOtherForm());
    }

    private static String represented(@Nullable Representation by, Phrases say) {
        if (by == null) {
            return "";
        }
        return (by.personId() == null ? "" : " 同意した人: " + say.person(by.personId()))
                + say.also("同意した人", by.name())
                + say.also("代理の根拠", by.ground());
    }

    private static String withdrawn(ConsentWithdrawn event, Phrases say) {
        String how = event.means() == null ? "" : "(" + ConsentTerms.of(event.means()) + ")";
        String resting =
                event.resting().isEmpty()
                        ? ""
                        : " この同意に基づいていたもの: "
                                + String.join(
                                        "、",
                                        event.resting().stream()
                                                .map(each -> resting(each, say))
                                                .toList());
        return "同意が撤回された" + how + "。" + say.also("理由", event.reason()) + resting;
    }

    private static String resting(Resting each, Phrases say) {
        AgencyId agency = each.agencyId();
        String kind = ConsentTerms.of(each.kind());
        return agency == null ? kind : kind + "(" + say.agency(agency) + ")";
    }

    private static String asked(
            @Nullable StaffId askedBy, @Nullable AskingMeans means, Phrases say) {
        return (askedBy == null ? "" : "、尋ねた人: " + say.staff(askedBy))
                + (means == null ? "" : "、方法: " + ConsentTerms.of(means));
    }

    private static String inBrackets(String told) {
        return told.isEmpty() ? "" : "(" + told.substring(1) + ")";
    }

    private static String again(@Nullable LocalDate askAgainOn) {
        return until(" 次に尋ねる日: ", askAgainOn);
    }

    private static String until(String lead, @Nullable LocalDate day) {
        return day == null ? "" : lead + day(day);
    }
}
