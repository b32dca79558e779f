package org.caseledger.command.directory;

import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.directory.DirectoryRefusal.POST_NOT_IN_USE;
import static org.caseledger.command.directory.DirectoryRefusal.POST_STILL_HELD;
import static org.caseledger.command.directory.DirectoryRefusal.POST_UNKNOWN;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.directory.DirectoryEvent;
import org.caseledger.events.directory.PostAbolished;
import org.caseledger.events.register.PostRegister;
import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.events.value.PostId;

import java.time.LocalDate;
import java.util.Optional;

/** A post exists no more after its last day; whoever holds it gives it up first. */
public record AbolishPost(MunicipalityCode municipality, PostId postId, LocalDate lastDay)
        implements DirectoryCommand {

    @Override
    public Decision<DirectoryEvent> decide(Directory directory, Circumstances now) {
        return DirectoryDesk.decide(this, directory, now, this::abolish);
    }

    private Decision<DirectoryEvent> abolish(Directory.Registered registered) {
        Optional<PostRegister.Seat> seat = registered.workforce().seat(postId);
        if (seat.isEmpty()) {
            return refuse(POST_UNKNOWN);
        }
        if (!seat.get().existsOn(lastDay)) {
            return refuse(POST_NOT_IN_USE);
        }
        if (registered.workforce().isHeldWithin(seat.get(), lastDay.plusDays(1), null)) {
            return refuse(POST_STILL_HELD);
        }
        return accept(new PostAbolished(municipality, postId, lastDay));
    }
}
