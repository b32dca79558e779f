package org.caseledger.ops.migration;

import org.caseledger.command.axon.CommandGate;
import org.caseledger.command.axon.RecordingConditions;
import org.caseledger.command.axon.VersionMismatch;
import org.caseledger.command.decision.LedgerCommand;
import org.caseledger.command.http.Act;
import org.caseledger.command.http.RequestHash;
import org.caseledger.command.http.TableOfActs;
import org.caseledger.command.migration.BeginMigration;
import org.caseledger.command.migration.CompleteMigration;
import org.caseledger.events.migration.MigrationKey;
import org.caseledger.events.migration.SourceRow;
import org.caseledger.events.value.MigrationId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import tools.jackson.databind.node.StringNode;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Records checked files in the background, act by act through the same gate as everybody's acts. Ids
 * and keys follow from the file, so a run that was cut short goes on where it stopped, and nothing
 * is recorded twice.
 */
public final class MigrationRuns {

    private static final Logger LOG = LoggerFactory.getLogger(MigrationRuns.class);
    private static final int TRIES = 5;
    private static final Map<Class<?>, String> ACT_NAMES =
            TableOfActs.ALL.stream().collect(Collectors.toMap(Act::command, Act::name));

    private final CommandGate gate;
    private final RequestHash hash;
    private final Clock clock;
    private final Map<MigrationId, Run> runs = new ConcurrentHashMap<>();

    public MigrationRuns(CommandGate gate, RequestHash hash, Clock clock) {
        this.gate = gate;
        this.hash = hash;
        this.clock = clock;
    }

    private static final class Run {
        private final int total;
        private final Instant since;
        private volatile int done;
        private volatile boolean ended;

        private Run(int total, Instant since) {
            this.total = total;
            this.since = since;
        }
    }

    /** Starts to take a faultless file over, unless that goes on already. */
    synchronized void start(Checked file) {
        if (!file.isReady()) {
            throw new IllegalArgumentException("a file with faults is not taken over");
        }
        Run before = runs.get(file.migration());
        if (before == null || before.ended) {
            Run run = new Run(file.steps().size() + 2, clock.instant());
            runs.put(file.migration(), run);
            Thread.ofVirtual().name("migration").start(() -> record(file, run));
        }
    }

    /** How far a run of this process is; null when none goes on here. */
    @Nullable Progress progress(MigrationId migration) {
        Run run = runs.get(migration);
        if (run == null) {
            return null;
        }
        Progress.State state =
                run.done == run.total
                        ? Progress.State.COMPLETE
                        : run.ended ? Progress.State.INCOMPLETE : Progress.State.RUNNING;
        return new Progress(
                state, run.done, run.total, Duration.between(run.since, clock.instant()));
    }

    private void record(Checked file, Run run) {
        try {
            Map<UUID, Long> versions = new HashMap<>();
            List<Keyed> acts = acts(file);
            int done = 0;
            for (Keyed act : acts) {
                UUID stream = act.command().streamId();
                long version = versions.merge(stream, 0L, (was, _) -> was + 1) - 1;
                record(file, act.command(), conditions(file, act.key(), version));
                run.done = ++done;
            }
        } catch (RuntimeException stopped) {
            LOG.error(
                    "migration {} stopped after {} of {} acts ({})",
                    file.migration(),
                    run.done,
                    run.total,
                    stopped.getClass().getSimpleName());
        } finally {
            run.ended = true;
        }
    }

    /** An act with its key, which says from which sheet and row of the file it comes. */
    private record Keyed(LedgerCommand command, String key) {}

    private static List<Keyed> acts(Checked file) {
        List<Keyed> all = new ArrayList<>();
        var begin =
                new BeginMigration(
                        file.migration(),
                        file.sha256(),
                        file.mapping().name(),
                        file.mapping().version(),
                        file.rows(),
                        file.cases());
        all.add(new Keyed(begin, MigrationKey.of(file.migration(), 0)));
        for (Step step : file.steps()) {
            Place place = step.place();
            var row = new SourceRow(file.migration(), place.sheet(), place.row());
            all.add(new Keyed(step.command(), MigrationKey.of(row, all.size())));
        }
        var complete = new CompleteMigration(file.migration());
        all.add(new Keyed(complete, MigrationKey.of(file.migration(), all.size())));
        return all;
    }

    private RecordingConditions conditions(Checked file, String key, long version) {
        String mapping = file.mapping().name() + "/" + file.mapping().version();
        String request = hash.of(List.of("migration", key), StringNode.valueOf(mapping));
        return new RecordingConditions(version, key, request);
    }

    /** A stream that is further than this act was written by an earlier run of the same file. */
    private void record(Checked file, LedgerCommand command, RecordingConditions conditions) {
        String act = ACT_NAMES.getOrDefault(command.getClass(), "");
        Long expected = conditions.expectedVersion();
        for (int again = 1; ; again++) {
            try {
                gate.record(file.who(), act, command, conditions);
                return;
            } catch (VersionMismatch mismatch) {
                if (expected != null && mismatch.current() > expected) {
                    return;
                }
                if (again == TRIES) {
                    throw mismatch;
                }
            }
        }
    }
}
