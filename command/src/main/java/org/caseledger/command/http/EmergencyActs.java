package org.caseledger.command.http;

import org.caseledger.command.emergency.AllowEmergencyAccess;
import org.caseledger.command.emergency.EndEmergencyAccess;
import org.caseledger.command.emergency.ReviewEmergencyAccess;
import org.caseledger.command.emergency.StartEmergencyAccess;

import java.util.List;

/** The acts on 緊急閲覧. */
public final class EmergencyActs {
    public static final List<Act> ACTS =
            List.of(
                    Act.adds(
                            "/files/{fileId}/emergency-accesses",
                            StartEmergencyAccess.class,
                            "緊急閲覧の開始"),
                    Act.adds(
                            "/emergency-accesses/{accessId}/endings",
                            EndEmergencyAccess.class,
                            "緊急閲覧の終了"),
                    Act.adds(
                            "/emergency-accesses/{accessId}/reviews",
                            ReviewEmergencyAccess.class,
                            "緊急閲覧の点検"),
                    Act.adds(
                            "/emergency-allowances",
                            AllowEmergencyAccess.class,
                            "緊急閲覧の追加の承認(所属長)"));

    private EmergencyActs() {}
}
