package org.caseledger.faults;

import org.caseledger.events.value.StaffId;
import org.caseledger.ops.demo.DemonstrationUsers;

import java.util.Map;

/** The fictional 見本市 as far as a test of faults needs it. */
final class Town {

    static final String SECTION = "0b7e3f64-7a6b-4d55-9d6b-3f1f2f8e0001";
    static final String COORDINATION = "0b7e3f64-7a6b-4d55-9d6b-3f1f2f8e0002";
    static final String AGENCY_A = "0b7e3f64-7a6b-4d55-9d6b-3f1f2f8e0003";
    static final String AGENCY_B = "0b7e3f64-7a6b-4d55-9d6b-3f1f2f8e0004";
    static final StaffId OFFICER = StaffId.of("6d3a4a04-3a7c-4f0e-9c1e-d2c1a6c5a001");
    static final String FIRST_DAY = "2026-04-01";

    private Town() {}

    /** Opens the directory with one section and one officer in it. */
    static void found(Api api) {
        api.record(
                OFFICER,
                "/municipalities",
                Map.of("name", "見本市", "programmeStatus", "FULL", "since", FIRST_DAY));
        agency(api, SECTION, "MUNICIPAL_SECTION", "MUNICIPAL");
        staff(api, OFFICER, SECTION, "MUNICIPAL_OFFICER");
    }

    /** Adds the agencies and everybody one can sign in as. */
    static void people(Api api) {
        agency(api, COORDINATION, "SOCIAL_WELFARE_COUNCIL", "MUNICIPAL");
        agency(api, AGENCY_A, "SELF_RELIANCE_CONSULTATION", "MUNICIPAL");
        agency(api, AGENCY_B, "DISABILITY_CONSULTATION", "MUNICIPAL");
        staff(api, DemonstrationUsers.COORDINATOR, COORDINATION, "COORDINATOR");
        staff(api, DemonstrationUsers.WORKER_A, AGENCY_A, "AGENCY_WORKER");
        staff(api, DemonstrationUsers.WORKER_B, AGENCY_B, "AGENCY_WORKER");
        staff(api, DemonstrationUsers.REVIEWER, SECTION, "REVIEWER");
        staff(api, DemonstrationUsers.ANALYST, SECTION, "ANALYST");
    }

    private static void agency(Api api, String id, String kind, String standing) {
        api.record(
                OFFICER,
                Api.TOWN + "/agencies",
                Map.of(
                        "agencyId", id,
                        "name", kind,
                        "kind", kind,
                        "standing", standing,
                        "field", "GENERAL",
                        "from", FIRST_DAY));
    }

    private static void staff(Api api, StaffId id, String agency, String capacity) {
        api.record(
                OFFICER,
                Api.TOWN + "/staff",
                Map.of(
                        "staffId",
                        id.toString(),
                        "agencyId",
                        agency,
                        "name",
                        "架空 太郎",
                        "post",
                        "担当",
                        "capacity",
                        capacity,
                        "from",
                        FIRST_DAY));
    }
}
