package org.caseledger.faults;

import static org.caseledger.faults.Town.OFFICER;

import org.caseledger.events.value.StaffId;
import org.caseledger.ops.demo.DemonstrationUsers;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** A body and one sitting of it with one item, recorded by the API. */
final class MarkedSitting {

    private final Api api;
    private String body = "";
    private String sitting = "";
    private String item = "";

    MarkedSitting(Api api) {
        this.api = api;
    }

    String body() {
        return body;
    }

    String sitting() {
        return sitting;
    }

    /** Opens a sitting of a new body on this basis, with an item and one member picked for it. */
    void open(String basis, String file, String person, StaffId member) {
        body =
                "/bodies/"
                        + api.record(
                                        OFFICER,
                                        "/bodies",
                                        Map.of(
                                                "name",
                                                "見本市の会議",
                                                "bases",
                                                Set.of(basis),
                                                "host",
                                                Town.SECTION,
                                                "ruleTextVersion",
                                                "1",
                                                "validFrom",
                                                Town.FIRST_DAY))
                                .id("bodyId");
        String bodyId = body.substring("/bodies/".length());
        String agency =
                member.equals(DemonstrationUsers.WORKER_A) ? Town.AGENCY_A : Town.COORDINATION;
        api.record(
                OFFICER,
                body + "/memberships",
                Map.of("staffId", member.toString(), "agencyId", agency, "from", Town.FIRST_DAY));
        api.record(
                OFFICER,
                body + "/secrecy-acknowledgements",
                Map.of(
                        "staffId",
                        member.toString(),
                        "noticeVersion",
                        "1",
                        "acknowledgedOn",
                        MarkedTown.DAY));
        sitting =
                api.record(
                                OFFICER,
                                "/sittings",
                                Map.of(
                                        "bodyId",
                                        bodyId,
                                        "number",
                                        1,
                                        "heldOn",
                                        MarkedTown.DAY,
                                        "online",
                                        false))
                        .id("sittingId");
        item =
                api.record(
                                OFFICER,
                                "/sittings/" + sitting + "/items",
                                Map.of(
                                        "fileId", file,
                                        "basis", basis,
                                        "subjects", List.of(person)))
                        .id("itemId");
        api.record(OFFICER, path("attendees"), Map.of("staffId", member.toString()));
    }

    private String path(String acts) {
        return "/sittings/" + sitting + "/items/" + item + "/" + acts;
    }

    void invite(StaffId guest, String reason) {
        api.record(
                OFFICER,
                path("invitations"),
                Map.of("staffId", guest.toString(), "reason", reason));
    }

    void attend(StaffId... present) {
        for (StaffId one : present) {
            api.record(
                    OFFICER,
                    path("attendances"),
                    Map.of(
                            "staffId", one.toString(),
                            "enteredAt", "10:00:00",
                            "leftAt", "11:00:00"));
        }
    }

    void tell(String agency, String person, String words) {
        api.record(
                OFFICER,
                path("informations"),
                Map.of(
                        "from",
                        agency,
                        "subjects",
                        List.of(person),
                        "content",
                        words,
                        "saidBy",
                        Map.of("kind", "OBSERVED")));
    }

    void decide(String caseId, String summary) {
        api.record(
                OFFICER,
                path("decisions"),
                Map.of(
                        "kind",
                        "PLAN_APPROPRIATE",
                        "outcome",
                        "APPROVED",
                        "caseId",
                        caseId,
                        "planVersion",
                        1,
                        "summary",
                        summary));
    }
}
