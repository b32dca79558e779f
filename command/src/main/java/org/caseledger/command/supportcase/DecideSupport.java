package org.caseledger.command.supportcase;

import static org.caseledger.command.supportcase.SupportCaseRefusal.BEFORE_ITS_DECISION;
import static org.caseledger.command.supportcase.SupportCaseRefusal.OFFICER_REQUIRED;
import static org.caseledger.command.supportcase.SupportCaseRefusal.PLAN_DECLINED_BY_PERSON;
import static org.caseledger.command.supportcase.SupportCaseRefusal.PLAN_MISSING;
import static org.caseledger.command.supportcase.SupportCaseRefusal.PLAN_SUBJECT_WITHOUT_CONSENT;
import static org.caseledger.command.supportcase.SupportCaseRefusal.SUPPORT_ALREADY_DECIDED;
import static org.caseledger.command.supportcase.SupportCaseRefusal.SUPPORT_RETURNED;
import static org.caseledger.command.supportcase.SupportCaseRefusal.VERSION_NOT_CURRENT;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.Refusal;
import org.caseledger.command.supportcase.SupportCase.Active;
import org.caseledger.command.supportcase.SupportCase.Planning;
import org.caseledger.events.supportcase.SupportCaseEvent;
import org.caseledger.events.supportcase.SupportDecided;
import org.caseledger.events.value.CaseId;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The municipality decides to support by this version of the plan (支援決定); nobody else can
 * (MA-10).
 */
public record DecideSupport(CaseId caseId, int version, LocalDate decidedOn)
        implements SupportCaseCommand {

    @Override
    public Decision<SupportCaseEvent> decide(SupportCase state, Circumstances now) {
        return ready(state, now)
                .holds(known -> known.course().hasPlan(version), VERSION_NOT_CURRENT)
                .onOrBefore(now.today(), decidedOn)
                .holds(known -> !known.plan().wasDeliberatedAfter(decidedOn), BEFORE_ITS_DECISION)
                .record(this::event);
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
                .holds(known -> !known.plan().answers().returned(), SUPPORT_RETURNED)
                .holds(known -> !known.plan().isDeclinedBySomebody(), PLAN_DECLINED_BY_PERSON)
                .passes(known -> RequiredAgreementsComplete.missing(known, now))
                .holds(
                        known -> PlanSubjectsConsented.holds(known.plan().subjects(), known, now),
                        PLAN_SUBJECT_WITHOUT_CONSENT);
    }

    private SupportCaseEvent event(Active known) {
        return new SupportDecided(caseId, known.outline().fileId(), version, decidedOn);
    }
}
