package org.caseledger.command.directory;

import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.directory.DirectoryRefusal.DIRECTORY_OTHER_MUNICIPALITY;
import static org.caseledger.command.directory.DirectoryRefusal.MUNICIPALITY_ALREADY_REGISTERED;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.directory.DirectoryEvent;
import org.caseledger.events.directory.MunicipalityRegistered;
import org.caseledger.events.directory.ProgrammeStatus;
import org.caseledger.events.value.MunicipalityCode;

import java.time.LocalDate;

/** The municipality opens its ledger. */
public record RegisterMunicipality(
        MunicipalityCode municipality,
        String name,
        ProgrammeStatus programmeStatus,
        LocalDate since)
        implements DirectoryCommand {

    @Override
    public Decision<DirectoryEvent> decide(Directory directory, Circumstances now) {
        if (!municipality.equals(now.actor().municipality())) {
            return refuse(DIRECTORY_OTHER_MUNICIPALITY);
        }
        return switch (directory) {
            case Directory.Empty _ ->
                    accept(new MunicipalityRegistered(municipality, name, programmeStatus, since));
            case Directory.Registered _ -> refuse(MUNICIPALITY_ALREADY_REGISTERED);
        };
    }
}
