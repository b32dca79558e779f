package org.caseledger.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.journey.Household.said;
import static org.caseledger.ops.demo.MihonTown.OFFICER;

import org.caseledger.events.value.EraDates;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;

/** The daughter turns out to be of age: her day of birth is set right, and both stay to be read. */
class WrongBirthDateJourneyTest {

    @TempDir static Path folder;

    @SuppressWarnings("NullAway.Init")
    static Town town;

    private final LocalDate wrong = town.today().minusYears(16);
    private final LocalDate right = town.today().minusYears(19);
    private final FamilyCase it = FamilyCase.assessed(town);
    private final UUID daughter = UUID.randomUUID();
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
    void a_day_to_come_is_refused_and_the_right_one_stands_beside_the_wrong_one() {
        joined();
        corrected();
    }

    private void joined() {
        officer.adds(
                        "/households/" + it.family.household + "/members",
                        Map.of(
                                "personId",
                                daughter,
                                "name",
                                "見本 凛",
                                "relation",
                                "CHILD",
                                "birthDate",
                                wrong.toString(),
                                "personConcerned",
                                true,
                                "from",
                                it.today,
                                "saidBy",
                                said("FAMILY", it.mother)))
                .isRecorded();
    }

    /** The line of the household is set right; whoever reads it sees both. */
    private void corrected() {
        JsonNode added = line("世帯員");
        setsRight(added, "corrections", birth(town.today().plusDays(1).toString()))
                .isRefused("correction-value-unfit", "X-06");
        setsRight(added, "corrections", birth(EraDates.write(right))).isRecorded();
        JsonNode amendment = line("世帯員").get("amendments").get(0);
        assertThat(amendment.toString()).contains("" + wrong.getYear(), "" + right.getYear());
    }

    private static Map<String, ?> birth(String day) {
        return Map.of("component", "birthDate", "value", day, "reason", "保険証で確かめた。");
    }

    private JsonNode line(String sentence) {
        return lines(line ->
                line.get("sentence").asString().contains(sentence)
                        && line.get("sentence").asString().contains("見本 凛"));
    }

    private JsonNode lines(Predicate<JsonNode> wanted) {
        JsonNode history =
                officer.get("/files/" + it.family.file + "/history")
                        .isShown()
                        .json()
                        .get("history");
        return StreamSupport.stream(history.spliterator(), false)
                .filter(wanted)
                .findFirst()
                .orElseThrow(() -> new AssertionError("not in " + history));
    }

    private Answer setsRight(JsonNode line, String way, Map<String, ?> body) {
        return officer.decides(
                line.get("version").asLong(),
                "/streams/%s/entries/%s/%s"
                        .formatted(
                                line.get("stream").asString(), line.get("eventId").asString(), way),
                body);
    }
}
