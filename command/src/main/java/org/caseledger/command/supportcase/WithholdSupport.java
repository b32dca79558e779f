package org.caseledger.command.supportcase;

import static org.caseledger.command.supportcase.SupportCaseRefusal.DUE_DATE_PASSED;
import static org.caseledger.command.supportcase.SupportCaseRefusal.OFFICER_REQUIRED;
import static org.caseledger.command.supportcase.SupportCaseRefusal.PLAN_MISSING;
import static org.caseledger.command.supportcase.SupportCaseRefusal.SUPPORT_ALREADY_DECIDED;
import static org.caseledger.command.supportcase.SupportCaseRefusal.SUPPORT_RETURNED;
import static org.caseledger.command.supportcase.SupportCaseRefusal.VERSION_NOT_CURRENT;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.Refusal;
import org.caseledger.command.supportcase.SupportCase.Active;
import org.caseledger.command.supportcase.SupportCase.Planning;
import org.caseledger.events.supportcase.SupportCaseEvent;
import org.caseledger.events.supportcase.SupportWithheld;
import org.caseledger.events.supportcase.Withholding;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Optional;

/** The municipality does not decide yet, or returns the plan for another version (MA-10). */
public record WithholdSupport(
        CaseId caseId,
        int version,
        Withholding how,
        Words reason,
        LocalDate decidedOn,
        @Nullable LocalDate answerBy)
        implements SupportCaseCommand {

    @Override
    public Decision<SupportCaseEvent> decide(SupportCase state, Circumstances now) {
        return ready(state, now)
                .holds(known -> known.course().hasPlan(version), VERSION_NOT_CURRENT)
                .onOrBefore(now.today(), decidedOn)
                .holds(_ -> answerBy == null || !answerBy.isBefore(decidedOn), DUE_DATE_PASSED)
                .record(known -> event(known, now));
    }

    /** What already stands in the way, whatever would be stated. */
    public static Optional<Refusal> blocked(SupportCase state, Circumstances now) {
        return ready(state, now).refusal();
    }

    private static Check<Active> ready(SupportCase state, Circumstances now) {
        return Check.active(state)
                .holds(_ -> now.actor().isMunicipalOfficer(), OFFICER_REQUIRED)
                .holds(known -> known.course().plan().isPresent(), PLAN_MISSING)
                .holds(Planning.class::isInstance, SUPPORT_ALREADY_DECIDED)
                .holds(known -> !known.plan().answers().returned(), SUPPORT_RETURNED);
    }

    private SupportCaseEvent event(Active known, Circumstances now) {
        return new SupportWithheld(
                caseId,
                known.outline().fileId(),
                version,
                how,
                now.about(known.outline().fileId(), known.plan().subjects())
                        .sensitive()
                        .put(reason),
                decidedOn,
                answerBy);
    }
}
