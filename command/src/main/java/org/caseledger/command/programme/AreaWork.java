package org.caseledger.command.programme;

import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.programme.ProgrammeRefusal.AREA_OUTREACH_ENDED;
import static org.caseledger.command.programme.ProgrammeRefusal.AREA_OUTREACH_NOT_YOURS;
import static org.caseledger.command.programme.ProgrammeRefusal.AREA_OUTREACH_UNKNOWN;
import static org.caseledger.command.programme.ProgrammeRefusal.BEFORE_AREA_OPENING;
import static org.caseledger.command.programme.ProgrammeRefusal.PROGRAMME_DATE_IN_FUTURE;
import static org.caseledger.command.programme.ProgrammeRefusal.PROGRAMME_TASK_NOT_YOURS;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.programme.ProgrammeEvent;
import org.caseledger.events.register.SittingRegister;
import org.caseledger.events.value.SittingId;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** Rule: in a part of the town, its agency or the municipality records while the work goes on (O-02). */
final class AreaWork {

    private AreaWork() {}

    static Decision<ProgrammeEvent> goingOn(
            ProgrammeEntry entry,
            LocalDate day,
            Circumstances now,
            Function<ProgrammeEntry.InArea, Decision<ProgrammeEvent>> next) {
        if (!now.actor().capacity().handlesCases()) {
            return refuse(PROGRAMME_TASK_NOT_YOURS);
        }
        return switch (entry) {
            case ProgrammeEntry.Unknown _, ProgrammeEntry.Made _ -> refuse(AREA_OUTREACH_UNKNOWN);
            case ProgrammeEntry.AreaOver _ -> refuse(AREA_OUTREACH_ENDED);
            case ProgrammeEntry.InArea area when isOfAnother(area, now) ->
                    refuse(AREA_OUTREACH_NOT_YOURS);
            case ProgrammeEntry.InArea _ when day.isAfter(now.today()) ->
                    refuse(PROGRAMME_DATE_IN_FUTURE);
            case ProgrammeEntry.InArea area when day.isBefore(area.openedOn()) ->
                    refuse(BEFORE_AREA_OPENING);
            case ProgrammeEntry.InArea area -> next.apply(area);
        };
    }

    private static boolean isOfAnother(ProgrammeEntry.InArea area, Circumstances now) {
        return !now.actor().isMunicipalOfficer()
                && !now.actor().organisation().equals(area.agencyId());
    }

    /** The sitting, where it was held between these days. */
    static Optional<SittingRegister.Sitting> held(
            SittingId sitting, LocalDate from, LocalDate until, Circumstances now) {
        return now.facts()
                .value(SittingRegister.SITTING, sitting.toString())
                .filter(found -> !found.cancelled())
                .filter(found -> !found.heldOn().isBefore(from))
                .filter(found -> !found.heldOn().isAfter(until));
    }
}
