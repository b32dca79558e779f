package org.caseledger.query.sentences;

import static org.caseledger.query.sentences.Terms.day;

import org.caseledger.events.profile.ResidenceRule;
import org.caseledger.events.supportcase.*;

/** The acts of a support case (支援ケース) as sentences. */
final class SupportCaseSentences {

    private SupportCaseSentences() {}

    static String of(SupportCaseEvent act, Phrases say) {
        return switch (act) {
            case ReferralReceived event ->
                    say.agency(event.referredBy())
                            + "から"
                            + say.agency(event.coordinator())
                            + "への多機関協働のつなぎを受け付けた(対象: "
                            + say.persons(event.persons())
                            + ")。";
            case AdviceToAgencyGiven event ->
                    say.agency(event.agencyId()) + "に助言した。「" + say.words(event.advice()) + "」";
            case CaseReturned event -> "多機関協働によらず返した。「" + say.words(event.advice()) + "」";
            case CaseReroutedToOutreach event -> "アウトリーチへ回した。「" + say.words(event.reason()) + "」";
            case CaseAccepted event ->
                    "同意"
                            + event.consents().size()
                            + "件に基づき多機関協働の支援ケースとして受理した。"
                            + residence(event, say);
            case AssessmentRecorded event -> assessment(event, say);
            case PlanDrafted event -> plan(event, say);
            case PlanDeliberated event ->
                    "プラン第"
                            + event.version()
                            + "版を会議で審議した。結果: "
                            + CaseTerms.of(event.result())
                            + "。";
            case RoleOffered event -> say.agency(event.agencyId()) + "に役割を打診した。";
            case RoleAccepted event ->
                    say.agency(event.agencyId())
                            + "が役割を承諾した"
                            + (event.worker() == null
                                    ? ""
                                    : "(担当: " + say.staff(event.worker()) + ")")
                            + "。";
            case RoleDeclined event ->
                    say.agency(event.agencyId()) + "が役割を辞退した。" + say.also("理由", event.reason());
            case RoleEnded event ->
                    say.agency(event.agencyId()) + "の役割が" + day(event.endedOn()) + "に終了した。";
            case PlanAgreedByAgency event ->
                    say.agency(event.agencyId())
                            + "がプラン第"
                            + event.version()
                            + "版に「"
                            + CaseTerms.of(event.answer())
                            + "」と答えた。"
                            + say.also("意見", event.remark());
            case PlanAgreedByPerson event ->
                    say.person(event.personId())
                            + "がプラン第"
                            + event.version()
                            + "版に同意した("
                            + Terms.of(event.form())
                            + ")。";
            case SupportDecided event -> "プラン第" + event.version() + "版による支援を決定した(支援決定)。";
            case SupportRecorded event ->
                    "支援経過("
                            + CaseTerms.of(event.method())
                            + ")「"
                            + say.words(event.content())
                            + "」"
                            + say.also("次の対応", event.nextStep())
                            + CaseDetails.present(event, say);
            case MonitoringRecorded event ->
                    "モニタリングを行った。「"
                            + say.words(event.findings())
                            + "」"
                            + (event.roles().isEmpty() ? "" : CaseDetails.of(event.roles(), say))
                            + "次回は"
                            + day(event.nextReviewOn())
                            + "。";
            case PlanEvaluated event ->
                    "プラン第"
                            + event.version()
                            + "版を評価した(目標: "
                            + CaseTerms.of(event.result())
                            + "、今後: "
                            + CaseTerms.of(event.nextStep())
                            + ")。「"
                            + say.words(event.changes())
                            + "」"
                            + CaseDetails.of(event, say);
            case RePlanDecided event -> "再プランとすることを会議で決めた。";
            case SupportSuspended event ->
                    "支援を中断した。理由「"
                            + say.words(event.reason())
                            + "」見守り「"
                            + say.words(event.watch())
                            + "」"
                            + (event.watchBy() == null ? "" : say.agency(event.watchBy()))
                            + (event.watchReviewOn() == null
                                    ? ""
                                    : "(見直し " + day(event.watchReviewOn()) + ")");
            case SupportResumed event -> "支援を再開した。";
            case ClosureDecided event -> "多機関協働の終結を会議で決めた。「" + say.words(event.reason()) + "」";
            case LeadSupporterDesignated event ->
                    "終結後の主担当を"
                            + say.agency(event.agencyId())
                            + "とした。見守り「"
                            + say.words(event.watchPlan())
                            + "」";
            case MultiAgencyCollaborationClosed event -> "多機関協働を終結した。";
            case FollowUpContactRecorded event -> "終結後の連絡「" + say.words(event.content()) + "」";
            case CaseCarriedOver event -> MigrationSentences.of(event, say);
            case CaseReopened event -> "多機関協働を再開した。「" + say.words(event.trigger()) + "」";
            case CaseEntry entry -> CaseEntrySentences.of(entry, say);
            case RoleProposed _,
                    RoleOfferLapsed _,
                    RoleReleased _,
                    RoleWorkerChanged _,
                    PlanDeclinedByPerson _,
                    SupportWithheld _,
                    PlanDraftWithdrawn _,
                    ClosureProposed _,
                    LeadSupportAccepted _,
                    LeadSupportDeclined _,
                    LeadSupportHandedOver _,
                    CoordinationHandedOver _,
                    CoordinationAccepted _,
                    CoordinationReturned _,
                    ReferralResumed _,
                    CaseEndedBeforeDecision _,
                    CaseEndedAfterLeaving _ ->
                    CaseTurnSentences.of(act, say);
        };
    }

    private static String assessment(AssessmentRecorded event, Phrases say) {
        return "アセスメント(第"
                + event.number()
                + "回、"
                + CaseTerms.of(event.aspect())
                + (event.personId() == null ? "" : "、" + say.person(event.personId()))
                + ")「"
                + say.words(event.findings())
                + "」"
                + say.also("希望", event.wishes());
    }

    private static String plan(PlanDrafted event, Phrases say) {
        return "プラン第"
                + event.version()
                + "版を作成した("
                + day(event.from())
                + "から"
                + day(event.until())
                + "まで)。目標「"
                + say.words(event.goal())
                + "」"
                + say.also("長くする理由", event.longerBecause());
    }

    private static String residence(CaseAccepted event, Phrases say) {
        return event.residence() == null
                ? ""
                : "対象者の要件「" + say.told(event.residence(), ResidenceRule.class, CaseTerms::of) + "」";
    }
}
