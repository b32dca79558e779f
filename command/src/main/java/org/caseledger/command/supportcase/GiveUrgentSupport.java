package org.caseledger.command.supportcase;

import static org.caseledger.command.supportcase.SupportCaseRefusal.DUE_DATE_PASSED;
import static org.caseledger.command.supportcase.SupportCaseRefusal.PERSON_NOT_NAMED;
import static org.caseledger.command.supportcase.SupportCaseRefusal.PERSON_NOT_OF_HOUSEHOLD;
import static org.caseledger.command.supportcase.SupportCaseRefusal.REPORT_BACK_TOO_LATE;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.LabelDraft;
import org.caseledger.command.decision.LatestReport;
import org.caseledger.command.decision.Refusal;
import org.caseledger.command.supportcase.SupportCase.Known;
import org.caseledger.events.supportcase.SupportCaseEvent;
import org.caseledger.events.supportcase.UrgentSupportGiven;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.Words;
import org.caseledger.events.value.Work;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Something could not wait for plan or sitting: done in any stage, and reported back by a day. */
public record GiveUrgentSupport(
        CaseId caseId,
        List<PersonId> persons,
        Words support,
        Words reason,
        Occurred occurred,
        LocalDate reportBackBy,
        @Nullable Work work)
        implements SupportCaseCommand {

    public GiveUrgentSupport {
        persons = List.copyOf(persons);
    }

    @Override
    public Decision<SupportCaseEvent> decide(SupportCase state, Circumstances now) {
        return ready(state)
                .holds(_ -> !persons.isEmpty(), PERSON_NOT_NAMED)
                .holds(
                        known -> HouseholdMembers.include(persons, known, now),
                        PERSON_NOT_OF_HOUSEHOLD)
                .onOrBefore(now.today(), occurred.on())
                .holds(_ -> !reportBackBy.isBefore(occurred.on()), DUE_DATE_PASSED)
                .holds(
                        _ -> !LatestReport.isBefore(reportBackBy, occurred.on(), now),
                        REPORT_BACK_TOO_LATE)
                .record(known -> event(known, now));
    }

    /** What already stands in the way, whatever would be stated. */
    public static Optional<Refusal> blocked(SupportCase state, Circumstances now) {
        return ready(state).refusal();
    }

    private static Check<Known> ready(SupportCase state) {
        return Check.known(state);
    }

    private SupportCaseEvent event(Known known, Circumstances now) {
        LabelDraft label = now.about(known.outline().fileId(), persons).sensitive();
        return new UrgentSupportGiven(
                caseId,
                known.outline().fileId(),
                known.course().entries().urgent() + 1,
                persons,
                label.put(support),
                label.put(reason),
                occurred,
                reportBackBy,
                work);
    }
}
