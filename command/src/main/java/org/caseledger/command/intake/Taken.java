package org.caseledger.command.intake;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.LabelDraft;
import org.caseledger.events.value.Actor;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.ConsultationId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.PersonId;

import java.util.List;

/**
 * What stays true of a consultation taken in: its file, whom it is about, who holds it now, and how
 * much support given in an emergency is still to be reported.
 */
public record Taken(
        ConsultationId consultationId,
        FileId fileId,
        AgencyId holder,
        List<PersonId> persons,
        int toReport) {
    public Taken {
        persons = List.copyOf(persons);
    }

    /** The agency that holds the consultation acts on it; an officer may record that for it. */
    boolean isHeldBy(Actor actor) {
        return actor.isMunicipalOfficer() || actor.organisation().equals(holder);
    }

    Taken heldBy(AgencyId agency) {
        return new Taken(consultationId, fileId, agency, persons, toReport);
    }

    Taken owingReports(int reports) {
        return new Taken(consultationId, fileId, holder, persons, reports);
    }

    LabelDraft about(Circumstances now) {
        return Whom.of(consultationId, persons).about(fileId, now).sensitive();
    }
}
