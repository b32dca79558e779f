package org.caseledger.command.sharing;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.events.directory.AgencyKind;
import org.caseledger.events.register.AgencyRegister;
import org.caseledger.events.value.AgencyId;

/** Rule: residents are never told what is in a file, and a contractor is only while entrusted. */
public final class ReceiverMayKnow {
    private ReceiverMayKnow() {}

    public static Ground check(AgencyId receiver, Circumstances now) {
        return now.facts()
                .value(AgencyRegister.AGENCY, receiver.toString())
                .map(agency -> check(agency, now))
                .orElseGet(() -> new Ground.Lacking(Lack.KNOWN_AGENCY));
    }

    private static Ground check(AgencyRegister.Agency agency, Circumstances now) {
        if (agency.kind().equals(AgencyKind.RESIDENT_GROUP)) {
            return new Ground.Lacking(Lack.RECEIVER_OTHER_THAN_RESIDENTS);
        }
        return agency.isEntrustedOn(now.today())
                ? new Ground.Stated()
                : new Ground.Lacking(Lack.RUNNING_CONTRACT);
    }
}
