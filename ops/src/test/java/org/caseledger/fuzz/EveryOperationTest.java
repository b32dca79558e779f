package org.caseledger.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseledger.events.value.StaffId;
import org.caseledger.ops.LedgerApplication;
import org.caseledger.ops.demo.DemonstrationIssuer;
import org.caseledger.ops.demo.DemonstrationUser;
import org.caseledger.ops.demo.DemonstrationUsers;
import org.caseledger.ops.demo.MihonTown;
import org.caseledger.ops.store.LedgerClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;

import tools.jackson.databind.JsonNode;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Every operation of the OpenAPI document is sent made-up requests by every kind of user. None may
 * answer 500, nor anything that its description does not name.
 *
 * <p>The system property {@code caseledger.fuzz} gives the number of requests to each operation, and
 * {@code caseledger.seed} repeats a run.
 */
class EveryOperationTest {

    private static final int ROUNDS = Integer.getInteger("caseledger.fuzz", 6);
    private static final long SEED = Long.getLong("caseledger.seed", System.nanoTime());

    @TempDir Path folder;

    private final Random random = new Random(SEED);
    private final KnownIds ids = new KnownIds(random);
    private final List<String> wrong = new ArrayList<>();
    private final Map<Integer, Integer> answers = new TreeMap<>();

    @Test
    void answers_as_described_whatever_it_is_sent() {
        try (var ledger =
                new SpringApplication(LedgerApplication.class)
                        .run("--server.port=0", "--caseledger.data-dir=" + folder)) {
            var caller =
                    new Caller(
                            "http://localhost:"
                                    + ledger.getEnvironment().getProperty("local.server.port"),
                            tokens(ledger.getBean(DemonstrationIssuer.class)));
            List<Operation> operations = Operation.in(caller.description());
            var strange = new StrangeRequests(random, ids, LocalDate.now(LedgerClock.JAPAN));
            learn(caller);

            for (int round = 0; round < ROUNDS; round++) {
                operations.forEach(operation -> send(caller, strange, operation));
            }

            assertThat(operations).hasSizeGreaterThan(80);
            assertThat(answers.keySet()).as("seed " + SEED).contains(200, 201, 400, 404, 409);
            System.out.println("[fuzz] seed " + SEED + ", answers " + answers);
            assertThat(wrong).as("seed " + SEED).isEmpty();
        }
    }

    private static List<String> tokens(DemonstrationIssuer issuer) {
        return Stream.of(
                        MihonTown.OFFICER,
                        DemonstrationUsers.COORDINATOR,
                        DemonstrationUsers.COORDINATOR,
                        DemonstrationUsers.WORKER_A,
                        DemonstrationUsers.REVIEWER,
                        DemonstrationUsers.ANALYST)
                .map(staff -> issuer.token(user(staff), Instant.now()))
                .toList();
    }

    private static DemonstrationUser user(StaffId staff) {
        return new DemonstrationUser("test", "test", "test", staff, "/");
    }

    /** The ids that a coordinator can see in the stories. */
    private void learn(Caller caller) {
        JsonNode cases = caller.look("/api/v1/cases");
        ids.learn(cases);
        cases.findValuesAsString("fileId")
                .forEach(file -> ids.learn(caller.look("/api/v1/files/" + file)));
        List.of("sittings", "organisations", "successions")
                .forEach(list -> ids.learn(caller.look("/api/v1/" + list)));
    }

    private void send(Caller caller, StrangeRequests strange, Operation operation) {
        StrangeRequests.Request request = strange.to(operation);
        Caller.Answer answer = caller.send(request, random.nextInt(6));
        check(operation, request, answer);
        Long current = answer.currentVersion();
        if (current != null) {
            check(operation, request, caller.send(request.seen(current), random.nextInt(6)));
        }
    }

    private static String cut(Object words) {
        String whole = words.toString();
        return whole.substring(0, Math.min(whole.length(), 900));
    }

    private void check(Operation operation, StrangeRequests.Request request, Caller.Answer answer) {
        answers.merge(answer.status(), 1, Integer::sum);
        if (answer.status() == 201) {
            ids.learn(answer.json().get("ids"));
        }
        boolean described = operation.answers().contains(answer.status());
        if (!described || answer.status() == 500 || !answer.isWhole()) {
            wrong.add(cut(request) + "\n  -> " + cut(answer));
        }
    }
}
