package org.caseledger.command.supportcase;

import static org.caseledger.command.supportcase.SupportCaseRefusal.CUSTODY_NEEDS_TWO_PERSONS;
import static org.caseledger.command.supportcase.SupportCaseRefusal.CUSTODY_WITHOUT_AGREEMENT;
import static org.caseledger.command.supportcase.SupportCaseRefusal.CUSTODY_WITHOUT_INVENTORY;
import static org.caseledger.command.supportcase.SupportCaseRefusal.DUE_DATE_PASSED;
import static org.caseledger.command.supportcase.SupportCaseRefusal.PERSON_NOT_OF_HOUSEHOLD;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.LabelDraft;
import org.caseledger.command.decision.Refusal;
import org.caseledger.command.supportcase.SupportCase.Known;
import org.caseledger.events.supportcase.SupportCaseEvent;
import org.caseledger.events.supportcase.ValuablesTakenAsItHappened;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Somebody took a bankbook, a seal or money of a person without what custody asks for; what was and
 * was not there is stated, and no custody begins by it.
 */
public record RecordCustodyAsItHappened(
        CaseId caseId,
        PersonId personId,
        Words things,
        boolean agreed,
        boolean listed,
        boolean byTwoPersons,
        LocalDate takenOn,
        @Nullable LocalDate givenBackOn,
        Words reason)
        implements SupportCaseCommand {

    @Override
    public Decision<SupportCaseEvent> decide(SupportCase state, Circumstances now) {
        return Check.known(state)
                .holds(
                        known -> HouseholdMembers.include(List.of(personId), known, now),
                        PERSON_NOT_OF_HOUSEHOLD)
                .onOrBefore(now.today(), takenOn)
                .onOrBefore(now.today(), givenBackOn == null ? takenOn : givenBackOn)
                .holds(_ -> givenBackOn == null || !givenBackOn.isBefore(takenOn), DUE_DATE_PASSED)
                .record(known -> event(known, now));
    }

    /** What already stands in the way, whatever would be stated. */
    public static Optional<Refusal> blocked(SupportCase state, Circumstances now) {
        return Check.known(state).refusal();
    }

    private List<String> breaches() {
        return new Breaches()
                .unless(agreed, CUSTODY_WITHOUT_AGREEMENT)
                .unless(listed, CUSTODY_WITHOUT_INVENTORY)
                .unless(byTwoPersons, CUSTODY_NEEDS_TWO_PERSONS)
                .codes();
    }

    private SupportCaseEvent event(Known known, Circumstances now) {
        LabelDraft label = now.about(known.outline().fileId(), personId).sensitive();
        return new ValuablesTakenAsItHappened(
                caseId,
                known.outline().fileId(),
                personId,
                label.put(things),
                takenOn,
                givenBackOn,
                label.put(reason),
                breaches());
    }
}
