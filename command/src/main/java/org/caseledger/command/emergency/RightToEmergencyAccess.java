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

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * Rule: a person opens at most three files a month in an emergency, each further one with the consent
 * of the 所属長; not the same file again before the last time was reviewed; and none at all while one
 * of theirs waits for its review beyond its day (EA-04 to EA-06).
 */
record RightToEmergencyAccess(
        List<EmergencyAccessRegister.Access> own, long allowances, Circumstances now) {

    static final int USUAL_PER_MONTH = 3;

    static RightToEmergencyAccess of(Circumstances now) {
        String person = Lookups.staff(now.actor().staff());
        var month = YearMonth.from(now.today());
        long allowances =
                now.facts().values(AllowanceRegister.ALLOWANCE, person).stream()
                        .filter(one -> YearMonth.from(one.allowedOn()).equals(month))
                        .count();
        return new RightToEmergencyAccess(
                now.facts().values(EmergencyAccessRegister.EMERGENCY_ACCESS, person),
                allowances,
                now);
    }

    Optional<EmergencyRefusal> missing(FileId file) {
        if (isSuspended()) {
            return Optional.of(RIGHT_SUSPENDED);
        }
        if (own.stream().anyMatch(one -> one.fileId().equals(file) && !one.reviewed())) {
            return Optional.of(ACCESS_NOT_RENEWED);
        }
        return inThisMonth() >= USUAL_PER_MONTH + allowances
                ? Optional.of(ACCESS_LIMIT_REACHED)
                : Optional.empty();
    }

    private boolean isSuspended() {
        return own.stream().anyMatch(one -> one.isReviewOverdueOn(now.today()));
    }

    private long inThisMonth() {
        var month = YearMonth.from(now.today());
        return own.stream()
                .filter(one -> YearMonth.from(TownTime.dayOf(one.from())).equals(month))
                .count();
    }
}
