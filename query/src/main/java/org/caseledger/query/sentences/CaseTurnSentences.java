package org.caseledger.query.sentences;

import static org.caseledger.query.sentences.Terms.day;

import org.caseledger.events.supportcase.*;

/** Turns in the course of a case as sentences: roles outside the plan, refusals, hand-overs, ends. */
final class CaseTurnSentences {

    private CaseTurnSentences() {}

    static String of(SupportCaseEvent act, Phrases say) {
        return switch (act) {
            case RoleProposed event ->
                    say.agency(event.agencyId())
                            + "にプラン外の"
                            + EntryTerms.of(event.kind())
                            + "を提案した。「"
                            + say.words(event.task())
                            + "」";
            case RoleOfferLapsed event -> say.agency(event.agencyId()) + "への打診は返事のないまま終わった。";
            case RoleReleased event ->
                    say.agency(event.agencyId())
                            + "の見守り等の役割を解いた。「"
                            + say.words(event.reason())
                            + "」";
            case RoleWorkerChanged event ->
                    (event.inPlaceOf() == null ? "" : say.agency(event.inPlaceOf()) + "の役割を引き継いだ。")
                            + say.agency(event.agencyId())
                            + "の担当者が変わった("
                            + (event.worker() == null ? "担当者未定" : say.staff(event.worker()))
                            + ")。";
            case PlanDeclinedByPerson event ->
                    say.person(event.personId())
                            + "がプラン第"
                            + event.version()
                            + "版の"
                            + (event.concernsWholePlan() ? "全体" : "役割" + event.roles().size() + "件")
                            + "に同意しなかった。"
                            + say.also("理由", event.reason());
            case SupportWithheld event ->
                    "プラン第"
                            + event.version()
                            + "版の支援決定を"
                            + EntryTerms.of(event.how())
                            + "した。「"
                            + say.words(event.reason())
                            + "」";
            case PlanDraftWithdrawn event ->
                    "プラン第"
                            + event.version()
                            + "版の案を取り下げ、第"
                            + event.inForce()
                            + "版を続けることとした(次回見直し "
                            + day(event.nextReviewOn())
                            + ")。「"
                            + say.words(event.reason())
                            + "」";
            case ReferralResumed event ->
                    "アウトリーチ等から、同意" + event.consents().size() + "件に基づき再び多機関協働につないだ。";
            case CaseEndedBeforeDecision event ->
                    "支援決定の前に終了した("
                            + EntryTerms.of(event.reason())
                            + ")。"
                            + say.also("経緯", event.note());
            case CaseEndedAfterLeaving event ->
                    "対象の方全員の"
                            + EntryTerms.of(event.reason())
                            + "により多機関協働が終わった。"
                            + say.also("経緯", event.note());
            default -> handedOver(act, say);
        };
    }

    private static String handedOver(SupportCaseEvent act, Phrases say) {
        return switch (act) {
            case ClosureProposed event -> "多機関協働の終結を提案した。「" + say.words(event.reason()) + "」";
            case LeadSupportAccepted event -> say.agency(event.agencyId()) + "が主担当を引き受けた。";
            case LeadSupportDeclined event ->
                    say.agency(event.agencyId()) + "が主担当を辞退した。" + say.also("理由", event.reason());
            case LeadSupportHandedOver event ->
                    say.agency(event.from())
                            + "から"
                            + say.agency(event.to())
                            + "へ主担当の引継ぎを求めた。「"
                            + say.words(event.reason())
                            + "」";
            case CoordinationHandedOver event ->
                    say.agency(event.from())
                            + "から"
                            + say.agency(event.to())
                            + "へ調整担当の引継ぎを求めた("
                            + day(event.effectiveOn())
                            + "から)。「"
                            + say.words(event.reason())
                            + "」";
            case CoordinationAccepted event -> say.agency(event.to()) + "が調整担当を引き受けた。";
            case CoordinationReturned event ->
                    say.agency(event.to()) + "が調整担当の引継ぎを返した。「" + say.words(event.reason()) + "」";
            default -> throw new IllegalStateException("not a turn of a case");
        };
    }
}
