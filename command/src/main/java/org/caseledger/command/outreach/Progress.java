package org.caseledger.command.outreach;

import org.caseledger.events.outreach.OutreachPlanMade;
import org.caseledger.events.value.ConsentId;
import org.caseledger.events.value.ItemId;
import org.jspecify.annotations.Nullable;

/**
 * How far a running outreach has come.
 *
 * @param item the 106-6 item that the last plan before consent rests on
 * @param consent what the work rests on since the basis was switched
 */
record Progress(
        int planVersion,
        @Nullable ItemId item,
        int attempts,
        boolean contactMade,
        @Nullable ConsentId consent,
        boolean connected,
        boolean stable) {

    static final Progress BEGUN = new Progress(0, null, 0, false, null, false, false);

    Progress planned(OutreachPlanMade plan) {
        ItemId restsOn = plan.beforeConsent() ? plan.itemId() : item;
        return new Progress(
                plan.version(), restsOn, attempts, contactMade, consent, connected, stable);
    }

    Progress attempted() {
        return new Progress(
                planVersion, item, attempts + 1, contactMade, consent, connected, stable);
    }

    Progress contacted() {
        return new Progress(planVersion, item, attempts, true, consent, connected, stable);
    }

    Progress consented(ConsentId given) {
        return new Progress(planVersion, item, attempts, contactMade, given, connected, stable);
    }

    Progress connectedNow() {
        return new Progress(planVersion, item, attempts, contactMade, consent, true, stable);
    }

    Progress stableNow() {
        return new Progress(planVersion, item, attempts, contactMade, consent, connected, true);
    }
}
