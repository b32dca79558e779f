package org.caseledger.command.http;

import static org.caseledger.command.http.Act.adds;

import org.caseledger.command.directory.AgreeContract;
import org.caseledger.command.directory.RecordStaffLeft;
import org.caseledger.command.directory.RegisterAgency;
import org.caseledger.command.directory.RegisterMunicipality;
import org.caseledger.command.directory.RegisterStaff;

import java.util.List;

/** The acts on a municipality's directory. */
public final class DirectoryActs {

    public static final List<Act> ACTS =
            List.of(
                    adds("/municipalities", RegisterMunicipality.class, "自治体の登録"),
                    adds(
                            "/municipalities/{municipality}/agencies",
                            RegisterAgency.class,
                            "関係機関の登録"),
                    adds(
                            "/municipalities/{municipality}/contracts",
                            AgreeContract.class,
                            "委託契約の登録"),
                    adds("/municipalities/{municipality}/staff", RegisterStaff.class, "職員の登録"),
                    adds(
                            "/municipalities/{municipality}/staff/{staffId}/departures",
                            RecordStaffLeft.class,
                            "職員の離任"));

    private DirectoryActs() {}
}
