package org.caseledger.command.intake;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.LabelDraft;
import org.caseledger.events.value.Actor;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.PersonId;

import java.util.List;

/** What stays true of a consultation taken in: its file, whom it is about, and who holds it now. */
public record Taken(FileId fileId, AgencyId holder, List<PersonId> persons) {
    public Taken {
        persons = List.copyOf(persons);
    }

    /** The agency that holds the consultation acts on it; an officer may record that for it. */
    boolean isHeldBy(Actor actor) {
        return actor.isMunicipalOfficer() || actor.organisation().equals(holder);
    }

    Taken heldBy(AgencyId agency) {
        return new Taken(fileId, agency, persons);
    }

    LabelDraft about(Circumstances now) {
        return now.about(fileId, persons).sensitive();
    }
}
