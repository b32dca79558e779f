package org.caseledger.command.directory;

import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.directory.DirectoryRefusal.POST_NOT_HELD;
import static org.caseledger.command.directory.DirectoryRefusal.POST_UNKNOWN;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.directory.DirectoryEvent;
import org.caseledger.events.directory.PostVacated;
import org.caseledger.events.register.PostRegister;
import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.events.value.PostId;

import java.time.LocalDate;
import java.util.Optional;

/** Whoever holds a post gives it up after a last day; until it is filled it is 担当者未定. */
public record VacatePost(MunicipalityCode municipality, PostId postId, LocalDate lastDay)
        implements DirectoryCommand {

    @Override
    public Decision<DirectoryEvent> decide(Directory directory, Circumstances now) {
        return DirectoryDesk.decide(this, directory, now, this::vacate);
    }

    private Decision<DirectoryEvent> vacate(Directory.Registered registered) {
        Optional<PostRegister.Seat> seat = registered.workforce().seat(postId);
        if (seat.isEmpty()) {
            return refuse(POST_UNKNOWN);
        }
        return registered
                .workforce()
                .holderOn(seat.get(), lastDay)
                .<Decision<DirectoryEvent>>map(
                        holder -> accept(new PostVacated(municipality, postId, holder, lastDay)))
                .orElseGet(() -> refuse(POST_NOT_HELD));
    }
}
