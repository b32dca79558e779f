package org.caseledger.command.http;

import org.caseledger.command.household.AddMember;
import org.caseledger.command.household.LiftDanger;
import org.caseledger.command.household.RecordDanger;
import org.caseledger.command.household.RecordMemberLeft;
import org.caseledger.command.household.RegisterHousehold;

import java.util.List;

/** The acts on households. */
public final class HouseholdActs {
    public static final List<Act> ACTS =
            List.of(
                    Act.adds("/files/{fileId}/households", RegisterHousehold.class, "世帯の登録"),
                    Act.adds("/households/{householdId}/members", AddMember.class, "世帯員の追加"),
                    Act.decides(
                            "/households/{householdId}/departures",
                            RecordMemberLeft.class,
                            "世帯員の転出等"),
                    Act.adds(
                            "/households/{householdId}/safety-notes",
                            RecordDanger.class,
                            "安全に関する記録"),
                    Act.decides(
                            "/households/{householdId}/safety-notes/{number}/endings",
                            LiftDanger.class,
                            "安全に関する記録の終了"));

    private HouseholdActs() {}
}
