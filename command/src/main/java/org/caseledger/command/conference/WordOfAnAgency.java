package org.caseledger.command.conference;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.events.conference.Manner;
import org.caseledger.events.register.BodyRegister;
import org.caseledger.events.register.StaffRegister;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.StaffId;
import org.jspecify.annotations.Nullable;

import java.util.stream.Stream;

/**
 * Rule: an agency speaks through somebody in the room; the secretariat relates its own word, or that
 * of a picked person who gave it another way, and says who and how.
 */
record WordOfAnAgency(
        AgencyId from, SaidBy saidBy, @Nullable StaffId toldBy, @Nullable Manner how) {

    boolean isHeard(Sitting.Open open, AgendaItem item, Circumstances now) {
        if (toldBy != null && !isOf(toldBy, open, now)) {
            return false;
        }
        People people = item.people();
        boolean inTheRoom =
                Stream.concat(people.presence().keySet().stream(), people.wrote().stream())
                        .anyMatch(staff -> isOf(staff, open, now));
        return inTheRoom || isGivenAnotherWay(people, now) || isRelated(open, item, now);
    }

    private boolean isGivenAnotherWay(People people, Circumstances now) {
        return toldBy != null
                && how != null
                && how != Manner.IN_THE_ROOM
                && people.arePicked(toldBy)
                && Secretariat.includes(now.actor());
    }

    /** Whether they worked for it on the day of the sitting. */
    private boolean isOf(StaffId staff, Sitting.Open open, Circumstances now) {
        return StaffRegister.postOn(now.facts(), staff, open.heldOn())
                .filter(post -> post.agencyId().equals(from))
                .isPresent();
    }

    private boolean isRelated(Sitting.Open open, AgendaItem item, Circumstances now) {
        AgencyId teller = saidBy.agency();
        if (teller == null || !Secretariat.includes(now.actor())) {
            return false;
        }
        return teller.equals(now.actor().organisation())
                || now.facts()
                        .value(BodyRegister.BODY, open.bodyOf(item).toString())
                        .filter(body -> body.host().equals(teller))
                        .isPresent();
    }
}
