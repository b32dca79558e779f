package org.caseledger.command.http;

import static org.caseledger.command.http.Act.adds;
import static org.caseledger.command.http.Act.decides;

import org.caseledger.command.supportcase.AcceptCase;
import org.caseledger.command.supportcase.AcceptRole;
import org.caseledger.command.supportcase.AdviseAgency;
import org.caseledger.command.supportcase.AgreePlanByAgency;
import org.caseledger.command.supportcase.AgreePlanByPerson;
import org.caseledger.command.supportcase.CloseMultiAgencyCollaboration;
import org.caseledger.command.supportcase.DecideClosure;
import org.caseledger.command.supportcase.DecideRePlan;
import org.caseledger.command.supportcase.DecideSupport;
import org.caseledger.command.supportcase.DeclineRole;
import org.caseledger.command.supportcase.DesignateLeadSupporter;
import org.caseledger.command.supportcase.DraftPlan;
import org.caseledger.command.supportcase.EndRole;
import org.caseledger.command.supportcase.EvaluatePlan;
import org.caseledger.command.supportcase.OfferRole;
import org.caseledger.command.supportcase.ReceiveReferral;
import org.caseledger.command.supportcase.RecordAssessment;
import org.caseledger.command.supportcase.RecordDeliberation;
import org.caseledger.command.supportcase.RecordFollowUp;
import org.caseledger.command.supportcase.RecordMonitoring;
import org.caseledger.command.supportcase.RecordSupport;
import org.caseledger.command.supportcase.ReopenCase;
import org.caseledger.command.supportcase.RerouteToOutreach;
import org.caseledger.command.supportcase.ResumeSupport;
import org.caseledger.command.supportcase.ReturnCase;
import org.caseledger.command.supportcase.SuspendSupport;

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
                    decides("/cases/{caseId}/reopenings", ReopenCase.class, "再開"));

    private SupportCaseActs() {}
}
