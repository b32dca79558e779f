package org.caseledger.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.caseledger.faults.Diary.Entry;
import org.caseledger.faults.Diary.Outcome;
import org.caseledger.ops.LedgerApplication;
import org.caseledger.ops.embedded.LastWord;
import org.caseledger.ops.store.Verify;
import org.caseledger.ops.store.ViewProcessor;
import org.caseledger.ops.store.ViewProcessors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Kills the application and its databases under load. Whatever was acknowledged must be in the
 * ledger exactly once, whatever was refused must not, and the views must be what a replay makes.
 *
 * <p>The system property {@code caseledger.kills} gives "application,ledger,keys", and {@code
 * caseledger.seed} repeats an earlier run.
 */
class KillsTest {

    private enum Victim {
        APPLICATION,
        LEDGER,
        KEYS
    }

    @TempDir Path temporary;

    private final long seed = Long.getLong("caseledger.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final List<Duration> starts = new ArrayList<>();
    private final List<LedgerProcess> processes = new ArrayList<>();
    private int resolved;

    private Path folder() {
        return temporary.resolve("data");
    }

    private StoredBehind stored() {
        return new StoredBehind(folder());
    }

    @AfterEach
    void leave_nothing_running() {
        processes.forEach(LedgerProcess::killWithServers);
    }

    private LedgerProcess ledger() {
        return processes.getLast();
    }

    @Test
    void what_was_acknowledged_survives_every_kill_exactly_once() throws Exception {
        List<Victim> victims = victims();
        say("seed " + seed + ", kills " + victims);
        try (Diary diary = new Diary(temporary.resolve("diary"))) {
            start();
            Town.found(new Api(ledger().address(), folder()));
            for (Victim victim : victims) {
                loadAndKill(diary, victim);
                start();
                resolveUnknown(diary);
                check(diary);
            }
            Map<String, String> lived = caughtUp();
            ledger().stop();
            assertThat(replayed()).as("views after a fresh replay").isEqualTo(lived);
            report(diary);
        }
    }

    private List<Victim> victims() {
        String[] counts = System.getProperty("caseledger.kills", "3,2,2").split(",");
        List<Victim> victims = new ArrayList<>();
        for (Victim victim : Victim.values()) {
            int count = Integer.parseInt(counts[victim.ordinal()]);
            IntStream.range(0, count).forEach(_ -> victims.add(victim));
        }
        Collections.shuffle(victims, random);
        return victims;
    }

    private void start() {
        processes.add(LedgerProcess.start(folder(), temporary.resolve("log")));
        starts.add(ledger().startedIn());
    }

    private Sender sender(Diary diary) {
        return new Sender(new Api(ledger().address(), folder()), Town.OFFICER, diary);
    }

    private void loadAndKill(Diary diary, Victim victim) throws Exception {
        try (Load load = new Load(sender(diary), random.nextLong())) {
            load.awaitAnswers(20 + random.nextInt(200));
            switch (victim) {
                case APPLICATION -> ledger().kill();
                case LEDGER -> killServer("ledger");
                case KEYS -> killServer("keys");
            }
            load.awaitClients();
        }
    }

    /** Without a database the application says so and ends; it does not pretend to be there. */
    private void killServer(String name) {
        ledger().killServer(name);
        assertThat(ledger().awaitEnd()).isEqualTo(LastWord.EXIT_CODE);
        assertThat(ledger().log()).contains("The embedded database \"" + name + "\" has died");
    }

    /** Sends every act of unknown outcome again; it must tell what had really happened. */
    private void resolveUnknown(Diary diary) {
        Map<String, List<UUID>> before = stored().eventsByKey();
        for (Entry unknown : diary.entries(Outcome.UNKNOWN)) {
            String key = unknown.intent().key();
            List<UUID> recorded = before.getOrDefault(key, List.of());
            assertThat(recorded).as("an unknown act, %s", key).hasSizeLessThanOrEqualTo(1);
            var reply = sender(diary).send(unknown.intent());
            assertThat(reply).as("the retry of %s has an outcome", key).isNotNull();
            if (!recorded.isEmpty()) {
                assertThat(reply.isRecorded()).as("the retry of %s", key).isTrue();
                assertThat(reply.eventIds()).isEqualTo(Api.json(recorded));
            }
            resolved++;
        }
    }

    private void check(Diary diary) {
        Map<String, List<UUID>> byKey = stored().eventsByKey();
        for (Entry entry : diary.entries()) {
            String key = entry.intent().key();
            switch (entry.outcome()) {
                case OK ->
                        assertThat(Api.json(byKey.getOrDefault(key, List.of())))
                                .as("acknowledged, %s", entry.intent().path())
                                .isEqualTo(entry.eventIds());
                case REFUSED ->
                        assertThat(byKey).as("refused, %s", entry.intent()).doesNotContainKey(key);
                case UNKNOWN -> throw new AssertionError("still unknown: " + entry.intent());
            }
        }
        assertThat(stored().holes()).isEmpty();
        var verification = new Verify(stored().ledger()).run();
        assertThat(verification.holds()).as(verification.toString()).isTrue();
    }

    private Map<String, String> caughtUp() {
        long last = stored().lastSeq();
        await("the views have caught up")
                .atMost(Duration.ofSeconds(60))
                .until(() -> stored().behind(last).isEmpty());
        return stored().viewDigests();
    }

    /** What the views hold after being emptied and filled from the first event, in another process. */
    private Map<String, String> replayed() {
        String[] settings = {
            "--server.port=0",
            "--caseledger.data-dir=" + folder(),
            "--caseledger.stories=false",
            "--spring.main.register-shutdown-hook=false"
        };
        try (var context = SpringApplication.run(LedgerApplication.class, settings)) {
            long last = stored().lastSeq();
            List<ViewProcessor> views = context.getBean(ViewProcessors.class).all();
            assertThat(views).isNotEmpty();
            stored().emptyViews();
            views.forEach(ViewProcessor::rebuild);
            await("the views are rebuilt")
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> views.stream().allMatch(view -> view.processedSeq() == last));
            assertThat(views).allSatisfy(view -> assertThat(view.parked()).isEmpty());
            return stored().viewDigests();
        }
    }

    private void report(Diary diary) {
        starts.removeFirst();
        starts.sort(null);
        say(
                "acknowledged %d, refused %d, unknown and resolved %d; starts after a kill took"
                                .formatted(
                                        diary.entries(Outcome.OK).size(),
                                        diary.entries(Outcome.REFUSED).size(),
                                        resolved)
                        + " %d ms in the middle and %d ms at most"
                                .formatted(
                                        starts.get(starts.size() / 2).toMillis(),
                                        starts.getLast().toMillis()));
        assertThat(diary.entries(Outcome.OK)).isNotEmpty();
        assertThat(diary.entries(Outcome.REFUSED)).isNotEmpty();
    }

    private static void say(String line) {
        System.out.println("[kills] " + line);
    }
}
