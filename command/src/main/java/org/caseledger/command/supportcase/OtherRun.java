package org.caseledger.command.supportcase;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.supportcase.SupportCase.Known;
import org.caseledger.events.register.CaseRegister;
import org.caseledger.events.register.Fact;
import org.caseledger.events.register.Lookups;
import org.caseledger.events.register.ReferralRegister;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Rule: a person is in one run of 多機関協働 at a time, so that there is one plan; a second referral is
 * answered with advice (MA-01).
 */
final class OtherRun {

    private static final Set<CaseRegister.Stage> RUNNING =
            EnumSet.of(
                    CaseRegister.Stage.ACCEPTED,
                    CaseRegister.Stage.PLANNING,
                    CaseRegister.Stage.DECIDED,
                    CaseRegister.Stage.SUSPENDED);

    private OtherRun() {}

    /** Whether another case in which support is planned or given was referred for one of them. */
    static boolean hasOneOf(Known known, Circumstances now) {
        String file = Lookups.file(known.outline().fileId());
        return now.facts().findAll(CaseRegister.CASE, file).stream()
                .filter(each -> RUNNING.contains(each.value().stage()))
                .map(Fact::key)
                .filter(each -> !each.equals(known.outline().caseId().toString()))
                .anyMatch(each -> namesOneOf(each, known, now));
    }

    private static boolean namesOneOf(String other, Known known, Circumstances now) {
        return now.facts()
                .value(ReferralRegister.REFERRAL, other)
                .filter(referral ->
                        !Collections.disjoint(referral.persons(), known.outline().persons()))
                .isPresent();
    }
}
