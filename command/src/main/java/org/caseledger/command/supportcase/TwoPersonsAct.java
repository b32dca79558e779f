package org.caseledger.command.supportcase;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.events.register.StaffRegister;
import org.caseledger.events.supportcase.TwoPersons;
import org.caseledger.events.value.StaffId;

import java.time.LocalDate;

/**
 * Rule: two members of staff do it together; where an office has only one, a named superior reviews
 * it by a stated day (R21).
 */
final class TwoPersonsAct {

    private TwoPersonsAct() {}

    static boolean holds(TwoPersons who, Circumstances now) {
        StaffId second = who.second();
        if (!isStaff(who.first(), now)) {
            return false;
        }
        return second == null ? isReviewed(who, now) : isAnother(second, who.first(), now);
    }

    private static boolean isReviewed(TwoPersons who, Circumstances now) {
        StaffId reviewer = who.reviewer();
        LocalDate by = who.reviewBy();
        return reviewer != null
                && by != null
                && !by.isBefore(now.today())
                && isAnother(reviewer, who.first(), now);
    }

    private static boolean isAnother(StaffId second, StaffId first, Circumstances now) {
        return !second.equals(first) && isStaff(second, now);
    }

    private static boolean isStaff(StaffId staff, Circumstances now) {
        return StaffRegister.postOn(now.facts(), staff, now.today()).isPresent();
    }
}
