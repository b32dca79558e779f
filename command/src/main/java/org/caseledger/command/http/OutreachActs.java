package org.caseledger.command.http;

import static org.caseledger.command.http.Act.adds;
import static org.caseledger.command.http.Act.decides;

import org.caseledger.command.outreach.ArrangeWatch;
import org.caseledger.command.outreach.AttemptContact;
import org.caseledger.command.outreach.CloseOutreach;
import org.caseledger.command.outreach.ConnectToAgency;
import org.caseledger.command.outreach.JudgeRelationStable;
import org.caseledger.command.outreach.MakeOutreachPlan;
import org.caseledger.command.outreach.OpenOutreach;
import org.caseledger.command.outreach.RecordAccompaniment;
import org.caseledger.command.outreach.RecordFirstContact;
import org.caseledger.command.outreach.RecordHomeVisit;
import org.caseledger.command.outreach.RecordOutreachSignal;
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
                    decides("/outreaches/{outreachId}/closures", CloseOutreach.class, "アウトリーチの終結"));

    private OutreachActs() {}
}
