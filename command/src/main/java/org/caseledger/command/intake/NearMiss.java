package org.caseledger.command.intake;

import org.caseledger.events.intake.NearMissEvent;
import org.caseledger.events.intake.NearMissNoted;

/** A near-miss case as its rule sees it: noted once. */
public enum NearMiss {
    OPEN,
    NOTED;

    NearMiss after(NearMissEvent event) {
        return switch (event) {
            case NearMissNoted _ -> NOTED;
        };
    }
}
