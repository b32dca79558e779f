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

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * T19, no field too many: which fields each read but that of a file gives to whom. The list was read
 * through by somebody; a field more, or one more who gets it, writes it anew and fails once.
 */
@Tag("T19")
class ReadFieldsTest {

    private static final Path LIST =
            Path.of("src/test/resources/org/caseledger/journey/read-fields.txt");
    private static final Map<String, StaffId> PEOPLE = new LinkedHashMap<>();

    static {
        PEOPLE.put("officer", MihonTown.OFFICER);
        PEOPLE.put("coordinator", DemonstrationUsers.COORDINATOR);
        PEOPLE.put("worker", DemonstrationUsers.WORKER_A);
        PEOPLE.put("reviewer", DemonstrationUsers.REVIEWER);
        PEOPLE.put("analyst", DemonstrationUsers.ANALYST);
    }

    @TempDir static Path folder;

    @SuppressWarnings("NullAway.Init")
    static Town town;

    @SuppressWarnings("NullAway.Init")
    static TownIds ids;

    private final Map<String, Set<String>> given = new TreeMap<>();

    @BeforeAll
    static void start() {
        town = Town.startedIn(folder);
        await().until(() -> town.as(MihonTown.OFFICER).get("/cases").status() == 200);
        ids = new TownIds(town.owner());
    }

    @AfterAll
    static void stop() {
        town.close();
    }

    @Test
    void t19_each_read_gives_the_fields_that_were_found_needed_and_no_other() throws IOException {
        List<String> reads = reads();
        PEOPLE.forEach((name, staff) -> {
            ApiClient client = town.as(staff);
            reads.forEach(read -> addresses(read).forEach(at -> took(name, read, client.get(at))));
            took(name, "/search", client.adds("/search", Map.of("terms", "佐倉 恵子")));
        });

        String found =
                given.entrySet().stream()
                        .map(each -> each.getKey() + ": " + String.join(" ", each.getValue()))
                        .reduce("", (all, line) -> all + line + "\n");
        String reviewed = Files.exists(LIST) ? Files.readString(LIST) : "";
        if (!found.equals(reviewed)) {
            Files.writeString(LIST, found);
        }
        assertThat(found).isEqualTo(reviewed);
        assertThat(given).hasSizeGreaterThan(100);
    }

    private void took(String who, String read, Answer answer) {
        if (answer.status() == 200 && answer.body().matches("(?s)[\\[{].*")) {
            fields(JsonMapper.shared().readTree(answer.body()), read + " ", who);
        }
    }

    private void fields(JsonNode node, String at, String who) {
        if (node.isArray()) {
            node.forEach(each -> fields(each, at + "[]", who));
        } else if (node.isObject()) {
            node.properties()
                    .forEach(each -> fields(each.getValue(), at + "." + each.getKey(), who));
        } else if (!node.isNull()) {
            given.computeIfAbsent(at, _ -> new TreeSet<>()).add(who);
        }
    }

    /** With every id of the town that can stand for the variable. */
    private static List<String> addresses(String read) {
        if (!read.contains("{")) {
            return List.of(read);
        }
        String variable = read.replaceAll(".*\\{(\\w+)}.*", "$1");
        return ids.own(variable).stream()
                .map(id -> read.replace("{" + variable + "}", id))
                .toList();
    }

    private static List<String> reads() {
        List<String> reads = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path :
                town.as(MihonTown.OFFICER).document().json().get("paths").properties()) {
            String read = path.getKey().replaceFirst("^/api/v1", "");
            boolean ofAFile = read.startsWith("/files/") || read.endsWith(".csv");
            if (path.getValue().has("get") && !ofAFile) {
                reads.add(read);
            }
        }
        return reads;
    }
}
