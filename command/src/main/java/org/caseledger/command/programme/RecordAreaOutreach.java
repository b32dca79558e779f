package org.caseledger.command.programme;

import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.programme.ProgrammeRefusal.AREA_NAME_TOO_LONG;
import static org.caseledger.command.programme.ProgrammeRefusal.COUNT_NEGATIVE;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.Minted;
import org.caseledger.events.programme.AreaActivity;
import org.caseledger.events.programme.AreaOutreachDone;
import org.caseledger.events.programme.ProgrammeEvent;
import org.caseledger.events.value.ProgrammeEntryId;
import org.caseledger.events.value.Work;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** Work in a part of the town, in counts only: no person and no file (地区への働きかけ). */
public record RecordAreaOutreach(
        @Minted ProgrammeEntryId entryId,
        String area,
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
        return OncePerEntry.decide(entry, doneOn, now, () -> done(now));
    }

    private Decision<ProgrammeEvent> done(Circumstances now) {
        if (!OncePerEntry.isNameOfArea(area)) {
            return refuse(AREA_NAME_TOO_LONG);
        }
        if (places < 0 || spokenWith < 0 || leafletsLeft < 0 || ledToConsultation < 0) {
            return refuse(COUNT_NEGATIVE);
        }
        return accept(
                new AreaOutreachDone(
                        entryId,
                        now.actor().organisation(),
                        area,
                        activity,
                        places,
                        spokenWith,
                        leafletsLeft,
                        ledToConsultation,
                        doneOn,
                        work));
    }
}
