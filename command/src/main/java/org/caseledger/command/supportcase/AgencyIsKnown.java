package org.caseledger.command.supportcase;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.events.directory.Standing;
import org.caseledger.events.register.AgencyRegister;
import org.caseledger.events.register.StaffRegister;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * Rule: only a registered agency, within the term of its contract if it has one, is given a
 * part.
 */
final class AgencyIsKnown {
    private AgencyIsKnown() {}

    static boolean holds(AgencyId agency, Circumstances now) {
        return now.facts()
                .value(AgencyRegister.AGENCY, agency.toString())
                .filter(known -> known.isEntrustedOn(now.today()))
                .isPresent();
    }

    /** Whether it is registered at all, whatever its contract says. */
    static boolean exists(AgencyId agency, Circumstances now) {
        return now.facts().value(AgencyRegister.AGENCY, agency.toString()).isPresent();
    }

    static boolean isMunicipal(AgencyId agency, Circumstances now) {
        return now.facts()
                .value(AgencyRegister.AGENCY, agency.toString())
                .filter(known -> known.standing() == Standing.MUNICIPAL)
                .isPresent();
    }

    /** Whether a named worker holds a post there today; an agency need not name one. */
    static boolean employs(AgencyId agency, @Nullable StaffId worker, Circumstances now) {
        return worker == null
                || StaffRegister.postOn(now.facts(), worker, now.today())
                        .filter(post -> post.agencyId().equals(agency))
                        .isPresent();
    }
}
