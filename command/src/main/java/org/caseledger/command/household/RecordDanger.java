package org.caseledger.command.household;

import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.household.DangerRecorded;
import org.caseledger.events.household.HouseholdEvent;
import org.caseledger.events.value.HouseholdId;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Notes that somebody may be in danger; by anybody of the circle, at any hour, also of a person not
 * yet entered as a member. A report made at once goes with it in the same act. While the danger
 * stands open, a consultation of the file is not closed with advice.
 */
public record RecordDanger(
        HouseholdId householdId,
        PersonId personId,
        Words note,
        Occurred occurred,
        SaidBy saidBy,
        @Nullable ReportMade report)
        implements HouseholdCommand {

    /** A danger of which no report was made yet. */
    public RecordDanger(
            HouseholdId householdId,
            PersonId personId,
            Words note,
            Occurred occurred,
            SaidBy saidBy) {
        this(householdId, personId, note, occurred, saidBy, null);
    }

    @Override
    public Decision<HouseholdEvent> decide(Household household, Circumstances now) {
        return Persons.in(household, known -> decide(known, now));
    }

    private Decision<HouseholdEvent> decide(Household.Registered known, Circumstances now) {
        Optional<HouseholdRefusal> wrong = wrong(known, now);
        if (wrong.isPresent()) {
            return refuse(wrong.get());
        }
        List<HouseholdEvent> events = new ArrayList<>();
        events.add(recorded(known, now));
        if (report != null) {
            events.add(new Reporting(householdId, known.fileId(), personId, null).of(report, now));
        }
        return accept(events);
    }

    private Optional<HouseholdRefusal> wrong(Household.Registered known, Circumstances now) {
        return Persons.first(
                Reporting.notOfThisFile(personId, known, now),
                Persons.notCome(occurred.on(), now),
                Persons.notCome(report == null ? occurred.on() : report.madeOn(), now),
                Persons.unclear(saidBy, now));
    }

    private DangerRecorded recorded(Household.Registered known, Circumstances now) {
        return new DangerRecorded(
                householdId,
                known.fileId(),
                known.safety().lastDanger() + 1,
                personId,
                now.about(known.fileId(), personId).sensitive().put(note),
                occurred,
                saidBy);
    }
}
