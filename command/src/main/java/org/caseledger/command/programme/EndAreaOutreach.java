package org.caseledger.command.programme;

import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.programme.ProgrammeRefusal.AREA_END_BEFORE_WORK;
import static org.caseledger.command.programme.ProgrammeRefusal.AREA_END_NOT_DECIDED;
import static org.caseledger.command.programme.ProgrammeRefusal.AREA_SITTING_NOT_HELD;
import static org.caseledger.command.programme.ProgrammeRefusal.COUNT_NEGATIVE;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.programme.AreaEnd;
import org.caseledger.events.programme.AreaOutreachEnded;
import org.caseledger.events.programme.ProgrammeEvent;
import org.caseledger.events.value.ProgrammeEntryId;
import org.caseledger.events.value.SittingId;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * Work in a part of the town ends, with the reason and what came of it in a count. What a sitting
 * decided, or an agency does, a sitting judges to be over (O-08).
 */
public record EndAreaOutreach(
        ProgrammeEntryId entryId,
        AreaEnd reason,
        int ledToConsultation,
        @Nullable SittingId sittingId,
        LocalDate endedOn)
        implements ProgrammeCommand {

    @Override
    public Decision<ProgrammeEvent> decide(ProgrammeEntry entry, Circumstances now) {
        return AreaWork.goingOn(entry, endedOn, now, area -> ended(area, now));
    }

    private Decision<ProgrammeEvent> ended(ProgrammeEntry.InArea area, Circumstances now) {
        if (ledToConsultation < 0) {
            return refuse(COUNT_NEGATIVE);
        }
        if (endedOn.isBefore(area.lastOn())) {
            return refuse(AREA_END_BEFORE_WORK);
        }
        if (sittingId == null && (area.bySitting() || !now.actor().isMunicipalOfficer())) {
            return refuse(AREA_END_NOT_DECIDED);
        }
        if (sittingId != null
                && AreaWork.held(sittingId, area.openedOn(), endedOn, now).isEmpty()) {
            return refuse(AREA_SITTING_NOT_HELD);
        }
        return accept(
                new AreaOutreachEnded(entryId, reason, ledToConsultation, sittingId, endedOn));
    }
}
