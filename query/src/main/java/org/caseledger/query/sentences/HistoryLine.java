package org.caseledger.query.sentences;

import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.SaidBy;
import org.caseledger.query.ledger.CarriedRows;
import org.caseledger.query.ledger.LedgerLine;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * One act as a reader sees it: who, when, when recorded if that was another day, told by whom, on
 * which basis, under which event number; and what was set right about it since.
 */
public record HistoryLine(
        long position,
        UUID eventId,
        String happened,
        @Nullable String recorded,
        String who,
        String sentence,
        @Nullable String toldBy,
        @Nullable String basis,
        UUID stream,
        @Nullable Long version,
        @Nullable String standing,
        List<Amendment> amendments,
        List<Part> parts,
        @Nullable Carried carried,
        @Nullable LabelRequest request) {

    /**
     * 再区分の求め: the line asks for another label of an entry.
     *
     * @param waits nobody has answered it yet
     */
    public record LabelRequest(UUID entry, boolean waits) {}

    /**
     * 移行: the line was taken over from another ledger.
     *
     * @param sheet and {@code row}: where it stood in the file of that run, from 1
     * @param on the original date, or the first day of the month or year when only that is known
     */
    public record Carried(
            String mark,
            UUID migrationId,
            int sheet,
            int row,
            LocalDate on,
            Occurred.Precision precision,
            String where) {}

    /** What was set right about this line later: what stood, what stands, why, when, by whom. */
    public record Amendment(
            long position,
            String kind,
            @Nullable String component,
            @Nullable String was,
            @Nullable String now,
            String reason,
            String recorded,
            String who) {}

    /** What a component that can be corrected holds. */
    public enum PartKind {
        WORDS,
        DAY,
        CODE,
        NUMBER
    }

    /** A code and what it is called. */
    public record Code(String value, String words) {}

    /** A component that can be corrected, with its word and, for a code, all there are. */
    public record Part(String component, String title, PartKind kind, List<Code> codes) {}

    /**
     * @param versions the version that each stream had then; an act on its entries names today's
     */
    public static HistoryLine of(
            LedgerLine line,
            Phrases say,
            Amendments amendments,
            Map<UUID, Long> versions,
            CarriedRows carriedRows) {
        if (amendments.closes(line)) {
            return closed(line, say, amendments, versions);
        }
        Occurred occurred = CarriedMark.occurred(line, carriedRows);
        LocalDate recordedOn = line.recordedOn();
        boolean sameDay = occurred == null || occurred.equals(Occurred.onDay(recordedOn));
        LegalBasis basis = Particulars.basis(line.event());
        return new HistoryLine(
                line.position(),
                line.eventId(),
                occurred == null ? Terms.day(recordedOn) : Terms.when(occurred),
                sameDay ? null : Terms.day(recordedOn),
                who(line, say),
                Sentences.of(line.event(), say),
                toldBy(Particulars.saidBy(line.event()), say),
                basis == null ? null : CaseTerms.of(basis),
                line.event().streamId(),
                versions.get(line.event().streamId()),
                amendments.standing(line),
                amendments.of(line, say),
                amendments.parts(line, say),
                CarriedMark.of(line, carriedRows),
                amendments.request(line));
    }

    /** Of a struck entry only the date remains. */
    private static HistoryLine closed(
            LedgerLine line, Phrases say, Amendments amendments, Map<UUID, Long> versions) {
        return new HistoryLine(
                line.position(),
                line.eventId(),
                Terms.day(line.recordedOn()),
                null,
                "",
                "誤記録のため閉鎖",
                null,
                null,
                line.event().streamId(),
                versions.get(line.event().streamId()),
                amendments.standing(line),
                amendments.of(line, say),
                List.of(),
                null,
                null);
    }

    static String who(LedgerLine line, Phrases say) {
        if (line.actor().isLedgerItself()) {
            return "台帳(自動の記録)";
        }
        return say.staff(line.actor().staff())
                + "("
                + say.agency(line.actor().organisation())
                + "・"
                + CaseTerms.of(line.actor().capacity())
                + ")";
    }

    private static @Nullable String toldBy(@Nullable SaidBy saidBy, Phrases say) {
        if (saidBy == null) {
            return null;
        }
        String kind = CaseTerms.of(saidBy.kind());
        if (saidBy.person() != null) {
            return kind + " " + say.person(saidBy.person());
        }
        return saidBy.agency() == null ? kind : kind + " " + say.agency(saidBy.agency());
    }
}
