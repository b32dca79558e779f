package org.caseledger.command.programme;

import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.programme.ProgrammeRefusal.AREA_NAME_TOO_LONG;
import static org.caseledger.command.programme.ProgrammeRefusal.AREA_OUTREACH_NOT_DECIDED;
import static org.caseledger.command.programme.ProgrammeRefusal.AREA_SITTING_NOT_HELD;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.Minted;
import org.caseledger.events.programme.AreaGround;
import org.caseledger.events.programme.AreaOutreachOpened;
import org.caseledger.events.programme.ProgrammeEvent;
import org.caseledger.events.value.ProgrammeEntryId;
import org.caseledger.events.value.SittingId;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * Work in a part of the town begins. The municipality may begin it by itself; an agency is given the
 * task by a conference, so it names the sitting.
 */
public record OpenAreaOutreach(
        @Minted ProgrammeEntryId entryId,
        String area,
        AreaGround ground,
        @Nullable SittingId sittingId,
        LocalDate openedOn)
        implements ProgrammeCommand {

    @Override
    public Decision<ProgrammeEvent> decide(ProgrammeEntry entry, Circumstances now) {
        return OncePerEntry.decide(entry, openedOn, now, () -> opened(now));
    }

    private Decision<ProgrammeEvent> opened(Circumstances now) {
        if (!OncePerEntry.isNameOfArea(area)) {
            return refuse(AREA_NAME_TOO_LONG);
        }
        if (sittingId == null && !now.actor().isMunicipalOfficer()) {
            return refuse(AREA_OUTREACH_NOT_DECIDED);
        }
        if (sittingId != null && AreaWork.held(sittingId, LocalDate.MIN, openedOn, now).isEmpty()) {
            return refuse(AREA_SITTING_NOT_HELD);
        }
        return accept(
                new AreaOutreachOpened(
                        entryId, now.actor().organisation(), area, ground, sittingId, openedOn));
    }
}
