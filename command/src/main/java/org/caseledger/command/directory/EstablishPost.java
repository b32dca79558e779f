package org.caseledger.command.directory;

import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.directory.DirectoryRefusal.AGENCY_NOT_OPEN;
import static org.caseledger.command.directory.DirectoryRefusal.AGENCY_NOT_REGISTERED;
import static org.caseledger.command.directory.DirectoryRefusal.POST_ALREADY_ESTABLISHED;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.Minted;
import org.caseledger.events.directory.DirectoryEvent;
import org.caseledger.events.directory.PostEstablished;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.events.value.PostId;

import java.time.LocalDate;

/** An agency has a post (職) from a day on, whoever may hold it. */
public record EstablishPost(
        MunicipalityCode municipality,
        @Minted PostId postId,
        AgencyId agencyId,
        String title,
        LocalDate from)
        implements DirectoryCommand {

    @Override
    public Decision<DirectoryEvent> decide(Directory directory, Circumstances now) {
        return DirectoryDesk.decide(this, directory, now, this::establish);
    }

    private Decision<DirectoryEvent> establish(Directory.Registered registered) {
        if (registered.workforce().seat(postId).isPresent()) {
            return refuse(POST_ALREADY_ESTABLISHED);
        }
        if (!registered.offices().has(agencyId)) {
            return refuse(AGENCY_NOT_REGISTERED);
        }
        if (!registered.offices().isOpen(agencyId, from)) {
            return refuse(AGENCY_NOT_OPEN);
        }
        return accept(new PostEstablished(municipality, postId, agencyId, title, from));
    }
}
