package org.caseledger.query.caseload;

import org.caseledger.events.consent.ConsentEvent;
import org.caseledger.events.consent.ConsentGiven;
import org.caseledger.events.consent.ConsentNarrowed;
import org.caseledger.events.consent.ConsentRefused;
import org.caseledger.events.consent.ConsentSought;
import org.caseledger.events.consent.ConsentUnobtainableRecorded;
import org.caseledger.events.consent.ConsentWithdrawn;
import org.caseledger.events.register.ConsentRegister;

/** How a consent stands after an act on it. */
final class ConsentStates {

    private ConsentStates() {}

    static ConsentRegister.State after(ConsentEvent act) {
        return switch (act) {
            case ConsentSought _ -> ConsentRegister.State.SOUGHT;
            case ConsentGiven _, ConsentNarrowed _ -> ConsentRegister.State.GIVEN;
            case ConsentRefused _ -> ConsentRegister.State.REFUSED;
            case ConsentWithdrawn _ -> ConsentRegister.State.WITHDRAWN;
            case ConsentUnobtainableRecorded _ -> ConsentRegister.State.UNOBTAINABLE;
        };
    }
}
