package org.caseledger.command.succession;

import org.caseledger.events.register.SuccessionRegister;
import org.caseledger.events.succession.SuccessionBegun;
import org.caseledger.events.succession.SuccessionEvent;
import org.caseledger.events.succession.SuccessionRedirected;
import org.caseledger.events.value.FileId;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A succession as its rules see it: from whom to whom, and how far each line has come. */
public sealed interface Succession {

    /** Nothing was recorded yet. */
    record Unknown() implements Succession {}

    /** Begun, with its lines; the facts name the successor of now. */
    record Begun(SuccessionBegun facts, Map<String, SuccessionRegister.Line> lines)
            implements Succession {

        public Begun {
            lines = Map.copyOf(lines);
        }

        /** The line with that id, if it is about that file. */
        Optional<SuccessionRegister.Line> line(UUID line, FileId file) {
            return Optional.ofNullable(lines.get(line.toString()))
                    .filter(known -> known.fileId().equals(file));
        }

        List<UUID> waiting() {
            return lines.entrySet().stream()
                    .filter(line -> line.getValue().waits())
                    .map(line -> UUID.fromString(line.getKey()))
                    .sorted()
                    .toList();
        }
    }

    default Succession after(SuccessionEvent event) {
        return switch (this) {
            case Unknown _ when event instanceof SuccessionBegun begun ->
                    new Begun(begun, Map.of());
            case Begun _ when event instanceof SuccessionBegun ->
                    throw new IllegalStateException("a succession begins once");
            case Begun was ->
                    new Begun(
                            factsAfter(was.facts, event),
                            SuccessionRegister.SUCCESSION.afterAll(was.lines, event));
            case Unknown _ -> throw new IllegalStateException("a succession must begin first");
        };
    }

    /** What is offered from now on goes to the one whom the rest went to. */
    private static SuccessionBegun factsAfter(SuccessionBegun was, SuccessionEvent event) {
        return event instanceof SuccessionRedirected other
                ? new SuccessionBegun(
                        was.successionId(),
                        was.predecessor(),
                        was.fromAgency(),
                        other.successor(),
                        was.effectiveOn(),
                        was.reason())
                : was;
    }
}
