package org.caseledger.query.search;

import org.caseledger.events.correction.Correction;
import org.caseledger.events.household.MemberAdded;
import org.caseledger.events.household.MemberFactTold;
import org.caseledger.events.register.Replacement;
import org.caseledger.events.storage.EventCatalogue;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.LedgerEvent;
import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.query.gate.IndexOpening;
import org.caseledger.query.ledger.LedgerHistory;
import org.caseledger.query.ledger.LedgerLine;
import org.caseledger.query.ledger.StandingLines;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;

/**
 * The keys of all persons of a municipality, in the memory of this process and nowhere else. Each
 * question first takes up what was recorded since the last, in the snapshot of whoever asks. Once a
 * key of the municipality was destroyed, everything is dropped and made anew.
 */
@Component
public class SearchIndex {

    private static final List<String> TYPES =
            EventCatalogue.entries().stream()
                    .filter(entry -> isTold(entry.type()))
                    .map(entry -> entry.name())
                    .toList();

    private final LedgerHistory history;
    private final IndexOpening opening;
    private final Map<MunicipalityCode, Town> towns = new ConcurrentHashMap<>();

    public SearchIndex(LedgerHistory history, IndexOpening opening) {
        this.history = history;
        this.opening = opening;
    }

    private static boolean isTold(Class<? extends LedgerEvent> type) {
        return type == MemberAdded.class
                || type == MemberFactTold.class
                || Correction.class.isAssignableFrom(type);
    }

    /** One municipality; a snapshot of it is never changed. */
    private static final class Town {
        private final ReentrantLock lock = new ReentrantLock();
        private @Nullable Keys keys;
    }

    private record Keys(long position, long destroyed, TreeMap<String, List<Findable>> files) {

        List<Findable> persons() {
            return files.values().stream().flatMap(List::stream).toList();
        }
    }

    /** Everybody told of up to a position, in an order that tells nothing. */
    List<Findable> persons(JdbcClient sql, MunicipalityCode municipality, long position) {
        Town town = towns.computeIfAbsent(municipality, _ -> new Town());
        long destroyed = opening.destroyedKeys(municipality);
        town.lock.lock();
        try {
            Keys before = town.keys;
            if (before == null || before.destroyed() != destroyed) {
                town.keys = null;
                before = new Keys(0, destroyed, new TreeMap<>());
            }
            Keys now = before.position() < position ? caughtUp(before, sql, position) : before;
            town.keys = now;
            return now.persons();
        } finally {
            town.lock.unlock();
        }
    }

    private Keys caughtUp(Keys before, JdbcClient sql, long position) {
        var files = new TreeMap<>(before.files());
        var pass = opening.over(sql);
        Map<FileId, List<LedgerLine>> standing =
                before.position() == 0
                        ? everything(sql, position)
                        : touched(sql, before.position(), position);
        pass.expect(
                standing.values().stream()
                        .flatMap(List::stream)
                        .flatMap(line -> Replacement.labelled(line.event()))
                        .toList());
        standing.forEach(
                (file, lines) -> files.put(file.toString(), FindableFold.of(file, lines, pass)));
        return new Keys(position, before.destroyed(), files);
    }

    private Map<FileId, List<LedgerLine>> everything(JdbcClient sql, long position) {
        List<LedgerLine> lines = new ArrayList<>();
        TYPES.forEach(type -> lines.addAll(history.ofType(sql, type, position)));
        return lines.stream()
                .filter(line -> line.event().file().isPresent())
                .sorted(Comparator.comparingLong(LedgerLine::position))
                .collect(
                        Collectors.groupingBy(
                                line -> line.event().file().orElseThrow(),
                                Collectors.collectingAndThen(
                                        Collectors.toList(), StandingLines::of)));
    }

    private Map<FileId, List<LedgerLine>> touched(JdbcClient sql, long after, long position) {
        return sql
                .sql(
                        "select distinct file_id from ledger.event where position > :after and"
                                + " position <= :upTo and file_id is not null and type in (:types)")
                .param("after", after)
                .param("upTo", position)
                .param("types", TYPES)
                .query((row, _) -> new FileId(row.getObject(1, UUID.class)))
                .list()
                .stream()
                .collect(
                        Collectors.toMap(
                                file -> file, file -> history.standingOf(sql, file, position)));
    }
}
