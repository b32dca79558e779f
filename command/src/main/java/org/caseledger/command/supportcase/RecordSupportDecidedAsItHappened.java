package org.caseledger.command.supportcase;

import static org.caseledger.command.supportcase.SupportCaseRefusal.AGENCY_UNKNOWN;
import static org.caseledger.command.supportcase.SupportCaseRefusal.BEFORE_ITS_DECISION;
import static org.caseledger.command.supportcase.SupportCaseRefusal.CASE_NOT_ACCEPTED;
import static org.caseledger.command.supportcase.SupportCaseRefusal.OFFICER_REQUIRED;
import static org.caseledger.command.supportcase.SupportCaseRefusal.PLAN_DECLINED_BY_PERSON;
import static org.caseledger.command.supportcase.SupportCaseRefusal.PLAN_MISSING;
import static org.caseledger.command.supportcase.SupportCaseRefusal.PLAN_SUBJECT_WITHOUT_CONSENT;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.Refusal;
import org.caseledger.command.supportcase.SupportCase.Known;
import org.caseledger.command.supportcase.SupportCase.Open;
import org.caseledger.events.supportcase.SupportCaseEvent;
import org.caseledger.events.supportcase.SupportDecidedAsItHappened;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.Words;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Somebody decided to support, whether or not they could; it grants nothing. */
public record RecordSupportDecidedAsItHappened(
        CaseId caseId, AgencyId decidedBy, LocalDate decidedOn, Words reason)
        implements SupportCaseCommand {

    @Override
    public Decision<SupportCaseEvent> decide(SupportCase state, Circumstances now) {
        return ready(state)
                .holds(_ -> AgencyIsKnown.exists(decidedBy, now), AGENCY_UNKNOWN)
                .onOrBefore(now.today(), decidedOn)
                .record(known -> event(known, now));
    }

    /** What already stands in the way, whatever would be stated. */
    public static Optional<Refusal> blocked(SupportCase state, Circumstances now) {
        return ready(state).refusal();
    }

    private static Check<Known> ready(SupportCase state) {
        return Check.known(state);
    }

    private List<String> breaches(Known known, Circumstances then) {
        Breaches breaches =
                new Breaches()
                        .unless(AgencyIsKnown.isMunicipal(decidedBy, then), OFFICER_REQUIRED)
                        .unless(known instanceof Open, CASE_NOT_ACCEPTED);
        Optional<Plan> plan = known.course().plan();
        if (plan.isEmpty()) {
            return breaches.unless(false, PLAN_MISSING).codes();
        }
        RequiredAgreementsComplete.allMissing(plan.get(), then)
                .forEach(lacking -> breaches.unless(false, lacking));
        return breaches.unless(!plan.get().wasDeliberatedAfter(decidedOn), BEFORE_ITS_DECISION)
                .unless(!plan.get().isDeclinedBySomebody(), PLAN_DECLINED_BY_PERSON)
                .unless(
                        PlanSubjectsConsented.holds(plan.get().subjects(), known, then),
                        PLAN_SUBJECT_WITHOUT_CONSENT)
                .codes();
    }

    private SupportCaseEvent event(Known known, Circumstances now) {
        return new SupportDecidedAsItHappened(
                caseId,
                known.outline().fileId(),
                decidedBy,
                decidedOn,
                known.label(now).put(reason),
                breaches(known, Breaches.on(decidedOn, now)));
    }
}
