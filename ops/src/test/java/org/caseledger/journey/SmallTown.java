package org.caseledger.journey;

import org.caseledger.query.gate.PolicyText;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A small town whose officer enters, act by act over the API, what its set-up file left out. */
final class SmallTown {

    private static final String TOWN = "/municipalities/" + TownFiles.SMALL;
    private static final String SINCE = "2024-04-01";

    final UUID coordinator = UUID.randomUUID();
    private final UUID deputy = UUID.randomUUID();
    private final UUID reviewer = UUID.randomUUID();
    private final ApiClient officer;
    private final List<UUID> staff;
    private final UUID id;
    private final LocalDate today;
    private final String section;

    SmallTown(ApiClient officer, List<UUID> staff, LocalDate today) {
        this.officer = officer;
        this.staff = staff;
        this.id = staff.getFirst();
        this.today = today;
        this.section =
                officer.get("/contacts").isShown().json().get("you").get("agencyId").asString();
    }

    /** Each leaves less missing than before. */
    List<Runnable> steps() {
        return List.of(
                () -> joins(coordinator, "COORDINATOR"),
                () -> joins(reviewer, "REVIEWER"),
                this::adoptsItsKind,
                () -> publishes("CONSENT_RULES"),
                () -> publishes("APPLICATION_FORM"),
                () -> publishes("PLAN_SHEET"),
                this::drawsItsArea,
                this::publishesPolicy,
                this::pledges,
                () -> establishes("見本町支援会議", "SUPPORT_CONFERENCE_106_6"),
                () -> establishes("見本町重層的支援会議", "CONSENT"));
    }

    private void joins(UUID staff, String capacity) {
        officer.adds(
                        TOWN + "/staff",
                        Map.of(
                                "staffId", staff,
                                "agencyId", section,
                                "name", "架空 七子",
                                "post", "主事",
                                "capacity", capacity,
                                "from", SINCE))
                .isRecorded();
    }

    private void adoptsItsKind() {
        officer.adds(
                        TOWN + "/profile-kinds",
                        Map.of(
                                "kind",
                                "SMALL_TOWN",
                                "validFrom",
                                SINCE,
                                "deviations",
                                List.of(
                                        setting("POPULATION", "4100"),
                                        setting("POPULATION_AS_OF", "2026-04-01"),
                                        setting("POPULATION_SOURCE", "住民基本台帳"))))
                .isRecorded();
    }

    private static Map<String, String> setting(String setting, String value) {
        return Map.of("setting", setting, "value", value);
    }

    private void publishes(String kind) {
        officer.adds(
                        TOWN + "/text-versions",
                        Map.of("kind", kind, "version", "第1版", "validFrom", SINCE))
                .isRecorded();
    }

    /** By the notice that is published with it, signed on paper. */
    private void pledges() {
        publishes("SECRECY_NOTICE");
        List<UUID> all = new ArrayList<>(staff);
        all.addAll(List.of(coordinator, deputy, reviewer));
        for (UUID each : all) {
            officer.adds(
                            TOWN + "/staff/" + each + "/pledges",
                            Map.of(
                                    "textVersion",
                                    "第1版",
                                    "form",
                                    "ON_PAPER",
                                    "pledgedOn",
                                    "" + today))
                    .isRecorded();
        }
    }

    private void drawsItsArea() {
        UUID area =
                officer.adds(
                                TOWN + "/areas",
                                Map.of("name", "町全域", "layer", "MUNICIPALITY", "from", SINCE))
                        .isRecorded()
                        .id("areaId");
        officer.adds(
                        TOWN + "/areas/" + area + "/assignments",
                        Map.of("agencyId", section, "from", SINCE))
                .isRecorded();
    }

    private void publishesPolicy() {
        joins(deputy, "MUNICIPAL_OFFICER");
        PolicyText policy = PolicyText.shipped();
        Map<String, Object> body = new HashMap<>();
        body.put("policyId", PolicyText.ID);
        body.put("text", policy.text());
        body.put("sha256", policy.sha256());
        body.put("validFrom", SINCE);
        body.put("approvers", List.of(id, deputy));
        String path = TOWN + "/access-policies";
        long seen = officer.decides(0, path, body).json().path("currentVersion").asLong();
        officer.decides(seen, path, body).isRecorded();
    }

    private void establishes(String name, String basis) {
        UUID body =
                officer.adds(
                                "/bodies",
                                Map.of(
                                        "name", name,
                                        "bases", List.of(basis),
                                        "host", section,
                                        "ruleTextVersion", "設置要綱",
                                        "validFrom", SINCE))
                        .isRecorded()
                        .id("bodyId");
        for (UUID staff : List.of(id, coordinator)) {
            String path = "/bodies/" + body;
            officer.adds(
                            path + "/memberships",
                            Map.of("staffId", staff, "agencyId", section, "from", SINCE))
                    .isRecorded();
            officer.adds(
                            path + "/secrecy-acknowledgements",
                            Map.of(
                                    "staffId",
                                    staff,
                                    "noticeVersion",
                                    "第1版",
                                    "acknowledgedOn",
                                    "" + today))
                    .isRecorded();
        }
    }
}
