package org.caseledger.faults;

import org.caseledger.events.value.StaffId;

import java.util.Map;

/** The fictional 見本市 as far as a test of faults needs it. */
final class Town {

    static final String DESK = "0b7e3f64-7a6b-4d55-9d6b-3f1f2f8e0001";
    static final String FIRST_DAY = "2026-04-01";

    private Town() {}

    /** Opens the directory with one section and one officer in it. */
    static void found(Api api, StaffId officer) {
        api.record(
                officer,
                "/municipalities",
                Map.of("name", "見本市", "programmeStatus", "FULL", "since", FIRST_DAY),
                "town-1");
        agency(api, officer, DESK, "MUNICIPAL_SECTION", "MUNICIPAL");
        staff(api, officer, officer, DESK, "MUNICIPAL_OFFICER", "架空 太郎");
    }

    static void agency(Api api, StaffId by, String id, String kind, String standing) {
        api.record(
                by,
                Api.TOWN + "/agencies",
                Map.of(
                        "agencyId", id,
                        "name", kind,
                        "kind", kind,
                        "standing", standing,
                        "field", "GENERAL",
                        "from", FIRST_DAY),
                "agency-" + id);
    }

    static void staff(
            Api api, StaffId by, StaffId id, String agency, String capacity, String name) {
        api.record(
                by,
                Api.TOWN + "/staff",
                Map.of(
                        "staffId", id.toString(),
                        "agencyId", agency,
                        "name", name,
                        "post", "担当",
                        "capacity", capacity,
                        "from", FIRST_DAY),
                "staff-" + id);
    }
}
