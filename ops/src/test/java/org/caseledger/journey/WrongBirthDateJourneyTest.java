package org.caseledger.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.journey.FamilyCase.CIRCLE;
import static org.caseledger.journey.Household.said;
import static org.caseledger.ops.demo.MihonTown.OFFICER;
import static org.caseledger.ops.demo.MihonTown.PLAN_CONFERENCE;

import org.caseledger.events.value.EraDates;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;

/** After the plan the daughter turns out to be of age: what her mother agreed to is not her consent. */
class WrongBirthDateJourneyTest {

    @TempDir static Path folder;

    @SuppressWarnings("NullAway.Init")
    static Town town;

    private final LocalDate wrong = town.today().minusYears(16);
    private final LocalDate right = town.today().minusYears(19);
    private final FamilyCase it = FamilyCase.assessed(town);
    private final UUID daughter = UUID.randomUUID();
    private final ApiClient officer = town.as(OFFICER);
    private final Witnessed ledger = new Witnessed(town);
    private final List<UUID> both = List.of(it.mother, daughter);

    @BeforeAll
    static void start() {
        town = Town.startedIn(folder);
    }

    @AfterAll
    static void stop() {
        town.close();
    }

    @Test
    void her_own_word_is_needed_before_the_town_decides() {
        joined();
        UUID byMother = agreedByHerMother();
        plans(both).isRecorded();
        corrected();
        takenBack(byMother);
        ledger.refused("subject-without-consent", "MA-06", this::sits);
        Map<String, Object> again = byMother(right);
        UUID anew = it.family.asked(daughter, "PLANNING", CIRCLE);
        ledger.refused(
                "consent-of-another-adult",
                "X-02",
                () -> it.family.answered(anew, it.today, again));
        it.family
                .answered(anew, it.today, Map.of("givenAs", "SELF", "birthDate", right.toString()))
                .isRecorded();
        sits().isRecorded();
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

    private UUID agreedByHerMother() {
        UUID consent = it.family.asked(daughter, "PLANNING", CIRCLE);
        ledger.refused(
                "own-view-of-child-missing",
                "C-07",
                () -> {
                    Map<String, Object> silent = byMother(wrong);
                    silent.remove("ownView");
                    return it.family.answered(consent, it.today, silent);
                });
        it.family.answered(consent, it.today, byMother(wrong)).isRecorded();
        return consent;
    }

    private Map<String, Object> byMother(LocalDate birth) {
        Map<String, Object> answer = new HashMap<>();
        answer.put("givenAs", "PARENTAL_AUTHORITY");
        answer.put("birthDate", birth.toString());
        answer.put("representation", Map.of("personId", it.mother));
        answer.put("ownView", "先生に話すのはよい。");
        return answer;
    }

    /** The line of the household is set right; whoever reads it sees both. */
    private void corrected() {
        JsonNode added = line("世帯員");
        setsRight(added, "corrections", birth(town.today().plusDays(1).toString()))
                .isRefused("correction-value-unfit", "X-06");
        setsRight(added, "corrections", birth(EraDates.write(right))).isRecorded();
        JsonNode amendment = line("世帯員").get("amendments").get(0);
        assertThat(amendment.toString()).contains("" + wrong.getYear(), "" + right.getYear());
        assertThat(
                        officer.get("/files/" + it.family.file)
                                .isShown()
                                .json()
                                .get("members")
                                .toString())
                .contains("" + right.getYear())
                .doesNotContain(wrong.toString());
    }

    private static Map<String, ?> birth(String day) {
        return Map.of("component", "birthDate", "value", day, "reason", "保険証で確かめた。");
    }

    private void takenBack(UUID byMother) {
        JsonNode given = line("同意を得た");
        setsRight(given, "retractions", Map.of("reason", "成年であり、本人の同意ではなかった。")).isRecorded();
        String corrections =
                officer.get("/files/" + it.family.file + "/corrections").isShown().body();
        assertThat(corrections).contains("プラン");
        officer.adds("/files/" + it.family.file + "/disclosures", it.provided(daughter, byMother))
                .isRefused("consent-missing", "C-06");
    }

    private Answer plans(List<UUID> subjects) {
        PlanRequests requests = new PlanRequests(it.mother, UUID.randomUUID(), town.today());
        return it.supported.decides(it.coordinator, "plans", requests.plan(subjects));
    }

    private Answer sits() {
        Sitting sitting = Sitting.of(PLAN_CONFERENCE, town, it.coordinator);
        return sitting.sets(it.family.file, "CONSENT", both);
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
