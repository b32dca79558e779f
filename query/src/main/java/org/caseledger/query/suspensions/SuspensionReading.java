package org.caseledger.query.suspensions;

import org.caseledger.events.suspension.UseResumed;
import org.caseledger.events.suspension.UseSuspended;
import org.caseledger.events.value.FileNumber;
import org.caseledger.events.value.SignedIn;
import org.caseledger.events.value.StreamIds;
import org.caseledger.query.gate.Look;
import org.caseledger.query.gate.OutputPath;
import org.caseledger.query.gate.ReadGate;
import org.caseledger.query.gate.ReadingPurpose;
import org.caseledger.query.ledger.LedgerHistory;
import org.caseledger.query.ledger.LedgerLine;
import org.caseledger.query.sentences.OpenedPhrases;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Lists every 利用停止 through the gate; what was asked for in words stays with the file. */
@Component
public class SuspensionReading {

    private final ReadGate gate;
    private final LedgerHistory history;

    public SuspensionReading(ReadGate gate, LedgerHistory history) {
        this.gate = gate;
        this.history = history;
    }

    public SuspensionList show(SignedIn reader, OutputPath path) {
        return gate.look(reader, path, ReadingPurpose.ADMINISTRATION, this::list);
    }

    private SuspensionList list(Look look) {
        Map<UUID, LocalDate> ended = new HashMap<>();
        for (LedgerLine line : history.ofType(look.sql(), "use-resumed", look.position())) {
            if (line.event() instanceof UseResumed it) {
                ended.put(it.suspensionId().value(), line.recordedOn());
            }
        }
        var suspended = history.ofType(look.sql(), "use-suspended", look.position());
        var requested = new WaitingRequests(look, history);
        var streams =
                Stream.concat(suspended.stream(), requested.lines().stream())
                        .map(line -> line.event().streamId())
                        .distinct()
                        .toList();
        var versions = history.versions(look.sql(), streams, look.position());
        var directory = List.of(StreamIds.directory(look.actor().municipality()));
        var say =
                new OpenedPhrases(look, history.ofStreams(look.sql(), directory, look.position()));
        return new SuspensionList(
                look.position(),
                requested.waiting(versions),
                suspended.stream()
                        .map(line -> one(line, ended, versions, look, say))
                        .sorted(standingFirst())
                        .toList());
    }

    private static Comparator<SuspensionList.One> standingFirst() {
        return Comparator.comparing((SuspensionList.One one) -> one.endedOn() != null)
                .thenComparing(SuspensionList.One::requestedOn, Comparator.reverseOrder());
    }

    private static SuspensionList.One one(
            LedgerLine line,
            Map<UUID, LocalDate> ended,
            Map<UUID, Long> versions,
            Look look,
            OpenedPhrases say) {
        var it = (UseSuspended) line.event();
        look.shows(it.fileId());
        LocalDate answerBy = WaitingRequests.answerBy(it.requestedOn(), look);
        UUID id = it.suspensionId().value();
        return new SuspensionList.One(
                id,
                it.fileId().value(),
                FileNumber.of(it.fileId()).toString(),
                it.requestedOn(),
                line.recordedOn(),
                say.staff(line.actor().staff()),
                answerBy,
                line.recordedOn().isAfter(answerBy),
                ended.get(id),
                versions.getOrDefault(id, 0L));
    }
}
