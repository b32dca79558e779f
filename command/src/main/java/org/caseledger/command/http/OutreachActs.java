package org.caseledger.command.http;

import static org.caseledger.command.http.Act.adds;
import static org.caseledger.command.http.Act.decides;

import org.caseledger.command.outreach.ArrangeWatch;
import org.caseledger.command.outreach.AttemptContact;
import org.caseledger.command.outreach.ChangeApproach;
import org.caseledger.command.outreach.CloseOutreach;
import org.caseledger.command.outreach.ConnectToAgency;
import org.caseledger.command.outreach.EndOutreach;
import org.caseledger.command.outreach.EndOutreachEmergency;
import org.caseledger.command.outreach.HoldOutreach;
import org.caseledger.command.outreach.JudgeRelationStable;
import org.caseledger.command.outreach.MakeOutreachPlan;
import org.caseledger.command.outreach.OpenOutreach;
import org.caseledger.command.outreach.ReceiveContactByPerson;
import org.caseledger.command.outreach.RecordAccompaniment;
import org.caseledger.command.outreach.RecordContactRefusal;
import org.caseledger.command.outreach.RecordFirstContact;
import org.caseledger.command.outreach.RecordHomeVisit;
import org.caseledger.command.outreach.RecordHomeVisitAsItHappened;
import org.caseledger.command.outreach.RecordOutreachEmergency;
import org.caseledger.command.outreach.RecordOutreachFollowUp;
import org.caseledger.command.outreach.RecordOutreachSignal;
import org.caseledger.command.outreach.ReferOnToMultiAgency;
import org.caseledger.command.outreach.ReleaseWatch;
import org.caseledger.command.outreach.ResumeOutreach;
import org.caseledger.command.outreach.SwitchBasisToConsent;

import java.util.List;

/** The acts on a course of outreach. */
public final class OutreachActs {

    public static final List<Act> ACTS =
            List.of(
                    adds("/outreach-signals", RecordOutreachSignal.class, "気になる情報の記録"),
                    adds("/outreaches/{outreachId}/openings", OpenOutreach.class, "アウトリーチの開始"),
                    decides("/outreaches/{outreachId}/plans", MakeOutreachPlan.class, "アウトリーチ計画"),
                    adds("/outreaches/{outreachId}/watches", ArrangeWatch.class, "見守りの手配"),
                    adds("/outreaches/{outreachId}/attempts", AttemptContact.class, "接触の試み"),
                    adds(
                            "/outreaches/{outreachId}/first-contacts",
                            RecordFirstContact.class,
                            "最初の接触"),
                    adds("/outreaches/{outreachId}/home-visits", RecordHomeVisit.class, "家庭訪問"),
                    adds(
                            "/outreaches/{outreachId}/accompaniments",
                            RecordAccompaniment.class,
                            "同行支援"),
                    decides(
                            "/outreaches/{outreachId}/basis-switches",
                            SwitchBasisToConsent.class,
                            "同意に基づく支援への切替え"),
                    adds(
                            "/outreaches/{outreachId}/connections",
                            ConnectToAgency.class,
                            "関係機関へのつながり"),
                    decides(
                            "/outreaches/{outreachId}/stability-judgements",
                            JudgeRelationStable.class,
                            "関係の安定の判断"),
                    decides("/outreaches/{outreachId}/closures", CloseOutreach.class, "アウトリーチの終結"),
                    decides("/outreaches/{outreachId}/holds", HoldOutreach.class, "アウトリーチの保留(見守り)"),
                    decides(
                            "/outreaches/{outreachId}/resumptions",
                            ResumeOutreach.class,
                            "アウトリーチの再開"),
                    decides(
                            "/outreaches/{outreachId}/watch-releases",
                            ReleaseWatch.class,
                            "見守りの解除"),
                    adds(
                            "/outreaches/{outreachId}/approach-changes",
                            ChangeApproach.class,
                            "働きかけ方の変更"),
                    adds(
                            "/outreaches/{outreachId}/contacts-by-person",
                            ReceiveContactByPerson.class,
                            "本人からの連絡"),
                    adds(
                            "/outreaches/{outreachId}/contact-refusals",
                            RecordContactRefusal.class,
                            "接触を望まない意思"),
                    adds(
                            "/outreaches/{outreachId}/emergencies",
                            RecordOutreachEmergency.class,
                            "緊急の対応"),
                    decides(
                            "/outreaches/{outreachId}/emergency-ends",
                            EndOutreachEmergency.class,
                            "緊急の対応の終わりと報告"),
                    decides(
                            "/outreaches/{outreachId}/referrals",
                            ReferOnToMultiAgency.class,
                            "アウトリーチから多機関協働へのつなぎ"),
                    decides(
                            "/outreaches/{outreachId}/endings",
                            EndOutreach.class,
                            "安定したつながり以外による終了"),
                    adds(
                            "/outreaches/{outreachId}/follow-ups",
                            RecordOutreachFollowUp.class,
                            "アウトリーチ終結後の連絡"),
                    adds(
                            "/outreaches/{outreachId}/home-visits-as-they-happened",
                            RecordHomeVisitAsItHappened.class,
                            "実際にあった訪問の記録"));

    private OutreachActs() {}
}
