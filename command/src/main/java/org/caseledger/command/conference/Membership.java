package org.caseledger.command.conference;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.events.register.MembershipRegister;
import org.caseledger.events.value.StaffId;

import java.util.Optional;

/** What the body's register says of a person on the day of a sitting. */
final class Membership {

    private Membership() {}

    static boolean holds(Sitting.Open open, StaffId staff, Circumstances now) {
        return find(open, staff, now).filter(in -> in.holdsOn(open.heldOn())).isPresent();
    }

    static boolean secrecyConfirmed(Sitting.Open open, StaffId staff, Circumstances now) {
        return find(open, staff, now)
                .filter(in -> in.secrecyConfirmedBy(open.heldOn()))
                .isPresent();
    }

    private static Optional<MembershipRegister.Membership> find(
            Sitting.Open open, StaffId staff, Circumstances now) {
        String key = MembershipRegister.key(open.bodyId(), staff);
        return now.facts().value(MembershipRegister.MEMBERSHIP, key);
    }
}
