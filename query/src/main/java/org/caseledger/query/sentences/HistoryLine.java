package org.caseledger.query.sentences;

import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.SaidBy;
import org.caseledger.query.ledger.LedgerLine;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One act as a reader sees it: who, when, when recorded if that was another day, told by whom, on
 * which basis, under which event number.
 */
public record HistoryLine(
        long position,
        UUID eventId,
        String happened,
        @Nullable String recorded,
        String who,
        String sentence,
        @Nullable String toldBy,
        @Nullable String basis) {

    public static HistoryLine of(LedgerLine line, Phrases say) {
        Occurred occurred = Particulars.occurred(line.event());
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
                basis == null ? null : CaseTerms.of(basis));
    }

    private static String who(LedgerLine line, Phrases say) {
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
