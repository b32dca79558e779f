package org.caseledger.faults;

import static org.awaitility.Awaitility.await;

import org.caseledger.faults.Diary.Intent;
import org.caseledger.ops.store.LedgerClock;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/**
 * Clients that record until they no longer know what happened. Each begins files of its own and adds
 * to them; some acts must be refused, and new persons need new keys.
 */
final class Load implements AutoCloseable {

    private static final int CLIENTS = 4;
    private static final LocalDate TODAY = LedgerClock.system().today();

    private final Sender sender;
    private final AtomicLong answered = new AtomicLong();
    private final AtomicBoolean ending = new AtomicBoolean();
    private final ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
    private final List<Future<?>> running;

    Load(Sender sender, long seed) {
        this.sender = sender;
        this.running =
                IntStream.range(0, CLIENTS)
                        .<Future<?>>mapToObj(
                                n -> threads.submit(() -> client(new Random(seed * 31 + n))))
                        .toList();
    }

    /** Returns at some moment between the answer with this number and those after it. */
    void awaitAnswers(long atLeast) {
        await("answers under load")
                .pollDelay(0, TimeUnit.MILLISECONDS)
                .pollInterval(1, TimeUnit.MILLISECONDS)
                .atMost(60, TimeUnit.SECONDS)
                .until(() -> answered.get() >= atLeast);
    }

    /** Waits until every client has met its end. */
    void awaitClients() throws Exception {
        ending.set(true);
        for (Future<?> client : running) {
            client.get(90, TimeUnit.SECONDS);
        }
    }

    private void client(Random random) {
        boolean knows = true;
        while (knows && !ending.get()) {
            knows = oneFile(random);
        }
    }

    /** One file from its first talk on; false when the client does not know what became of an act. */
    private boolean oneFile(Random random) {
        String person = uuid(random);
        var begun =
                send(
                        random,
                        "/consultations",
                        Map.of(
                                "caller", "FAMILY",
                                "persons", List.of(person),
                                "troubles",
                                        Map.of("ticked", List.of("CARE"), "mostPressing", "CARE"),
                                "story", "負荷の試験で話された架空の相談。",
                                "occurred", Map.of("on", TODAY.toString(), "precision", "DAY")),
                        null);
        if (begun == null || !begun.isRecorded()) {
            return begun != null;
        }
        String consultation = "/consultations/" + begun.id("consultationId");
        var household =
                send(random, "/files/" + begun.id("fileId") + "/households", Map.of(), null);
        if (household == null) {
            return false;
        }
        String members = "/households/" + household.id("householdId") + "/members";
        for (int more = random.nextInt(4); more >= 0; more--) {
            var known = more == 0 ? person : uuid(random);
            if (send(random, members, member(known), null) == null
                    || isSilentOnSecond(random, members, known)
                    || send(random, consultation + "/intake-forms", form(person), null) == null
                    || send(random, consultation + "/closures", closure(), stale(random)) == null) {
                return false;
            }
        }
        return true;
    }

    /** The same member again, under another key: refused. */
    private boolean isSilentOnSecond(Random random, String members, String known) {
        return send(random, members, member(known), null) == null;
    }

    /** Sometimes none, sometimes one nobody has seen: both are refused. */
    private static @Nullable String stale(Random random) {
        return random.nextBoolean() ? null : "\"99\"";
    }

    private static Map<String, ?> member(String person) {
        return Map.of(
                "personId",
                person,
                "name",
                "架空 一郎",
                "relation",
                "CHILD",
                "personConcerned",
                false,
                "from",
                TODAY.toString());
    }

    private static Map<String, ?> form(String person) {
        return Map.of("personId", person, "ruleTextVersion", "1", "signedOn", TODAY.toString());
    }

    private static Map<String, ?> closure() {
        return Map.of("advice", "閉じないはずの助言", "closedOn", TODAY.toString());
    }

    private Api.@Nullable Reply send(
            Random random, String path, Map<String, ?> body, @Nullable String ifMatch) {
        var reply = sender.begin(new Intent(uuid(random), path, ifMatch, Api.json(body)));
        answered.incrementAndGet();
        return reply;
    }

    private static String uuid(Random random) {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        return UUID.nameUUIDFromBytes(bytes).toString();
    }

    @Override
    public void close() {
        ending.set(true);
        threads.shutdownNow();
    }
}
