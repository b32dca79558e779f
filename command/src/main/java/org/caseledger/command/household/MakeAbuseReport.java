package org.caseledger.command.household;

import static org.caseledger.command.household.HouseholdRefusal.SUSPICION_NOT_OPEN;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.household.AbuseReportMade;
import org.caseledger.events.household.HouseholdEvent;
import org.caseledger.events.household.ReportStatute;
import org.caseledger.events.value.HouseholdId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/** A report of abuse (通告, 通報) was made: by anybody bound to, at any hour, with or without a
 * suspicion noted before. {@code answers} is the number of the suspicion it answers. */
public record MakeAbuseReport(
        HouseholdId householdId,
        PersonId personId,
        ReportStatute statute,
        Words addressee,
        @Nullable Words content,
        LocalDate madeOn,
        LocalTime at,
        @Nullable Integer answers)
        implements HouseholdCommand {

    @Override
    public Decision<HouseholdEvent> decide(Household household, Circumstances now) {
        return Persons.in(
                household, known -> Persons.unless(wrong(known, now), () -> recorded(known, now)));
    }

    private Optional<HouseholdRefusal> wrong(Household.Registered known, Circumstances now) {
        return Persons.first(
                Reporting.notOfThisFile(personId, known, now),
                Persons.notCome(madeOn, now),
                Persons.when(
                        answers != null
                                && (answers < 1 || answers > known.safety().lastSuspicion()),
                        SUSPICION_NOT_OPEN));
    }

    private AbuseReportMade recorded(Household.Registered known, Circumstances now) {
        return new Reporting(householdId, known.fileId(), personId, answers)
                .of(new ReportMade(statute, addressee, content, madeOn, at), now);
    }
}
