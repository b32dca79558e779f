package org.caseledger.command.http;

import org.caseledger.command.axon.CommandGate;
import org.caseledger.command.axon.KeyReused;
import org.caseledger.command.axon.Recorded;
import org.caseledger.command.axon.RecordingConditions;
import org.caseledger.command.axon.VersionMismatch;
import org.caseledger.command.decision.LedgerCommand;
import org.caseledger.events.value.SignedIn;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A gate that keeps versions and keys, and fails as often as it is told to. */
final class GateInMemory implements CommandGate {

    final List<LedgerCommand> commands = new ArrayList<>();
    final Deque<RuntimeException> failures = new ArrayDeque<>();
    int tries;

    private final Map<UUID, Long> versions = new HashMap<>();
    private final Map<String, Recorded> answers = new HashMap<>();
    private final Map<String, String> hashes = new HashMap<>();

    @Override
    public Recorded record(
            SignedIn who, String actName, LedgerCommand command, RecordingConditions conditions) {
        tries++;
        if (!failures.isEmpty()) {
            throw failures.removeFirst();
        }
        String key = conditions.key();
        if (key != null && answers.containsKey(key)) {
            if (!String.valueOf(hashes.get(key)).equals(conditions.requestHash())) {
                throw new KeyReused();
            }
            return java.util.Objects.requireNonNull(answers.get(key));
        }
        long current = versions.getOrDefault(command.streamId(), 0L);
        Long expected = conditions.expectedVersion();
        if (expected != null && expected != current) {
            throw new VersionMismatch(current);
        }
        return append(command, conditions, current + 1);
    }

    private Recorded append(LedgerCommand command, RecordingConditions conditions, long version) {
        commands.add(command);
        versions.put(command.streamId(), version);
        long position = commands.size();
        var recorded =
                new Recorded(
                        command.streamId(),
                        version,
                        List.of(position),
                        List.of(new UUID(0, position)),
                        Instant.parse("2026-04-01T00:00:00Z"),
                        position);
        if (conditions.key() != null && conditions.requestHash() != null) {
            answers.put(conditions.key(), recorded);
            hashes.put(conditions.key(), conditions.requestHash());
        }
        return recorded;
    }
}
