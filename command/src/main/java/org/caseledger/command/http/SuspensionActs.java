package org.caseledger.command.http;

import org.caseledger.command.suspension.DeclineSuspension;
import org.caseledger.command.suspension.RequestSuspension;
import org.caseledger.command.suspension.ResumeUse;
import org.caseledger.command.suspension.SuspendUse;

import java.util.List;

/** The acts on 利用停止. */
public final class SuspensionActs {
    public static final List<Act> ACTS =
            List.of(
                    Act.adds(
                            "/files/{fileId}/suspension-requests",
                            RequestSuspension.class,
                            "利用停止の求め"),
                    Act.decides(
                            "/use-suspensions/{suspensionId}/refusals",
                            DeclineSuspension.class,
                            "利用停止の求めに応じない回答"),
                    Act.adds("/files/{fileId}/use-suspensions", SuspendUse.class, "利用停止"),
                    Act.decides(
                            "/use-suspensions/{suspensionId}/endings", ResumeUse.class, "利用停止の終了"));

    private SuspensionActs() {}
}
