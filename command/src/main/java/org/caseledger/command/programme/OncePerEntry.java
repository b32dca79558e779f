package org.caseledger.command.programme;

import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.programme.ProgrammeRefusal.ENTRY_ALREADY_RECORDED;
import static org.caseledger.command.programme.ProgrammeRefusal.PROGRAMME_DATE_IN_FUTURE;
import static org.caseledger.command.programme.ProgrammeRefusal.PROGRAMME_TASK_NOT_YOURS;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.programme.ProgrammeEvent;

import java.time.LocalDate;
import java.util.function.Supplier;

/** Rule: an entry is made once, by somebody who works on cases, on a day that has come. */
final class OncePerEntry {

    private OncePerEntry() {}

    static Decision<ProgrammeEvent> decide(
            ProgrammeEntry entry,
            LocalDate day,
            Circumstances now,
            Supplier<Decision<ProgrammeEvent>> next) {
        if (!now.actor().capacity().handlesCases()) {
            return refuse(PROGRAMME_TASK_NOT_YOURS);
        }
        if (!(entry instanceof ProgrammeEntry.Unknown)) {
            return refuse(ENTRY_ALREADY_RECORDED);
        }
        return day.isAfter(now.today()) ? refuse(PROGRAMME_DATE_IN_FUTURE) : next.get();
    }

    /** A name of a part of the town, not a description of somebody. */
    static boolean isNameOfArea(String area) {
        return area.length() <= 40 && area.lines().count() == 1;
    }
}
