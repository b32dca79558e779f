package org.caseledger.command.programme;

import org.caseledger.events.programme.AreaOutreachDone;
import org.caseledger.events.programme.AreaOutreachEnded;
import org.caseledger.events.programme.AreaOutreachOpened;
import org.caseledger.events.programme.ProgrammeEvent;
import org.caseledger.events.value.AgencyId;

import java.time.LocalDate;

/** An entry about the programme: recorded once, unless it is work in an area that goes on. */
public sealed interface ProgrammeEntry {

    /** Nothing recorded under this id. */
    record Unknown() implements ProgrammeEntry {}

    /** Recorded. */
    record Made() implements ProgrammeEntry {}

    /**
     * Work in a part of the town.
     *
     * @param bySitting whether a sitting decided it, so that one judges its end
     * @param lastOn the day of the latest work; the first day where there was none
     */
    record InArea(
            AgencyId agencyId, String area, boolean bySitting, LocalDate openedOn, LocalDate lastOn)
            implements ProgrammeEntry {

        static InArea of(AreaOutreachOpened opened) {
            return new InArea(
                    opened.agencyId(),
                    opened.area(),
                    opened.sittingId() != null,
                    opened.openedOn(),
                    opened.openedOn());
        }

        private InArea after(AreaOutreachDone done) {
            LocalDate last = done.doneOn().isAfter(lastOn) ? done.doneOn() : lastOn;
            return new InArea(agencyId, area, bySitting, openedOn, last);
        }
    }

    /** Work in a part of the town that is over. */
    record AreaOver() implements ProgrammeEntry {}

    default ProgrammeEntry after(ProgrammeEvent event) {
        return switch (this) {
            case Unknown _ when event instanceof AreaOutreachOpened opened -> InArea.of(opened);
            case Unknown _ when event instanceof AreaOutreachEnded -> throw impossible(event);
            case Unknown _ -> new Made();
            case InArea area when event instanceof AreaOutreachDone done -> area.after(done);
            case InArea _ when event instanceof AreaOutreachEnded -> new AreaOver();
            case InArea _, Made _, AreaOver _ -> throw impossible(event);
        };
    }

    private static IllegalStateException impossible(ProgrammeEvent event) {
        return new IllegalStateException(
                event.getClass().getSimpleName() + " cannot follow another entry");
    }
}
