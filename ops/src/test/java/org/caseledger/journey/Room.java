package org.caseledger.journey;

import static org.caseledger.ops.demo.MihonTown.WELFARE_SECTION;

import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.StaffId;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A conference body of the town with its members, run by its secretary over the API. */
final class Room {

    static final String NOTICE = "守秘義務確認書 第1版";

    private final Town town;
    private final ApiClient secretary;
    final UUID id;

    private Room(Town town, ApiClient secretary, UUID id) {
        this.town = town;
        this.secretary = secretary;
        this.id = id;
    }

    /** Established ten days ago by the municipality. */
    static Room of(Town town, ApiClient secretary, String name, List<String> bases) {
        Answer established = established(town, secretary, name, bases, Map.of());
        return new Room(town, secretary, established.isRecorded().id("bodyId"));
    }

    static Answer established(
            Town town, ApiClient secretary, String name, List<String> bases, Map<String, ?> more) {
        Map<String, Object> body =
                new HashMap<>(
                        Map.of(
                                "name",
                                name,
                                "bases",
                                bases,
                                "host",
                                WELFARE_SECTION.toString(),
                                "ruleTextVersion",
                                "設置要綱 第1版",
                                "validFrom",
                                town.today().minusDays(10).toString()));
        body.putAll(more);
        return secretary.adds("/bodies", body);
    }

    Room withMember(StaffId staff, AgencyId agency) {
        grants(staff, agency, town.today().minusDays(10).toString()).isRecorded();
        return this;
    }

    Answer grants(StaffId staff, AgencyId agency, String from) {
        return secretary.adds(
                "/bodies/" + id + "/memberships",
                Map.of("staffId", "" + staff, "agencyId", "" + agency, "from", from));
    }

    Answer ends(StaffId staff, String endedOn) {
        return secretary.adds(
                "/bodies/" + id + "/membership-ends",
                Map.of("staffId", "" + staff, "endedOn", endedOn));
    }

    Answer acknowledges(StaffId staff, String on) {
        return secretary.adds(
                "/bodies/" + id + "/secrecy-acknowledgements",
                Map.of("staffId", "" + staff, "noticeVersion", NOTICE, "acknowledgedOn", on));
    }

    Answer convenes(int number, String on) {
        return secretary.adds(
                "/sittings", Map.of("bodyId", id, "number", number, "heldOn", on, "online", false));
    }

    Sitting sitting(int number, String on) {
        return new Sitting(secretary, convenes(number, on).isRecorded().id("sittingId"));
    }
}
