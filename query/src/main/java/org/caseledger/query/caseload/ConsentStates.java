package org.caseledger.query.caseload;

import org.caseledger.events.consent.ConsentEvent;
import org.caseledger.events.consent.ConsentGiven;
import org.caseledger.events.consent.ConsentNarrowed;
import org.caseledger.events.consent.ConsentPaperReceived;
import org.caseledger.events.consent.ConsentPassedToSuccessor;
import org.caseledger.events.consent.ConsentRefused;
import org.caseledger.events.consent.ConsentSought;
import org.caseledger.events.consent.ConsentUnobtainableRecorded;
import org.caseledger.events.consent.ConsentWithdrawn;
import org.caseledger.events.consent.NoticeAcknowledged;
import org.caseledger.events.consent.RoleHolderNotified;
import org.caseledger.events.register.ConsentRegister;
import org.jspecify.annotations.Nullable;

/** How a consent stands after an act on it. */
final class ConsentStates {

    private ConsentStates() {}

    /** Papers and notices leave the consent as it stands: nothing comes back. */
    static ConsentRegister.@Nullable State after(ConsentEvent act) {
        return switch (act) {
            case ConsentSought _ -> ConsentRegister.State.SOUGHT;
            case ConsentGiven _, ConsentNarrowed _ -> ConsentRegister.State.GIVEN;
            case ConsentRefused _ -> ConsentRegister.State.REFUSED;
            case ConsentWithdrawn _ -> ConsentRegister.State.WITHDRAWN;
            case ConsentUnobtainableRecorded _ -> ConsentRegister.State.UNOBTAINABLE;
            case ConsentPaperReceived _,
                    ConsentPassedToSuccessor _,
                    RoleHolderNotified _,
                    NoticeAcknowledged _ ->
                    null;
        };
    }
}
