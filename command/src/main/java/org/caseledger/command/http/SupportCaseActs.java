package org.caseledger.command.http;

import static org.caseledger.command.http.Act.adds;
import static org.caseledger.command.http.Act.decides;

import org.caseledger.command.supportcase.AcceptCase;
import org.caseledger.command.supportcase.AcceptCoordination;
import org.caseledger.command.supportcase.AcceptLeadSupport;
import org.caseledger.command.supportcase.AcceptRole;
import org.caseledger.command.supportcase.AdviseAgency;
import org.caseledger.command.supportcase.AgreePlanByAgency;
import org.caseledger.command.supportcase.AgreePlanByPerson;
import org.caseledger.command.supportcase.AnswerService;
import org.caseledger.command.supportcase.ChangeRoleWorker;
import org.caseledger.command.supportcase.CloseMultiAgencyCollaboration;
import org.caseledger.command.supportcase.DecideClosure;
import org.caseledger.command.supportcase.DecideRePlan;
import org.caseledger.command.supportcase.DecideSupport;
import org.caseledger.command.supportcase.DeclineLeadSupport;
import org.caseledger.command.supportcase.DeclinePlanByPerson;
import org.caseledger.command.supportcase.DeclineRole;
import org.caseledger.command.supportcase.DesignateLeadSupporter;
import org.caseledger.command.supportcase.DraftPlan;
import org.caseledger.command.supportcase.EndAfterLeaving;
import org.caseledger.command.supportcase.EndBeforeDecision;
import org.caseledger.command.supportcase.EndRole;
import org.caseledger.command.supportcase.EvaluatePlan;
import org.caseledger.command.supportcase.GiveGoods;
import org.caseledger.command.supportcase.GiveUrgentSupport;
import org.caseledger.command.supportcase.HandOverCoordination;
import org.caseledger.command.supportcase.HandOverLeadSupport;
import org.caseledger.command.supportcase.OfferRole;
import org.caseledger.command.supportcase.ProposeClosure;
import org.caseledger.command.supportcase.ProposeRole;
import org.caseledger.command.supportcase.ProposeService;
import org.caseledger.command.supportcase.ReceiveReferral;
import org.caseledger.command.supportcase.RecordAssessment;
import org.caseledger.command.supportcase.RecordClosureAsItHappened;
import org.caseledger.command.supportcase.RecordCustodyAsItHappened;
import org.caseledger.command.supportcase.RecordDeliberation;
import org.caseledger.command.supportcase.RecordFollowUp;
import org.caseledger.command.supportcase.RecordMonitoring;
import org.caseledger.command.supportcase.RecordOtherSchemePlan;
import org.caseledger.command.supportcase.RecordRoleTakenOverAsItHappened;
import org.caseledger.command.supportcase.RecordSupport;
import org.caseledger.command.supportcase.RecordSupportDecidedAsItHappened;
import org.caseledger.command.supportcase.RecordSuspensionAsItHappened;
import org.caseledger.command.supportcase.ReleaseRole;
import org.caseledger.command.supportcase.ReopenCase;
import org.caseledger.command.supportcase.ReportUrgentSupport;
import org.caseledger.command.supportcase.RerouteToOutreach;
import org.caseledger.command.supportcase.ResumeReferral;
import org.caseledger.command.supportcase.ResumeSupport;
import org.caseledger.command.supportcase.ReturnCase;
import org.caseledger.command.supportcase.ReturnCoordination;
import org.caseledger.command.supportcase.ReturnValuables;
import org.caseledger.command.supportcase.ReviewCustody;
import org.caseledger.command.supportcase.StartValuablesCustody;
import org.caseledger.command.supportcase.SuspendSupport;
import org.caseledger.command.supportcase.WithdrawPlanDraft;
import org.caseledger.command.supportcase.WithholdSupport;

import java.util.List;

/** The acts on support cases that the API offers. */
public final class SupportCaseActs {
    public static final List<Act> ACTS =
            List.of(
                    adds("/cases/{caseId}/referrals", ReceiveReferral.class, "つなぎの受付"),
                    decides("/cases/{caseId}/acceptances", AcceptCase.class, "受理"),
                    decides("/cases/{caseId}/reroutes", RerouteToOutreach.class, "アウトリーチ等へのつなぎ"),
                    decides("/cases/{caseId}/returns", ReturnCase.class, "助言を添えた返戻"),
                    adds("/cases/{caseId}/advice-entries", AdviseAgency.class, "関係機関への助言"),
                    adds("/cases/{caseId}/assessments", RecordAssessment.class, "アセスメントの記録"),
                    decides("/cases/{caseId}/plans", DraftPlan.class, "プランの作成"),
                    decides(
                            "/cases/{caseId}/plan-agreements",
                            AgreePlanByPerson.class,
                            "本人の同意(プラン)"),
                    decides("/cases/{caseId}/deliberations", RecordDeliberation.class, "会議での検討結果"),
                    decides(
                            "/cases/{caseId}/agency-agreements",
                            AgreePlanByAgency.class,
                            "関係機関の合意"),
                    decides("/cases/{caseId}/role-offers", OfferRole.class, "役割の打診"),
                    decides("/cases/{caseId}/role-acceptances", AcceptRole.class, "役割の承諾"),
                    decides("/cases/{caseId}/role-refusals", DeclineRole.class, "役割の辞退"),
                    decides("/cases/{caseId}/support-decisions", DecideSupport.class, "支援決定"),
                    adds("/cases/{caseId}/support-entries", RecordSupport.class, "支援経過の記録"),
                    adds("/cases/{caseId}/monitorings", RecordMonitoring.class, "モニタリング"),
                    decides("/cases/{caseId}/evaluations", EvaluatePlan.class, "評価"),
                    decides("/cases/{caseId}/re-plan-decisions", DecideRePlan.class, "再プランの決定"),
                    decides(
                            "/cases/{caseId}/plan-draft-withdrawals",
                            WithdrawPlanDraft.class,
                            "再プラン案の取下げ"),
                    decides("/cases/{caseId}/suspensions", SuspendSupport.class, "支援の中断"),
                    decides("/cases/{caseId}/resumptions", ResumeSupport.class, "支援の再開"),
                    decides("/cases/{caseId}/role-endings", EndRole.class, "役割の終了"),
                    decides("/cases/{caseId}/closure-decisions", DecideClosure.class, "終結の決定"),
                    decides(
                            "/cases/{caseId}/lead-supporters",
                            DesignateLeadSupporter.class,
                            "主担当の決定"),
                    decides(
                            "/cases/{caseId}/closures",
                            CloseMultiAgencyCollaboration.class,
                            "多機関協働の終結"),
                    adds("/cases/{caseId}/follow-ups", RecordFollowUp.class, "終結後の連絡"),
                    decides("/cases/{caseId}/reopenings", ReopenCase.class, "再開"),
                    decides(
                            "/cases/{caseId}/reroute-returns",
                            ResumeReferral.class,
                            "アウトリーチ等からの再度のつなぎ"),
                    adds("/cases/{caseId}/role-proposals", ProposeRole.class, "役割の提案"),
                    decides("/cases/{caseId}/role-releases", ReleaseRole.class, "見守り等の役割の解除"),
                    adds(
                            "/cases/{caseId}/role-worker-changes",
                            ChangeRoleWorker.class,
                            "役割の担当者の変更"),
                    decides(
                            "/cases/{caseId}/plan-refusals",
                            DeclinePlanByPerson.class,
                            "本人の不同意(プラン)"),
                    decides(
                            "/cases/{caseId}/support-withholdings",
                            WithholdSupport.class,
                            "支援決定の保留・差戻し"),
                    decides("/cases/{caseId}/closure-proposals", ProposeClosure.class, "終結の提案"),
                    decides("/cases/{caseId}/lead-acceptances", AcceptLeadSupport.class, "主担当の承諾"),
                    decides("/cases/{caseId}/lead-refusals", DeclineLeadSupport.class, "主担当の辞退"),
                    decides(
                            "/cases/{caseId}/lead-hand-overs",
                            HandOverLeadSupport.class,
                            "終結後の主担当の引継ぎ"),
                    decides(
                            "/cases/{caseId}/coordination-hand-overs",
                            HandOverCoordination.class,
                            "調整担当の引継ぎ"),
                    decides(
                            "/cases/{caseId}/coordination-acceptances",
                            AcceptCoordination.class,
                            "調整担当の引受け"),
                    decides(
                            "/cases/{caseId}/coordination-returns",
                            ReturnCoordination.class,
                            "調整担当の引継ぎの返戻"),
                    decides("/cases/{caseId}/early-ends", EndBeforeDecision.class, "支援決定前の終了"),
                    decides(
                            "/cases/{caseId}/endings-after-leaving",
                            EndAfterLeaving.class,
                            "転出・死亡による終了"),
                    adds("/cases/{caseId}/service-proposals", ProposeService.class, "サービスの提案"),
                    adds("/cases/{caseId}/service-answers", AnswerService.class, "サービスの提案への返事"),
                    adds("/cases/{caseId}/goods", GiveGoods.class, "物品の提供"),
                    adds(
                            "/cases/{caseId}/urgent-supports",
                            GiveUrgentSupport.class,
                            "緊急の支援(支援ケース)"),
                    adds(
                            "/cases/{caseId}/urgent-support-reports",
                            ReportUrgentSupport.class,
                            "緊急の支援の報告"),
                    adds(
                            "/cases/{caseId}/other-scheme-plans",
                            RecordOtherSchemePlan.class,
                            "他制度の計画の記録"),
                    adds(
                            "/cases/{caseId}/valuables-custodies",
                            StartValuablesCustody.class,
                            "預り品の預かり"),
                    decides("/cases/{caseId}/valuables-returns", ReturnValuables.class, "預り品の返還"),
                    adds("/cases/{caseId}/custody-reviews", ReviewCustody.class, "預り品の上司による確認"),
                    adds(
                            "/cases/{caseId}/support-decisions-as-it-happened",
                            RecordSupportDecidedAsItHappened.class,
                            "実際にあった支援の決定の記録"),
                    adds(
                            "/cases/{caseId}/closures-as-it-happened",
                            RecordClosureAsItHappened.class,
                            "実際にあった終了の記録"),
                    adds(
                            "/cases/{caseId}/roles-taken-over-as-it-happened",
                            RecordRoleTakenOverAsItHappened.class,
                            "実際にあった役割の引受けの記録"),
                    adds(
                            "/cases/{caseId}/suspensions-as-it-happened",
                            RecordSuspensionAsItHappened.class,
                            "実際にあった支援の中断の記録"),
                    adds(
                            "/cases/{caseId}/custodies-as-it-happened",
                            RecordCustodyAsItHappened.class,
                            "実際にあった預かりの記録"));

    private SupportCaseActs() {}
}
