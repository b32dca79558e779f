package org.caseledger.command.supportcase;

import static org.caseledger.command.supportcase.SupportCaseRefusal.CUSTODY_NEEDS_TWO_PERSONS;
import static org.caseledger.command.supportcase.SupportCaseRefusal.CUSTODY_NOT_RUNNING;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.Refusal;
import org.caseledger.command.supportcase.SupportCase.Known;
import org.caseledger.events.supportcase.SupportCaseEvent;
import org.caseledger.events.supportcase.TwoPersons;
import org.caseledger.events.supportcase.ValuablesReturned;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.Words;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** What was kept goes back to the person, against a receipt and by two people (R21). */
public record ReturnValuables(
        CaseId caseId, UUID custody, Words receipt, TwoPersons handledBy, LocalDate returnedOn)
        implements SupportCaseCommand {

    @Override
    public Decision<SupportCaseEvent> decide(SupportCase state, Circumstances now) {
        return ready(state)
                .holds(
                        known -> known.course().entries().custodies().containsKey(custody),
                        CUSTODY_NOT_RUNNING)
                .holds(_ -> TwoPersonsAct.holds(handledBy, now), CUSTODY_NEEDS_TWO_PERSONS)
                .onOrBefore(now.today(), returnedOn)
                .record(known -> event(known, now));
    }

    /** What already stands in the way, whatever would be stated. */
    public static Optional<Refusal> blocked(SupportCase state, Circumstances now) {
        return ready(state).refusal();
    }

    private static Check<Known> ready(SupportCase state) {
        return Check.known(state)
                .holds(
                        known -> !known.course().entries().custodies().isEmpty(),
                        CUSTODY_NOT_RUNNING);
    }

    private SupportCaseEvent event(Known known, Circumstances now) {
        PersonId person = Objects.requireNonNull(known.course().entries().custodies().get(custody));
        return new ValuablesReturned(
                caseId,
                known.outline().fileId(),
                custody,
                person,
                now.about(known.outline().fileId(), person).sensitive().put(receipt),
                handledBy,
                returnedOn);
    }
}
