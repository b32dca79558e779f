package org.caseledger.command.conference;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.events.register.BodyRegister;
import org.caseledger.events.register.StaffRegister;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.StaffId;

/** Rule: an agency speaks through somebody in the room, or the secretariat relates its word as its own. */
final class WordOfAnAgency {

    private WordOfAnAgency() {}

    static boolean isHeard(
            AgencyId from, SaidBy saidBy, Sitting.Open open, AgendaItem item, Circumstances now) {
        return item.presence().keySet().stream().anyMatch(staff -> isOf(staff, from, now))
                || isRelatedBySecretariat(saidBy, open, now);
    }

    private static boolean isOf(StaffId staff, AgencyId agency, Circumstances now) {
        return now.facts()
                .value(StaffRegister.STAFF, staff.toString())
                .filter(post -> post.agencyId().equals(agency))
                .isPresent();
    }

    private static boolean isRelatedBySecretariat(
            SaidBy saidBy, Sitting.Open open, Circumstances now) {
        AgencyId teller = saidBy.agency();
        if (teller == null || !Secretariat.includes(now.actor())) {
            return false;
        }
        return teller.equals(now.actor().organisation())
                || now.facts()
                        .value(BodyRegister.BODY, open.bodyId().toString())
                        .filter(body -> body.host().equals(teller))
                        .isPresent();
    }
}
