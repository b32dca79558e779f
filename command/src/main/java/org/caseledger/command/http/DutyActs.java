package org.caseledger.command.http;

import org.caseledger.command.duty.ChooseCaseForDuty;
import org.caseledger.command.duty.HandOutDutyCopy;
import org.caseledger.command.duty.OpenDutyList;
import org.caseledger.command.duty.RecoverDutyCopy;

import java.util.List;

/** The acts on 夜間・休日用 緊急対応一覧. */
public final class DutyActs {
    public static final List<Act> ACTS =
            List.of(
                    Act.adds("/duty-lists", OpenDutyList.class, "夜間・休日用 緊急対応一覧の作成"),
                    Act.adds(
                            "/duty-lists/{listId}/cases",
                            ChooseCaseForDuty.class,
                            "緊急対応一覧に載せるケースの選定"),
                    Act.adds("/duty-lists/{listId}/copies", HandOutDutyCopy.class, "緊急対応一覧の交付"),
                    Act.adds(
                            "/duty-lists/{listId}/recoveries", RecoverDutyCopy.class, "緊急対応一覧の回収"));

    private DutyActs() {}
}
