package org.caseledger.command.household;

import static org.caseledger.command.household.HouseholdRefusal.MEMBER_OF_ANOTHER_HOUSEHOLD;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.LabelDraft;
import org.caseledger.events.household.AbuseReportMade;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.register.MemberRegister;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.HouseholdId;
import org.caseledger.events.value.PersonId;
import org.jspecify.annotations.Nullable;

import java.util.Optional;

/**
 * Records a report of abuse. The duty to report goes before secrecy: no consent, no conference and no
 * capacity stands in its way.
 */
record Reporting(
        HouseholdId householdId, FileId fileId, PersonId personId, @Nullable Integer answers) {
    AbuseReportMade of(ReportMade report, Circumstances now) {
        LabelDraft label = now.about(fileId, personId).sensitive().on(LegalBasis.ABUSE_REPORT);
        return new AbuseReportMade(
                householdId,
                fileId,
                personId,
                label.put(report.statute()),
                label.put(report.addressee()),
                label.putIfGiven(report.content()),
                report.madeOn(),
                report.at(),
                answers);
    }

    /** A person entered nowhere yet is let in; one of another file is not meant here. */
    static Optional<HouseholdRefusal> notOfThisFile(
            PersonId person, Household.Registered known, Circumstances now) {
        return Persons.when(
                !known.people().everIncluded(person)
                        && now.facts()
                                .value(MemberRegister.MEMBER, person.toString())
                                .filter(member -> !member.fileId().equals(known.fileId()))
                                .isPresent(),
                MEMBER_OF_ANOTHER_HOUSEHOLD);
    }
}
