package org.caseledger.command.programme;

import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.programme.ProgrammeRefusal.COUNT_NEGATIVE;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.programme.AreaActivity;
import org.caseledger.events.programme.AreaOutreachDone;
import org.caseledger.events.programme.ProgrammeEvent;
import org.caseledger.events.value.ProgrammeEntryId;
import org.caseledger.events.value.Work;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** One more piece of the work in an area that was opened, in counts only. */
public record ContinueAreaOutreach(
        ProgrammeEntryId entryId,
        AreaActivity activity,
        int places,
        int spokenWith,
        int leafletsLeft,
        int ledToConsultation,
        LocalDate doneOn,
        @Nullable Work work)
        implements ProgrammeCommand {

    @Override
    public Decision<ProgrammeEvent> decide(ProgrammeEntry entry, Circumstances now) {
        return AreaWork.goingOn(entry, doneOn, now, area -> done(area, now));
    }

    private Decision<ProgrammeEvent> done(ProgrammeEntry.InArea in, Circumstances now) {
        if (places < 0 || spokenWith < 0 || leafletsLeft < 0 || ledToConsultation < 0) {
            return refuse(COUNT_NEGATIVE);
        }
        return accept(
                new AreaOutreachDone(
                        entryId,
                        now.actor().organisation(),
                        in.area(),
                        activity,
                        places,
                        spokenWith,
                        leafletsLeft,
                        ledToConsultation,
                        doneOn,
                        work));
    }
}
