package org.caseledger.command.conference;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.events.register.MembershipRegister;
import org.caseledger.events.register.StaffRegister;
import org.caseledger.events.value.BodyId;
import org.caseledger.events.value.StaffId;

import java.time.LocalDate;
import java.util.Optional;

/** What the register of an item's body says of a person on the day of a sitting. */
record Membership(BodyId body, LocalDate day) {

    static Membership in(Sitting.Open open, AgendaItem item) {
        return new Membership(open.bodyOf(item), open.heldOn());
    }

    /** A member in a term, while they work for some agency of the town. */
    boolean holds(StaffId staff, Circumstances now) {
        return find(staff, now).filter(in -> in.holdsOn(day)).isPresent()
                && StaffRegister.postOn(now.facts(), staff, day).isPresent();
    }

    boolean secrecyConfirmed(StaffId staff, Circumstances now) {
        return find(staff, now).filter(in -> in.secrecyConfirmedBy(day)).isPresent();
    }

    private Optional<MembershipRegister.Membership> find(StaffId staff, Circumstances now) {
        String key = MembershipRegister.key(body, staff);
        return now.facts().value(MembershipRegister.MEMBERSHIP, key);
    }
}
