package org.caseledger.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.ops.demo.DemonstrationUsers.*;
import static org.caseledger.ops.demo.MihonTown.*;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Somebody who has a token, the OpenAPI document and nothing else finds the way. */
class NewcomerJourneyTest {

    @TempDir static Path folder;

    @SuppressWarnings("NullAway.Init")
    static Town town;

    private final ApiClient coordinator = town.as(COORDINATOR);
    private final Witnessed ledger = new Witnessed(town);

    @BeforeAll
    static void start() {
        town = Town.startedIn(folder);
    }

    @AfterAll
    static void stop() {
        town.close();
    }

    @Test
    void the_document_introduces_itself_and_names_every_read_and_act() {
        JsonNode document = coordinator.document().isShown().json();
        List<String> nameless = new ArrayList<>();
        document.get("paths")
                .properties()
                .forEach(path ->
                        path.getValue()
                                .forEach(each -> {
                                    String title = each.path("summary").asString("");
                                    if (title.isBlank() || title.equals(path.getKey())) {
                                        nameless.add(path.getKey());
                                    }
                                }));

        assertThat(nameless).isEmpty();
        assertThat(document.get("info").get("description").asString())
                .contains("Authorization: Bearer", "If-Match", "/contacts");
        assertThat(document.get("components").get("securitySchemes").isEmpty()).isFalse();
    }

    @Test
    void contacts_give_the_ids_that_a_sitting_needs() {
        JsonNode contacts = coordinator.get("/contacts").isShown().json();
        JsonNode body = named(contacts.get("bodies"), "見本市重層的支援会議");
        JsonNode centre = named(contacts.get("agencies"), "見本市自立相談支援センター");

        Answer convened =
                coordinator.adds(
                        "/sittings",
                        Map.of(
                                "bodyId",
                                body.get("bodyId").asString(),
                                "number",
                                81,
                                "heldOn",
                                town.today().toString(),
                                "online",
                                false));

        convened.isRecorded();
        assertThat(contacts.get("you").get("staffId").asString()).isEqualTo("" + COORDINATOR);
        assertThat(centre.get("staff").get(0).get("staffId").asString()).isEqualTo("" + WORKER_A);
        assertThat(body.get("members").findValuesAsString("staffId")).contains("" + TEACHER);
    }

    @Test
    void who_sees_no_case_sees_no_contacts() {
        town.as(ANALYST).get("/contacts").doesNotExist();
    }

    @Test
    void the_roles_of_a_plan_are_shown_with_their_ids() {
        var it = FamilyCase.planned(town);

        JsonNode roles = coordinator.get("/files/" + it.family.file).isShown().json().get("roles");

        assertThat(roles.findValuesAsString("roleId")).containsExactly(it.role.toString());
    }

    @Test
    void a_case_that_was_not_received_yet_is_not_found_rather_than_stale() {
        UUID mother = UUID.randomUUID();
        Household family = Household.toldOfBy(town, SCHOOL, List.of(mother));
        UUID consent = family.agreed(mother, FamilyCase.CIRCLE);
        family.triaged("MULTI_AGENCY");
        UUID sent =
                family.decides(family.officer, "referrals", referral(mother))
                        .isRecorded()
                        .id("caseId");

        ledger.hidden(() ->
                coordinator.decides(
                        0,
                        "/cases/" + sent + "/acceptances",
                        Map.of(
                                "consents", List.of(consent),
                                "acceptedOn", town.today().toString())));
    }

    private static Map<String, ?> referral(UUID mother) {
        return Map.of(
                "coordinator",
                COORDINATION_DESK.toString(),
                "basis",
                "CONSENT",
                "persons",
                List.of(mother),
                "reason",
                "家計と登校が重なっている。");
    }

    private static JsonNode named(JsonNode all, String name) {
        for (JsonNode each : all) {
            if (each.get("name").asString().equals(name)) {
                return each;
            }
        }
        throw new AssertionError("nobody is called " + name);
    }
}
