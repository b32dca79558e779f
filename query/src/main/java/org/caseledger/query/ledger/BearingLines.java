package org.caseledger.query.ledger;

import org.caseledger.events.conference.AgendaItemSet;
import org.caseledger.events.conference.ConferenceConvened;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.events.value.StreamIds;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Gathers everything that bears on files or a sitting: the files' acts, the sittings they were
 * discussed in, the bodies of those, the directory and the profile.
 */
@Component
public class BearingLines {

    private final LedgerHistory history;

    public BearingLines(LedgerHistory history) {
        this.history = history;
    }

    /** What bears on one file up to a position, in order. */
    public List<LedgerLine> onFile(
            JdbcClient sql, MunicipalityCode municipality, FileId file, long upTo) {
        List<LedgerLine> lines = new ArrayList<>(history.ofFile(sql, file, upTo));
        Set<UUID> sittings = new LinkedHashSet<>();
        lines.forEach(line -> {
            if (line.event() instanceof AgendaItemSet set) {
                sittings.add(set.sittingId().value());
            }
        });
        List<LedgerLine> ofSittings = history.ofStreams(sql, sittings, upTo);
        lines.addAll(ofSittings.stream().filter(line -> line.event().file().isEmpty()).toList());
        lines.addAll(frame(sql, municipality, ofSittings, upTo));
        return inOrder(lines);
    }

    /** What bears on one sitting: all of it, and the files on its agenda. */
    public List<LedgerLine> onSitting(
            JdbcClient sql, MunicipalityCode municipality, UUID sitting, long upTo) {
        List<LedgerLine> own = history.ofStreams(sql, List.of(sitting), upTo);
        List<LedgerLine> lines = new ArrayList<>();
        Set<FileId> files = new LinkedHashSet<>();
        own.forEach(line -> line.event().file().ifPresent(files::add));
        files.forEach(file -> lines.addAll(history.ofFile(sql, file, upTo)));
        lines.addAll(own.stream().filter(line -> line.event().file().isEmpty()).toList());
        lines.addAll(frame(sql, municipality, own, upTo));
        return inOrder(lines);
    }

    private List<LedgerLine> frame(
            JdbcClient sql, MunicipalityCode municipality, List<LedgerLine> sittings, long upTo) {
        Set<UUID> streams = new LinkedHashSet<>();
        streams.add(StreamIds.directory(municipality));
        streams.add(StreamIds.profile(municipality));
        sittings.forEach(line -> {
            if (line.event() instanceof ConferenceConvened convened) {
                streams.add(convened.bodyId().value());
            }
        });
        return history.ofStreams(sql, streams, upTo);
    }

    private static List<LedgerLine> inOrder(List<LedgerLine> lines) {
        lines.sort(Comparator.comparingLong(LedgerLine::position));
        return lines;
    }
}
