package org.caseledger.query.deadlines;

import org.caseledger.events.conference.AgendaItemSet;
import org.caseledger.events.conference.MaterialDistributed;
import org.caseledger.events.conference.SittingCancelled;
import org.caseledger.events.conference.SittingPostponed;
import org.caseledger.events.correction.LabelReclassified;
import org.caseledger.events.deadline.DeadlineEvent;
import org.caseledger.events.succession.SuccessionOffered;
import org.caseledger.events.succession.SuccessionRedirected;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.LedgerEvent;
import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.events.value.StreamIds;
import org.caseledger.query.ledger.LedgerHistory;
import org.caseledger.query.ledger.LedgerLine;
import org.caseledger.query.ledger.StandingLines;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a book is made of when it is made anew: what still counts, from wherever it stands. */
final class BookSources {

    private final JdbcClient projector;
    private final LedgerHistory history;

    BookSources(JdbcClient projector, LedgerHistory history) {
        this.projector = projector;
        this.history = history;
    }

    /** The files that a sitting has or had on its agenda. */
    List<UUID> filesOf(UUID sitting, long upTo) {
        return history.ofStreams(projector, List.of(sitting), upTo).stream()
                .flatMap(line -> line.event().file().stream())
                .map(FileId::value)
                .distinct()
                .toList();
    }

    /** What moves the deadlines of a file without being of it stands in streams that it names. */
    List<LedgerLine> ofFile(FileId file, MunicipalityCode town, long upTo) {
        List<LedgerLine> standing = history.standingOf(projector, file, upTo);
        List<LedgerLine> all = new ArrayList<>(standing);
        all.addAll(beside(standing, SuccessionOffered.class::isInstance, upTo));
        all.addAll(beside(standing, BookSources::isInSitting, upTo));
        all.addAll(alone(file, town, upTo));
        all.sort(Comparator.comparingLong(LedgerLine::position));
        return all;
    }

    /** Labels changed by one person alone, and the later looks; neither is an entry that stands. */
    private List<LedgerLine> alone(FileId file, MunicipalityCode town, long upTo) {
        List<LedgerLine> alone =
                history.ofFile(projector, file, upTo).stream()
                        .filter(line ->
                                line.event() instanceof LabelReclassified changed
                                        && changed.superior() != null)
                        .toList();
        return alone.isEmpty()
                ? List.of()
                : Stream.concat(alone.stream(), looked(town, upTo)).toList();
    }

    private Stream<LedgerLine> looked(MunicipalityCode town, long upTo) {
        return ofTown("fallback-reviewed", town, upTo);
    }

    private static boolean isInSitting(LedgerEvent event) {
        return event instanceof AgendaItemSet || event instanceof MaterialDistributed;
    }

    private List<LedgerLine> beside(
            List<LedgerLine> standing, Predicate<LedgerEvent> naming, long upTo) {
        Set<UUID> streams =
                standing.stream()
                        .map(LedgerLine::event)
                        .filter(naming)
                        .map(LedgerEvent::streamId)
                        .collect(Collectors.toSet());
        return streams.isEmpty()
                ? List.of()
                : StandingLines.of(history.ofStreams(projector, streams, upTo)).stream()
                        .filter(line -> isOfNoFile(line.event()))
                        .toList();
    }

    private static boolean isOfNoFile(LedgerEvent event) {
        return event instanceof SuccessionRedirected
                || event instanceof SittingPostponed
                || event instanceof SittingCancelled;
    }

    /** A stream that is of no file; the directory with the reports that stand in their own. */
    List<LedgerLine> ofStream(UUID stream, MunicipalityCode town, long upTo) {
        List<LedgerLine> lines =
                new ArrayList<>(history.ofStreams(projector, List.of(stream), upTo));
        if (stream.equals(StreamIds.directory(town))) {
            lines.addAll(reports(town, upTo));
            lines.addAll(passed(town, upTo));
        }
        looked(town, upTo).forEach(lines::add);
        lines.sort(Comparator.comparingLong(LedgerLine::position));
        return StandingLines.of(lines);
    }

    /** The reports of the town's contractors, and what was set right about them. */
    private List<LedgerLine> reports(MunicipalityCode town, long upTo) {
        Set<UUID> streams =
                ofTown("outreach-month-reported", town, upTo)
                        .map(each -> each.event().streamId())
                        .collect(Collectors.toSet());
        return history.ofStreams(projector, streams, upTo);
    }

    /** That a report was missing on its day made the next one due. */
    private Collection<LedgerLine> passed(MunicipalityCode town, long upTo) {
        return ofTown("deadline-passed", town, upTo)
                .filter(each -> ((DeadlineEvent) each.event()).fileId() == null)
                .toList();
    }

    private Stream<LedgerLine> ofTown(String type, MunicipalityCode town, long upTo) {
        return history.ofType(projector, type, upTo).stream()
                .filter(each -> each.actor().municipality().equals(town));
    }
}
