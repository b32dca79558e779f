package org.caseledger.command.supportcase;

import static org.caseledger.command.supportcase.SupportCaseRefusal.NOT_A_PLAN_SUBJECT;
import static org.caseledger.command.supportcase.SupportCaseRefusal.PERSON_ALREADY_AGREED;
import static org.caseledger.command.supportcase.SupportCaseRefusal.PLAN_MISSING;
import static org.caseledger.command.supportcase.SupportCaseRefusal.VERSION_NOT_CURRENT;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.Refusal;
import org.caseledger.command.supportcase.SupportCase.Active;
import org.caseledger.events.supportcase.PlanAgreedByPerson;
import org.caseledger.events.supportcase.SupportCaseEvent;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.ConsentForm;
import org.caseledger.events.value.PersonId;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A person of the plan agrees with this version, before or after the sitting (本人の同意・プラン)
 * (MA-09).
 */
public record AgreePlanByPerson(
        CaseId caseId, int version, PersonId personId, ConsentForm form, LocalDate agreedOn)
        implements SupportCaseCommand {

    @Override
    public Decision<SupportCaseEvent> decide(SupportCase state, Circumstances now) {
        return ready(state, now)
                .holds(known -> known.course().hasPlan(version), VERSION_NOT_CURRENT)
                .holds(known -> known.plan().subjects().contains(personId), NOT_A_PLAN_SUBJECT)
                .holds(known -> !known.plan().agreedBy().contains(personId), PERSON_ALREADY_AGREED)
                .onOrBefore(now.today(), agreedOn)
                .living(personId, agreedOn, now)
                .record(this::event);
    }

    /** What already stands in the way, whatever would be stated. */
    public static Optional<Refusal> blocked(SupportCase state, Circumstances now) {
        return ready(state, now)
                .holds(known -> !known.plan().isAgreedByAllSubjects(), PERSON_ALREADY_AGREED)
                .refusal();
    }

    private static Check<Active> ready(SupportCase state, Circumstances now) {
        return Check.active(state)
                .coordinatedBy(now.actor())
                .holds(known -> known.course().plan().isPresent(), PLAN_MISSING);
    }

    private SupportCaseEvent event(Active known) {
        return new PlanAgreedByPerson(
                caseId, known.outline().fileId(), version, personId, form, agreedOn);
    }
}
