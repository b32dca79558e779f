package org.caseledger.command.consent;

import org.caseledger.events.consent.ConsentEvent;

import java.time.LocalDate;

/**
 * One consent as its rules see it: sought, then given or refused or not to be had. A refused one, or
 * one that has run out, may be sought again; a withdrawn one is over for good.
 */
public sealed interface Consent {
    /** Nobody was asked yet. */
    record Unknown() implements Consent {}

    /** The question is open. */
    record Sought(Asked asked) implements Consent {}

    /** The person agreed; agencies that fell out of the circle are told. */
    record Given(Asked asked, Agreement agreement, Notices notices) implements Consent {}

    /** There is no agreement, and the person may be asked again. */
    record NotGiven(Asked asked) implements Consent {}

    /** The person took it back; the agencies are told and confirm. */
    record Withdrawn(Asked asked, LocalDate withdrawnOn, Notices notices) implements Consent {}

    /** The consent after one more event. */
    default Consent after(ConsentEvent event) {
        return ConsentHistory.after(this, event);
    }
}
