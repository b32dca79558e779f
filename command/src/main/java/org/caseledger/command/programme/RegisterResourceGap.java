package org.caseledger.command.programme;

import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.programme.ProgrammeRefusal.AREA_NAME_TOO_LONG;
import static org.caseledger.command.programme.ProgrammeRefusal.PROGRAMME_SITTING_UNKNOWN;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.Minted;
import org.caseledger.events.programme.ProgrammeEvent;
import org.caseledger.events.programme.ResourceGapRegistered;
import org.caseledger.events.programme.ResourceKind;
import org.caseledger.events.register.SittingRegister;
import org.caseledger.events.value.ProgrammeEntryId;
import org.caseledger.events.value.SittingId;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** A resource is missing; in whose case that was seen stays out of it (MA-18). */
public record RegisterResourceGap(
        @Minted ProgrammeEntryId entryId,
        ResourceKind kind,
        @Nullable String area,
        @Nullable SittingId sittingId,
        LocalDate notedOn)
        implements ProgrammeCommand {

    @Override
    public Decision<ProgrammeEvent> decide(ProgrammeEntry entry, Circumstances now) {
        return OncePerEntry.decide(entry, notedOn, now, () -> noted(now));
    }

    private Decision<ProgrammeEvent> noted(Circumstances now) {
        if (area != null && !OncePerEntry.isNameOfArea(area)) {
            return refuse(AREA_NAME_TOO_LONG);
        }
        if (sittingId != null && !isSitting(sittingId, now)) {
            return refuse(PROGRAMME_SITTING_UNKNOWN);
        }
        return accept(
                new ResourceGapRegistered(
                        entryId, now.actor().organisation(), kind, area, sittingId, notedOn));
    }

    private static boolean isSitting(SittingId sitting, Circumstances now) {
        return now.facts().value(SittingRegister.SITTING, sitting.toString()).isPresent();
    }
}
