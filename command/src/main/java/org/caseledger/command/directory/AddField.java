package org.caseledger.command.directory;

import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.directory.DirectoryRefusal.FIELD_ALREADY_THERE;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.directory.DirectoryEvent;
import org.caseledger.events.directory.Field;
import org.caseledger.events.directory.FieldAdded;
import org.caseledger.events.value.MunicipalityCode;

import java.time.LocalDate;

/** The municipality adds a field (分野) that the list does not have. */
public record AddField(MunicipalityCode municipality, Field field, String name, LocalDate from)
        implements DirectoryCommand {

    @Override
    public Decision<DirectoryEvent> decide(Directory directory, Circumstances now) {
        return DirectoryDesk.decide(this, directory, now, this::add);
    }

    private Decision<DirectoryEvent> add(Directory.Registered registered) {
        if (registered.offices().knows(field)) {
            return refuse(FIELD_ALREADY_THERE);
        }
        return accept(new FieldAdded(municipality, field, name, from));
    }
}
