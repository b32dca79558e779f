package org.caseledger.command.succession;

import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.succession.SuccessionRefusal.LINE_UNKNOWN;
import static org.caseledger.command.succession.SuccessionRefusal.SUCCESSION_DATE_IN_FUTURE;
import static org.caseledger.command.succession.SuccessionRefusal.SUCCESSION_NOT_YOURS;
import static org.caseledger.command.succession.SuccessionRefusal.SUCCESSION_UNKNOWN;
import static org.caseledger.command.succession.SuccessionRefusal.WORK_NOT_TAKEN_OVER;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.register.SuccessionRegister;
import org.caseledger.events.succession.SucceededWorkEnded;
import org.caseledger.events.succession.SuccessionEvent;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.SuccessionId;

import java.time.LocalDate;
import java.util.UUID;

/** Work taken over from another agency is done; by it that agency is no longer in on the file. */
public record EndSucceededWork(
        SuccessionId successionId, UUID line, FileId fileId, LocalDate endedOn)
        implements SuccessionCommand {

    @Override
    public Decision<SuccessionEvent> decide(Succession succession, Circumstances now) {
        return switch (succession) {
            case Succession.Unknown _ -> refuse(SUCCESSION_UNKNOWN);
            case Succession.Begun begun ->
                    begun.line(line, fileId)
                            .map(known -> end(known, now))
                            .orElseGet(() -> refuse(LINE_UNKNOWN));
        };
    }

    private Decision<SuccessionEvent> end(SuccessionRegister.Line known, Circumstances now) {
        AgencyId holder = known.successor().agencyId();
        if (known.state() != SuccessionRegister.State.ACCEPTED
                || holder.equals(known.fromAgency())) {
            return refuse(WORK_NOT_TAKEN_OVER);
        }
        if (!now.actor().organisation().equals(holder) && !now.actor().isMunicipalOfficer()) {
            return refuse(SUCCESSION_NOT_YOURS);
        }
        if (endedOn.isAfter(now.today())) {
            return refuse(SUCCESSION_DATE_IN_FUTURE);
        }
        return accept(new SucceededWorkEnded(successionId, line, fileId, holder, endedOn));
    }
}
