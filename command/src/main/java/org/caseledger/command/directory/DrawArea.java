package org.caseledger.command.directory;

import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.directory.DirectoryRefusal.AREA_ALREADY_DRAWN;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.Minted;
import org.caseledger.events.directory.AreaDrawn;
import org.caseledger.events.directory.AreaLayer;
import org.caseledger.events.directory.DirectoryEvent;
import org.caseledger.events.value.AreaId;
import org.caseledger.events.value.MunicipalityCode;

import java.time.LocalDate;

/** An area (圏域) is used from a day on, in one layer of the map. */
public record DrawArea(
        MunicipalityCode municipality,
        @Minted AreaId areaId,
        String name,
        AreaLayer layer,
        LocalDate from)
        implements DirectoryCommand {

    @Override
    public Decision<DirectoryEvent> decide(Directory directory, Circumstances now) {
        return DirectoryDesk.decide(this, directory, now, this::draw);
    }

    private Decision<DirectoryEvent> draw(Directory.Registered registered) {
        if (registered.areas().drawn().containsKey(areaId)) {
            return refuse(AREA_ALREADY_DRAWN);
        }
        return accept(new AreaDrawn(municipality, areaId, name, layer, from));
    }
}
