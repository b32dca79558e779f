package org.caseledger.command.http;

import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.events.value.SignedIn;
import org.caseledger.events.value.StaffId;

import java.util.List;
import java.util.UUID;

/** The table, the person signed in and the requests of these tests. */
final class Samples {

    static final String CASE = "00000000-0000-4000-8000-000000000051";
    static final String AGENCY = "00000000-0000-4000-8000-000000000007";
    static final String PLANS = "/cases/" + CASE + "/plans";
    static final SignedIn COORDINATOR =
            new SignedIn(new MunicipalityCode("999997"), new StaffId(new UUID(0, 3)));
    static final Act BEGIN = Act.adds("/files/{fileId}/cases", BeginCase.class, "受け付ける");
    static final Act PLAN = Act.decides("/cases/{caseId}/plans", NotePlan.class, "プランを作る");
    static final Acts ACTS = new Acts(List.of(BEGIN, PLAN));
    static final String GOOD_PLAN =
            """
            {"summary": "買い物に同行する", "on": "2026-04-01", "urgent": false,
             "programme": "%s", "agencies": ["%s"],
             "roles": [{"agencyId": "%s", "task": "見守り"}]}\
            """
                    .formatted(
                            org.caseledger.events.value.Programme.values()[0].name(),
                            AGENCY,
                            AGENCY);

    private Samples() {}

    static Problems problems() {
        return new Problems(new Sentences());
    }

    static Recording recording(GateInMemory gate) {
        return new Recording(
                ACTS, gate, (_, _) -> List.of(PLAN), problems(), new RequestHash(new byte[32]));
    }
}
