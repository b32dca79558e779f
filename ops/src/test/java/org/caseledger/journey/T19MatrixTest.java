package org.caseledger.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.caseledger.events.value.StaffId;
import org.caseledger.ops.demo.DemonstrationUsers;
import org.caseledger.ops.demo.MihonTown;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * T19: every read of the OpenAPI document, for ten people, with ids of their own town, of another
 * town and of nothing. What somebody may not know answers byte for byte like what does not exist.
 */
@Tag("D4")
@Tag("D23")
@Tag("T19")
class T19MatrixTest {

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");
    private static final String ABSENT = UUID.randomUUID().toString();

    private static final List<StaffId> PEOPLE =
            List.of(
                    MihonTown.OFFICER,
                    DemonstrationUsers.COORDINATOR,
                    DemonstrationUsers.WORKER_A,
                    DemonstrationUsers.WORKER_B,
                    DemonstrationUsers.REVIEWER,
                    DemonstrationUsers.ANALYST,
                    MihonTown.TEACHER,
                    MihonTown.CARE_MANAGER,
                    MihonTown.JOB_ADVISER,
                    MihonTown.SOCIAL_WORKER);

    @TempDir static Path folder;

    @SuppressWarnings("NullAway.Init")
    static Town town;

    @SuppressWarnings("NullAway.Init")
    static TownIds ids;

    private final Map<Integer, Integer> answers = new TreeMap<>();
    private final Set<String> wrong = new TreeSet<>();

    @BeforeAll
    static void start() {
        town = Town.startedIn(folder);
        NeighbouringTown.settledIn(town);
        await().until(() -> town.as(MihonTown.OFFICER).get("/cases").status() == 200);
        ids = new TownIds(town.owner());
    }

    @AfterAll
    static void stop() {
        town.close();
    }

    @Test
    void what_is_foreign_or_hidden_answers_like_what_does_not_exist() {
        List<String> reads = reads();
        for (StaffId person : PEOPLE) {
            var client = town.as(person);
            for (String read : reads) {
                for (String variable : variables(read)) {
                    asked(person, client, read, variable);
                }
            }
        }

        System.out.println("[T19] " + reads.size() + " reads with ids, answers " + answers);
        assertThat(wrong).isEmpty();
        assertThat(reads).hasSizeGreaterThanOrEqualTo(10);
        assertThat(answers.get(200)).isGreaterThan(100);
        assertThat(answers.get(404)).isGreaterThan(500);
    }

    private void asked(StaffId person, ApiClient client, String read, String variable) {
        Answer absent = client.get(with(read, variable, ABSENT));
        for (String foreign : ids.ofNeighbours()) {
            expectSame(read + " foreign", person, absent, got(client, read, variable, foreign));
        }
        for (String own : ids.own(variable)) {
            Answer answer = got(client, read, variable, own);
            if (answer.status() != 200) {
                expectSame(read + " own", person, absent, answer);
            } else if (variable.equals("fileId") && !ids.mayKnow(person, own)) {
                wrong.add(read + " shown to " + person);
            }
        }
    }

    private Answer got(ApiClient client, String read, String variable, String id) {
        Answer answer = client.get(with(read, variable, id));
        answers.merge(answer.status(), 1, Integer::sum);
        return answer;
    }

    private void expectSame(String what, StaffId person, Answer absent, Answer answer) {
        if (!absent.equals(answer) || absent.status() < 400) {
            wrong.add(what + " for " + person + ": " + absent + " but " + answer);
        }
    }

    private static String with(String read, String variable, String id) {
        Map<String, String> values = new HashMap<>();
        variables(read).forEach(each -> values.put(each, ABSENT));
        values.put(variable, id);
        return VARIABLE.matcher(read).replaceAll(found -> values.get(found.group(1)));
    }

    private static List<String> variables(String read) {
        return VARIABLE.matcher(read).results().map((MatchResult found) -> found.group(1)).toList();
    }

    /** The reads that name a thing by its id, without the part that all addresses begin with. */
    private static List<String> reads() {
        List<String> reads = new ArrayList<>();
        town.as(MihonTown.OFFICER)
                .document()
                .json()
                .get("paths")
                .properties()
                .forEach(path -> {
                    if (path.getKey().startsWith("/api/v1/")
                            && path.getKey().contains("{")
                            && path.getValue().has("get")) {
                        reads.add(path.getKey().substring("/api/v1".length()));
                    }
                });
        return reads;
    }
}
