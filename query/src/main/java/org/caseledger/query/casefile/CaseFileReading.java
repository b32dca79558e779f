package org.caseledger.query.casefile;

import org.caseledger.events.directory.StaffRegistered;
import org.caseledger.events.value.Capacity;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.LedgerEvent;
import org.caseledger.events.value.SignedIn;
import org.caseledger.events.value.StaffId;
import org.caseledger.events.value.StreamIds;
import org.caseledger.query.gate.Look;
import org.caseledger.query.gate.NotFound;
import org.caseledger.query.gate.OutputPath;
import org.caseledger.query.gate.ReadGate;
import org.caseledger.query.gate.ReadingPurpose;
import org.caseledger.query.ledger.CarriedRows;
import org.caseledger.query.ledger.LedgerHistory;
import org.caseledger.query.ledger.LedgerLine;
import org.caseledger.query.ledger.NotYetThere;
import org.caseledger.query.ledger.StandingLines;
import org.caseledger.query.screens.NextActs;
import org.caseledger.query.sentences.Amendments;
import org.caseledger.query.sentences.HistoryLine;
import org.caseledger.query.sentences.OpenedPhrases;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Shows a case file now or as it stood, always replayed from the ledger and judged by today. */
@Component
public class CaseFileReading {

    private final ReadGate gate;
    private final LedgerHistory history;
    private final AsOf asOf;
    private final NextActs nextActs;
    private final SightThen sightThen;

    public CaseFileReading(
            ReadGate gate,
            LedgerHistory history,
            AsOf asOf,
            NextActs nextActs,
            SightThen sightThen) {
        this.gate = gate;
        this.history = history;
        this.asOf = asOf;
        this.nextActs = nextActs;
        this.sightThen = sightThen;
    }

    /** What is asked for: a file, a moment, and the position that must be included. */
    public record Asked(FileId file, @Nullable String asOf, long minPosition) {}

    /** The file as it is told, without what may be done next. */
    public CaseFile told(SignedIn reader, OutputPath path, Asked asked) {
        return gate.look(reader, path, ReadingPurpose.CASE_WORK, look -> read(look, asked));
    }

    public CaseFile show(SignedIn reader, OutputPath path, Asked asked) {
        CaseFile shown = told(reader, path, asked);
        return shown.now()
                ? withNextActs(shown, nextActs.of(reader, asked.file(), streams(shown)))
                : shown;
    }

    /** The streams that the reader was told of, the one last written first. */
    private static List<UUID> streams(CaseFile shown) {
        return shown.history().stream().map(HistoryLine::stream).distinct().toList();
    }

    private CaseFile read(Look look, Asked asked) {
        look.requireFile(asked.file());
        if (look.position() < asked.minPosition()) {
            throw new NotYetThere();
        }
        long position = asOf.position(look, asked.asOf());
        List<LedgerLine> all = history.ofFile(look.sql(), asked.file(), position);
        List<LedgerLine> told = Scope.of(look, asked.file(), all);
        if (look.position() == position && told.isEmpty()) {
            throw new NotFound();
        }
        var directory =
                history.ofStreams(
                        look.sql(),
                        List.of(StreamIds.directory(look.actor().municipality())),
                        look.position());
        look.expects(told.stream().map(LedgerLine::event).toList());
        look.expects(staffOf(told, directory));
        List<LedgerLine> standing = StandingLines.of(told);
        List<LedgerLine> naming = new ArrayList<>(directory);
        naming.addAll(told);
        naming.addAll(standing);
        var say = new OpenedPhrases(look, naming);
        var state = new FileState(standing, say, look);
        var amendments = new Amendments(told);
        var carried = CarriedRows.of(look.sql(), asked.file(), told);
        var versions = history.versions(look.sql(), streams(told), position);
        return new CaseFile(
                asked.file().value(),
                position,
                position == look.position(),
                look.position(),
                state.run(),
                state.members(),
                state.household(),
                state.plan(),
                state.roles(),
                state.consents(),
                new Withdrawals(told, say).shown(),
                told.reversed().stream()
                        .map(line -> HistoryLine.of(line, say, amendments, versions, carried))
                        .toList(),
                List.of(),
                completeUpTo(look, asked.file()),
                sight(look, asked.file(), position, say));
    }

    /** The entries in the directory of those who recorded these acts. */
    private static List<LedgerEvent> staffOf(List<LedgerLine> told, List<LedgerLine> directory) {
        Set<StaffId> acting =
                told.stream().map(line -> line.actor().staff()).collect(Collectors.toSet());
        return directory.stream()
                .map(LedgerLine::event)
                .filter(event ->
                        event instanceof StaffRegistered registered
                                && acting.contains(registered.staffId()))
                .toList();
    }

    private static Set<UUID> streams(List<LedgerLine> lines) {
        return lines.stream().map(line -> line.event().streamId()).collect(Collectors.toSet());
    }

    private List<CaseFile.Sight> sight(Look look, FileId file, long position, OpenedPhrases say) {
        boolean answers =
                look.actor().isMunicipalOfficer() || look.actor().capacity() == Capacity.REVIEWER;
        return answers ? sightThen.of(look, file, position, say) : List.of();
    }

    /** Views set a whole file aside when one of its acts cannot be handled; the page says so. */
    private static @Nullable Long completeUpTo(Look look, FileId file) {
        return look.sql()
                .sql("select min(position) - 1 from views.parked where line = ?")
                .param(file.value())
                .query(Long.class)
                .optional()
                .orElse(null);
    }

    private static CaseFile withNextActs(CaseFile it, List<NextActs.NextAct> acts) {
        return new CaseFile(
                it.fileId(),
                it.asOf(),
                it.now(),
                it.ledgerPosition(),
                it.run(),
                it.members(),
                it.household(),
                it.plan(),
                it.roles(),
                it.consents(),
                it.withdrawals(),
                it.history(),
                acts,
                it.completeUpTo(),
                it.sight());
    }
}
