package org.caseledger.command.http;

import static org.caseledger.command.http.Act.adds;

import org.caseledger.command.directory.AbolishPost;
import org.caseledger.command.directory.EstablishPost;
import org.caseledger.command.directory.FillPost;
import org.caseledger.command.directory.PledgeSecrecy;
import org.caseledger.command.directory.PrepareStaffChanges;
import org.caseledger.command.directory.RecordStaffLeft;
import org.caseledger.command.directory.RegisterStaff;
import org.caseledger.command.directory.TransferStaff;
import org.caseledger.command.directory.VacatePost;
import org.caseledger.command.directory.WithdrawStaffChanges;

import java.util.List;

/** The acts on a municipality's staff and posts. */
public final class WorkforceActs {

    private static final String TOWN = "/municipalities/{municipality}";

    public static final List<Act> ACTS =
            List.of(
                    adds(TOWN + "/staff", RegisterStaff.class, "職員の登録"),
                    adds(TOWN + "/staff/{staffId}/transfers", TransferStaff.class, "職員の異動"),
                    adds(TOWN + "/staff/{staffId}/departures", RecordStaffLeft.class, "職員の離任"),
                    adds(TOWN + "/staff/{staffId}/pledges", PledgeSecrecy.class, "守秘の誓約"),
                    adds(TOWN + "/posts", EstablishPost.class, "職の設置"),
                    adds(TOWN + "/posts/{postId}/endings", AbolishPost.class, "職の廃止"),
                    adds(TOWN + "/posts/{postId}/holders", FillPost.class, "職への配置"),
                    adds(TOWN + "/posts/{postId}/vacancies", VacatePost.class, "職を離れること"),
                    adds(TOWN + "/staff-changes", PrepareStaffChanges.class, "異動等の準備"),
                    adds(
                            TOWN + "/staff-changes/{changesId}/withdrawals",
                            WithdrawStaffChanges.class,
                            "準備した異動等の取下げ"));

    private WorkforceActs() {}
}
