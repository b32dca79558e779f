package org.caseledger.command.household;

import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.household.HouseholdRefusal.SUSPICION_UNCLEAR;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.LabelDraft;
import org.caseledger.events.household.HouseholdEvent;
import org.caseledger.events.household.SuspicionRecorded;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.value.HouseholdId;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.SealedNoteId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Notes signs that somebody may be abused or neglected: in words that municipal officers and the
 * organisation that noted them read, or kept apart in a sealed note. A report made at once goes with
 * it in the same act.
 */
public record RecordSuspicion(
        HouseholdId householdId,
        PersonId personId,
        @Nullable Words note,
        @Nullable SealedNoteId kept,
        Occurred occurred,
        SaidBy saidBy,
        @Nullable ReportMade report)
        implements HouseholdCommand {
    @Override
    public Decision<HouseholdEvent> decide(Household household, Circumstances now) {
        return Persons.in(household, known -> decide(known, now));
    }

    private Decision<HouseholdEvent> decide(Household.Registered known, Circumstances now) {
        Optional<HouseholdRefusal> wrong = wrong(known, now);
        if (wrong.isPresent()) {
            return refuse(wrong.get());
        }
        int number = known.safety().lastSuspicion() + 1;
        List<HouseholdEvent> events = new ArrayList<>();
        events.add(recorded(number, known, now));
        if (report != null) {
            Reporting reporting = new Reporting(householdId, known.fileId(), personId, number);
            events.add(reporting.of(report, now));
        }
        return accept(events);
    }

    private Optional<HouseholdRefusal> wrong(Household.Registered known, Circumstances now) {
        return Persons.first(
                Reporting.notOfThisFile(personId, known, now),
                Persons.when(note == null && kept == null, SUSPICION_UNCLEAR),
                Persons.notCome(occurred.on(), now),
                Persons.notCome(report == null ? occurred.on() : report.madeOn(), now),
                Persons.unknown(kept, now),
                Persons.unclear(saidBy, now));
    }

    private SuspicionRecorded recorded(int number, Household.Registered known, Circumstances now) {
        LabelDraft label =
                now.about(known.fileId(), personId).sensitive().on(LegalBasis.ABUSE_REPORT);
        return new SuspicionRecorded(
                householdId,
                known.fileId(),
                number,
                personId,
                label.putIfGiven(note),
                kept,
                occurred,
                saidBy);
    }
}
