package org.caseledger.oracle;

import org.caseledger.command.conference.SittingRefusal;
import org.caseledger.command.consent.ConsentRefusal;
import org.caseledger.command.decision.Refusal;
import org.caseledger.command.disclosure.DisclosureRefusal;
import org.caseledger.command.household.HouseholdRefusal;
import org.caseledger.command.intake.IntakeRefusal;
import org.caseledger.command.outreach.OutreachRefusal;
import org.caseledger.command.supportcase.SupportCaseRefusal;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The refusals of the streams that are compared. */
final class RefusalCodes {

    private RefusalCodes() {}

    static Set<String> all() {
        return Stream.<Refusal[]>of(
                        ConsentRefusal.values(),
                        IntakeRefusal.values(),
                        HouseholdRefusal.values(),
                        OutreachRefusal.values(),
                        SittingRefusal.values(),
                        DisclosureRefusal.values(),
                        SupportCaseRefusal.values())
                .flatMap(Arrays::stream)
                .map(Refusal::code)
                .collect(Collectors.toSet());
    }
}
