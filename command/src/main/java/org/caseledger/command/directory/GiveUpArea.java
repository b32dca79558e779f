package org.caseledger.command.directory;

import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.directory.DirectoryRefusal.AREA_NOT_IN_USE;
import static org.caseledger.command.directory.DirectoryRefusal.AREA_UNKNOWN;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.directory.AreaGivenUp;
import org.caseledger.events.directory.DirectoryEvent;
import org.caseledger.events.value.AreaId;
import org.caseledger.events.value.MunicipalityCode;

import java.time.LocalDate;

/** An area is no longer used after its last day. */
public record GiveUpArea(MunicipalityCode municipality, AreaId areaId, LocalDate lastDay)
        implements DirectoryCommand {

    @Override
    public Decision<DirectoryEvent> decide(Directory directory, Circumstances now) {
        return DirectoryDesk.decide(this, directory, now, this::giveUp);
    }

    private Decision<DirectoryEvent> giveUp(Directory.Registered registered) {
        Areas.Term term = registered.areas().drawn().get(areaId);
        if (term == null) {
            return refuse(AREA_UNKNOWN);
        }
        if (!term.includes(lastDay)) {
            return refuse(AREA_NOT_IN_USE);
        }
        return accept(new AreaGivenUp(municipality, areaId, lastDay));
    }
}
