package org.caseledger.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.ops.demo.MihonTown.OFFICER;
import static org.caseledger.ops.demo.MihonTown.SCHOOL;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A person asks that their data be used no longer, and the office answers under the same id. */
class SuspensionRequestJourneyTest {

    @TempDir static Path folder;

    @SuppressWarnings("NullAway.Init")
    static Town town;

    private final UUID person = UUID.randomUUID();
    private final Household family = Household.toldOfBy(town, SCHOOL, List.of(person));
    private final ApiClient officer = town.as(OFFICER);

    @BeforeAll
    static void start() {
        town = Town.startedIn(folder);
    }

    @AfterAll
    static void stop() {
        town.close();
    }

    @Test
    void a_request_waits_until_it_is_declined() {
        Answer asked = asks();
        UUID id = asked.id("suspensionId");
        assertThat(waiting(id)).isTrue();

        officer.decides(
                        asked.version(),
                        "/use-suspensions/" + id + "/refusals",
                        Map.of("reason", "法令の定める場合に当たらない"))
                .isRecorded();

        assertThat(waiting(id)).isFalse();
        assertThat(stopped(id)).isFalse();
    }

    @Test
    void or_until_the_use_is_stopped_under_the_same_id() {
        UUID id = asks().id("suspensionId");

        officer.adds(
                        "/files/" + family.file + "/use-suspensions",
                        Map.of(
                                "suspensionId",
                                id,
                                "personId",
                                person,
                                "request",
                                "使わないでほしい",
                                "requestedOn",
                                town.today()))
                .isRecorded();

        assertThat(waiting(id)).isFalse();
        assertThat(stopped(id)).isTrue();
    }

    private Answer asks() {
        family.member(person, "架空 求子", "HEAD", true);
        return officer.adds(
                        "/files/" + family.file + "/suspension-requests",
                        Map.of(
                                "personId",
                                person,
                                "request",
                                "使わないでほしい",
                                "requestedOn",
                                town.today()))
                .isRecorded();
    }

    private boolean waiting(UUID id) {
        return has("waiting", id);
    }

    private boolean stopped(UUID id) {
        return has("suspensions", id);
    }

    private boolean has(String list, UUID id) {
        JsonNode all = officer.get("/use-suspensions").isShown().json().get(list);
        return all.valueStream()
                .anyMatch(each -> each.get("suspensionId").asString().equals(id.toString()));
    }
}
