package org.caseledger.faults;

import static org.caseledger.faults.MarkedTown.DAY;
import static org.caseledger.faults.MarkedTown.OBSERVED;
import static org.caseledger.faults.MarkedTown.OCCURRED;
import static org.caseledger.faults.MarkedTown.TODAY;
import static org.caseledger.faults.Town.OFFICER;
import static org.caseledger.ops.demo.DemonstrationUsers.WORKER_A;

import org.caseledger.events.household.MemberFact;
import org.caseledger.events.value.StaffId;
import org.caseledger.ops.attachments.Papers;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where a mother is to be found, told in every place that has a field or a paper for it. */
final class MarkedWhereabouts {

    private static final String BOUNDARY = "made-up-boundary";

    private final Api api;
    private final Marker marker;
    private final MarkedTown town;
    private final List<String> protections = new ArrayList<>();
    private final String closed;

    MarkedWhereabouts(Api api, Marker marker, MarkedTown town) {
        this.api = api;
        this.marker = marker;
        this.town = town;
        this.closed = marker.where();
    }

    void tell() {
        Arrays.stream(MemberFact.values()).filter(MemberFact::tellsWhere).forEach(this::fact);
        sheetGoesOn();
        dutyList();
        paper();
    }

    private void fact(MemberFact fact) {
        api.record(
                WORKER_A,
                town.household() + "/member-facts",
                Map.of(
                        "personId",
                        town.mother,
                        "fact",
                        fact.name(),
                        "value",
                        marker.where(),
                        "from",
                        OCCURRED,
                        "saidBy",
                        OBSERVED));
    }

    /** Somebody calls about her, and her sheet is handed on to another agency. */
    private void sheetGoesOn() {
        Map<String, Object> call = new LinkedHashMap<>();
        call.put("fileId", town.file());
        call.put("caller", "FAMILY");
        call.put("persons", List.of(town.mother));
        call.put("troubles", Map.of("ticked", List.of("DEBT"), "mostPressing", "DEBT"));
        call.put("story", marker.next());
        call.put("callerDetails", Map.of("name", marker.next(), "phone", marker.where()));
        call.put("occurred", OCCURRED);
        String at =
                "/consultations/"
                        + api.record(WORKER_A, "/consultations", call).id("consultationId");
        api.record(
                WORKER_A, at + "/triages", Map.of("result", "HAND_OVER", "grounds", marker.next()));
        Map<String, Object> sheet = new LinkedHashMap<>();
        sheet.put("name", marker.next());
        for (String field : List.of("address", "homePhone", "mobilePhone", "contact")) {
            sheet.put(field, marker.where());
        }
        api.record(
                WORKER_A,
                at + "/hand-overs",
                Map.of(
                        "to",
                        Town.AGENCY_B,
                        "basis",
                        "EMERGENCY",
                        "reason",
                        marker.next(),
                        "sheet",
                        sheet));
    }

    private void dutyList() {
        String list =
                api.record(
                                OFFICER,
                                "/duty-lists",
                                Map.of("from", DAY, "until", TODAY.plusDays(3).toString()))
                        .id("listId");
        api.record(
                OFFICER,
                "/duty-lists/" + list + "/cases",
                Map.of(
                        "fileId", town.file(),
                        "personId", town.mother,
                        "age", marker.next(),
                        "whereabouts", marker.where(),
                        "callFirst", marker.next()));
    }

    /** Her application form as it came, scanned, with words below it. */
    private void paper() {
        String head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"";
        String caption = head + "caption\"\r\n\r\n" + marker.where() + "\r\n";
        String file = head + "file\"; filename=\"a.pdf\"\r\nContent-Type: application/pdf\r\n\r\n";
        Api.Reply attached =
                api.postBytes(
                        WORKER_A,
                        "/files/" + town.file() + "/entries/" + town.form() + "/attachments",
                        "multipart/form-data; boundary=" + BOUNDARY,
                        joined(
                                caption + file,
                                Papers.pdf(marker.where()),
                                "\r\n--" + BOUNDARY + "--\r\n"));
        if (!attached.isRecorded()) {
            throw new AssertionError(attached.body());
        }
    }

    private static byte[] joined(String before, byte[] middle, String after) {
        byte[] first = before.getBytes(StandardCharsets.UTF_8);
        byte[] last = after.getBytes(StandardCharsets.UTF_8);
        byte[] all = Arrays.copyOf(first, first.length + middle.length + last.length);
        System.arraycopy(middle, 0, all, first.length, middle.length);
        System.arraycopy(last, 0, all, first.length + middle.length, last.length);
        return all;
    }

    /** The measure is accepted for everybody of the file; nobody is named but the officer. */
    void protect(List<String> persons, Map<String, String> households) {
        for (String person : persons) {
            String household = "/households/" + households.get(person);
            String protection = protectedBy(OFFICER, person, household);
            protections.add(household + "/protections/" + protection);
        }
    }

    /** The id of one more protection, for which its recorder is named. */
    String protectedBy(StaffId recorder, String person, String household) {
        return api.record(
                        recorder,
                        household + "/protections",
                        Map.of(
                                "personId",
                                person,
                                "kind",
                                "DV_SUPPORT_MEASURE",
                                "from",
                                Map.of("persons", List.of(), "others", "架空の人"),
                                "decidedBy",
                                closed,
                                "request",
                                closed,
                                "acceptedOn",
                                DAY))
                .id("protectionId");
    }

    void lift() {
        for (String protection : protections) {
            api.record(
                    OFFICER,
                    protection + "/liftings",
                    Map.of(
                            "decidedBy", closed,
                            "request", closed,
                            "liftedOn", DAY));
        }
        protections.clear();
    }
}
