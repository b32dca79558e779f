package org.caseledger.command.supportcase;

import static org.caseledger.command.supportcase.SupportCaseRefusal.PERSON_NOT_NAMED;
import static org.caseledger.command.supportcase.SupportCaseRefusal.PERSON_NOT_OF_HOUSEHOLD;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.Refusal;
import org.caseledger.command.supportcase.SupportCase.Known;
import org.caseledger.events.supportcase.GoodsGiven;
import org.caseledger.events.supportcase.GoodsKind;
import org.caseledger.events.supportcase.SupportCaseEvent;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.Words;
import org.caseledger.events.value.Work;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/** Food or other goods are given to the household. */
public record GiveGoods(
        CaseId caseId,
        GoodsKind kind,
        List<PersonId> persons,
        Words content,
        Occurred occurred,
        @Nullable Work work)
        implements SupportCaseCommand {

    public GiveGoods {
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
        return new GoodsGiven(
                caseId,
                known.outline().fileId(),
                kind,
                persons,
                now.about(known.outline().fileId(), persons).sensitive().put(content),
                occurred,
                work);
    }
}
