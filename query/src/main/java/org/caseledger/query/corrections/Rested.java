package org.caseledger.query.corrections;

import org.caseledger.events.correction.Correction;
import org.caseledger.events.register.RecordedEvent;
import org.caseledger.events.register.Register;
import org.caseledger.events.register.RegisterFold;
import org.caseledger.events.register.Registers;
import org.caseledger.query.ledger.LedgerLine;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Finds the appends that relied on an entry: those that read a register entry in a version that it
 * had because of the entry, up to the correction that took it back.
 */
final class Rested {

    private static final String RELYING =
            "select distinct p.position from ledger.reliance r"
                    + " join ledger.batch b on b.municipality = r.municipality"
                    + " and b.first_position = r.position"
                    + " join ledger.event p on p.municipality = r.municipality"
                    + " and p.position between b.first_position and b.last_position"
                    + " where r.register = ? and r.key = ? and r.version between ? and ?";

    /** A register entry in the versions that rest on the wrong entry. */
    private record Span(Register<?> register, String key, long from, long to) {}

    private final JdbcClient sql;

    Rested(JdbcClient sql) {
        this.sql = sql;
    }

    /** Positions of the events that relied on the entry, by the whole history of its stream. */
    Set<Long> on(UUID entry, UUID correction, List<LedgerLine> stream) {
        Set<Long> positions = new TreeSet<>();
        for (Span span : spans(entry, correction, stream)) {
            positions.addAll(
                    sql.sql(RELYING)
                            .params(span.register().name(), span.key(), span.from(), span.to())
                            .query(Long.class)
                            .list());
        }
        stream.stream()
                .filter(line -> line.eventId().equals(correction) || isOf(line, entry))
                .forEach(line -> positions.remove(line.position()));
        return positions;
    }

    private static boolean isOf(LedgerLine line, UUID entry) {
        return line.eventId().equals(entry)
                || (line.event() instanceof Correction it && it.entry().equals(entry));
    }

    private static List<Span> spans(UUID entry, UUID correction, List<LedgerLine> stream) {
        var fold = new RegisterFold(Registers.ALL);
        List<Span> begun = new ArrayList<>();
        for (LedgerLine line : stream) {
            if (line.eventId().equals(correction)) {
                break;
            }
            fold.record(line.recorded());
            if (line.eventId().equals(entry)) {
                begun.addAll(begunBy(line.recorded(), fold));
            }
        }
        return begun.stream()
                .map(span ->
                        new Span(
                                span.register(),
                                span.key(),
                                span.from(),
                                fold.versionOf(span.register(), span.key())))
                .toList();
    }

    private static List<Span> begunBy(RecordedEvent entry, RegisterFold fold) {
        List<Span> begun = new ArrayList<>();
        for (Register<?> register : Registers.ALL) {
            for (String key : register.keysTouchedBy(entry)) {
                begun.add(new Span(register, key, fold.versionOf(register, key), 0));
            }
        }
        return begun;
    }
}
