package org.caseledger.command.emergency;

import static org.caseledger.command.emergency.EmergencyRefusal.ACCESS_LIMIT_REACHED;
import static org.caseledger.command.emergency.EmergencyRefusal.ACCESS_NOT_RENEWED;
import static org.caseledger.command.emergency.EmergencyRefusal.RIGHT_SUSPENDED;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.events.register.AllowanceRegister;
import org.caseledger.events.register.EmergencyAccessRegister;
import org.caseledger.events.register.Lookups;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.TownTime;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Rule: a person opens at most three files a month in an emergency, each further one with the consent
 * of the 所属長; not the same file again before the day of its review is over; and while one of theirs
 * waits for its review beyond its day, each only with such a consent given since (EA-04 to EA-06). So
 * the door stays shut out of habit, and opens for a life where nobody is there to review.
 */
record RightToEmergencyAccess(
        List<EmergencyAccessRegister.Access> own,
        List<AllowanceRegister.Allowance> allowances,
        Circumstances now) {

    static final int USUAL_PER_MONTH = 3;

    static RightToEmergencyAccess of(Circumstances now) {
        String person = Lookups.staff(now.actor().staff());
        return new RightToEmergencyAccess(
                now.facts().values(EmergencyAccessRegister.EMERGENCY_ACCESS, person),
                now.facts().values(AllowanceRegister.ALLOWANCE, person),
                now);
    }

    Optional<EmergencyRefusal> missing(FileId file) {
        if (isSuspended()) {
            return Optional.of(RIGHT_SUSPENDED);
        }
        if (own.stream().anyMatch(one -> one.fileId().equals(file) && waitsInTime(one))) {
            return Optional.of(ACCESS_NOT_RENEWED);
        }
        var month = YearMonth.from(now.today());
        return opened(day -> YearMonth.from(day).equals(month))
                        >= USUAL_PER_MONTH + allowed(day -> YearMonth.from(day).equals(month))
                ? Optional.of(ACCESS_LIMIT_REACHED)
                : Optional.empty();
    }

    private boolean waitsInTime(EmergencyAccessRegister.Access one) {
        return !one.reviewed() && !one.isReviewOverdueOn(now.today());
    }

    /** Since the first review was missed, every opening has used up one consent. */
    private boolean isSuspended() {
        return own.stream()
                .filter(one -> one.isReviewOverdueOn(now.today()))
                .map(EmergencyAccessRegister.Access::reviewBy)
                .min(Comparator.naturalOrder())
                .filter(missed -> allowed(missed::isBefore) <= opened(missed::isBefore))
                .isPresent();
    }

    private long allowed(Predicate<LocalDate> on) {
        return allowances.stream().filter(one -> on.test(one.allowedOn())).count();
    }

    private long opened(Predicate<LocalDate> on) {
        return own.stream().filter(one -> on.test(TownTime.dayOf(one.from()))).count();
    }
}
