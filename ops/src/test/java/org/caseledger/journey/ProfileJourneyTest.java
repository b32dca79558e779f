package org.caseledger.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseledger.ops.demo.DemonstrationUsers;
import org.caseledger.ops.demo.MihonTown;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A municipality changes its rules by the API and reads which of them hold on a day. */
class ProfileJourneyTest {

    private static final String SETTINGS = "/municipalities/999997/profile-settings";

    @TempDir static Path folder;

    @SuppressWarnings("NullAway.Init")
    static Town town;

    @BeforeAll
    static void start() {
        town = Town.startedIn(folder);
    }

    @AfterAll
    static void stop() {
        town.close();
    }

    @Test
    void a_rule_changes_on_a_day_to_come_and_not_before() {
        String later = town.today().plusMonths(2).toString();

        assertThat(officer().adds(SETTINGS, fadeOut(later, "30")).status()).isEqualTo(201);

        assertThat(value("")).isEqualTo("90");
        assertThat(value("?on=" + later)).isEqualTo("30");
    }

    @Test
    void what_has_begun_is_not_decided_anew_and_the_answer_says_what_to_do() {
        String today = town.today().minusYears(9).toString();
        assertThat(officer().adds(SETTINGS, fadeOut(today, "90")).status()).isEqualTo(201);

        var again = officer().adds(SETTINGS, fadeOut(today, "91"));

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.json().get("code").asString()).isEqualTo("profile-setting-taken");
    }

    @Test
    void a_value_in_another_form_or_of_an_unknown_setting_is_a_bad_request() {
        assertThat(officer().adds(SETTINGS, fadeOut("2027-04-01", "P3M")).status()).isEqualTo(400);
        var unknown =
                Map.of(
                        "validFrom",
                        "2027-04-01",
                        "settings",
                        List.of(Map.of("setting", "COFFEE_BREAK", "value", "15")));
        assertThat(officer().adds(SETTINGS, unknown).status()).isEqualTo(400);
    }

    @Test
    void nobody_but_an_officer_changes_the_rules() {
        var coordinator = town.as(DemonstrationUsers.COORDINATOR);

        var refused = coordinator.adds(SETTINGS, fadeOut("2028-04-01", "30"));

        assertThat(refused.status()).isIn(403, 409);
        assertThat(coordinator.get("/readiness").status()).isEqualTo(404);
    }

    @Test
    void an_officer_is_told_what_the_town_still_lacks() {
        JsonNode missing = officer().get("/readiness").json();

        assertThat(missing.valueStream().map(one -> one.get("code").asString()))
                .contains("areas", "population")
                .doesNotContain("agencies", "no-coordinator");
    }

    private static ApiClient officer() {
        return town.as(MihonTown.OFFICER);
    }

    private static Map<String, ?> fadeOut(String from, String days) {
        return Map.of(
                "validFrom",
                from,
                "settings",
                List.of(Map.of("setting", "FADE_OUT_DAYS", "value", days)));
    }

    private static String value(String day) {
        JsonNode lines = officer().get("/profile" + day).json();
        return lines.valueStream()
                .filter(line -> line.get("setting").asString().equals("FADE_OUT_DAYS"))
                .map(line -> line.get("value").asString())
                .findFirst()
                .orElseThrow();
    }
}
