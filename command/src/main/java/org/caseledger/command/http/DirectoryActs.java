package org.caseledger.command.http;

import static org.caseledger.command.http.Act.adds;

import org.caseledger.command.directory.AddAgencyKind;
import org.caseledger.command.directory.AddField;
import org.caseledger.command.directory.AgreeContract;
import org.caseledger.command.directory.AssignArea;
import org.caseledger.command.directory.CloseAgency;
import org.caseledger.command.directory.ConcludeSharingAgreement;
import org.caseledger.command.directory.DrawArea;
import org.caseledger.command.directory.EndAreaAssignment;
import org.caseledger.command.directory.EndContract;
import org.caseledger.command.directory.EndSharingAgreement;
import org.caseledger.command.directory.GiveUpArea;
import org.caseledger.command.directory.MergeAgency;
import org.caseledger.command.directory.RegisterAgency;
import org.caseledger.command.directory.RegisterMunicipality;
import org.caseledger.command.directory.RenameAgency;
import org.caseledger.command.directory.SplitAgency;

import java.util.List;

/** The acts on a municipality's agencies, areas, contracts and agreements. */
public final class DirectoryActs {

    private static final String TOWN = "/municipalities/{municipality}";

    public static final List<Act> ACTS =
            List.of(
                    adds("/municipalities", RegisterMunicipality.class, "自治体の登録"),
                    adds(TOWN + "/agency-kinds", AddAgencyKind.class, "機関の種別の追加"),
                    adds(TOWN + "/fields", AddField.class, "分野の追加"),
                    adds(TOWN + "/agencies", RegisterAgency.class, "関係機関の登録"),
                    adds(TOWN + "/agencies/{agencyId}/names", RenameAgency.class, "関係機関の名称変更"),
                    adds(TOWN + "/agencies/{agencyId}/closures", CloseAgency.class, "関係機関の廃止"),
                    adds(TOWN + "/agencies/{agencyId}/splits", SplitAgency.class, "関係機関の分割"),
                    adds(TOWN + "/agencies/{agencyId}/mergers", MergeAgency.class, "関係機関の統合"),
                    adds(TOWN + "/contracts", AgreeContract.class, "委託契約の登録"),
                    adds(TOWN + "/contracts/{contractId}/endings", EndContract.class, "委託契約の途中終了"),
                    adds(TOWN + "/areas", DrawArea.class, "圏域の登録"),
                    adds(TOWN + "/areas/{areaId}/endings", GiveUpArea.class, "圏域の廃止"),
                    adds(TOWN + "/areas/{areaId}/assignments", AssignArea.class, "圏域の担当の登録"),
                    adds(
                            TOWN + "/area-assignments/{assignmentId}/endings",
                            EndAreaAssignment.class,
                            "圏域の担当の終了"),
                    adds(TOWN + "/sharing-agreements", ConcludeSharingAgreement.class, "情報共有協定の登録"),
                    adds(
                            TOWN + "/sharing-agreements/{agreementId}/endings",
                            EndSharingAgreement.class,
                            "情報共有協定の途中終了"));

    private DirectoryActs() {}
}
