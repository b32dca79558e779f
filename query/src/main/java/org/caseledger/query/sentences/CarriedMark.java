package org.caseledger.query.sentences;

import org.caseledger.events.household.MemberAdded;
import org.caseledger.events.migration.SourceRow;
import org.caseledger.events.value.LedgerEvent;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.PartialDates;
import org.caseledger.query.ledger.CarriedRows;
import org.caseledger.query.ledger.LedgerLine;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** The mark 移行 of lines taken over: original date, how exactly it is known, and row. */
final class CarriedMark {

    private CarriedMark() {}

    /** When it happened; of a line taken over without a day of its own, when its file began there. */
    static @Nullable Occurred occurred(LedgerLine line, CarriedRows carried) {
        Occurred own = Particulars.occurred(line.event());
        return own != null || carried.row(line) == null ? own : original(line, carried.began());
    }

    static HistoryLine.@Nullable Carried of(LedgerLine line, CarriedRows carried) {
        SourceRow row = carried.row(line);
        Occurred when = occurred(line, carried);
        if (row == null || when == null) {
            return null;
        }
        return new HistoryLine.Carried(
                "移行",
                row.migrationId().value(),
                row.sheet(),
                row.row(),
                when.on(),
                when.precision(),
                "元の台帳のシート%d、%d行目。元の日付 %s"
                        .formatted(row.sheet(), row.row(), PartialDates.write(when)));
    }

    private static @Nullable Occurred original(LedgerLine line, @Nullable Occurred began) {
        LocalDate joined = joined(line.event());
        boolean asTheFile = began != null && (joined == null || joined.equals(began.on()));
        return asTheFile || joined == null ? began : Occurred.onDay(joined);
    }

    private static @Nullable LocalDate joined(LedgerEvent event) {
        return event instanceof MemberAdded member ? member.from() : null;
    }
}
