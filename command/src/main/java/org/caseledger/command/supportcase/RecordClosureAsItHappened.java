package org.caseledger.command.supportcase;

import static org.caseledger.command.supportcase.SupportCaseRefusal.AGENCY_UNKNOWN;
import static org.caseledger.command.supportcase.SupportCaseRefusal.CLOSURE_NOT_DECIDED;
import static org.caseledger.command.supportcase.SupportCaseRefusal.LEAD_SUPPORTER_MISSING;
import static org.caseledger.command.supportcase.SupportCaseRefusal.PLAN_NOT_EVALUATED;
import static org.caseledger.command.supportcase.SupportCaseRefusal.ROLE_OFFER_UNANSWERED;
import static org.caseledger.command.supportcase.SupportCaseRefusal.SUPPORT_NOT_DECIDED;
import static org.caseledger.command.supportcase.SupportCaseRefusal.VALUABLES_STILL_KEPT;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.Refusal;
import org.caseledger.command.supportcase.SupportCase.Known;
import org.caseledger.command.supportcase.SupportCase.Supported;
import org.caseledger.events.supportcase.ClosedAsItHappened;
import org.caseledger.events.supportcase.SupportCaseEvent;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The coordinating agency stopped as if the case were closed; the ledger does not close it by this. */
public record RecordClosureAsItHappened(
        CaseId caseId, @Nullable AgencyId lead, LocalDate closedOn, Words reason)
        implements SupportCaseCommand {

    @Override
    public Decision<SupportCaseEvent> decide(SupportCase state, Circumstances now) {
        return ready(state)
                .holds(_ -> lead == null || AgencyIsKnown.exists(lead, now), AGENCY_UNKNOWN)
                .onOrBefore(now.today(), closedOn)
                .record(known -> event(known, now));
    }

    /** What already stands in the way, whatever would be stated. */
    public static Optional<Refusal> blocked(SupportCase state, Circumstances now) {
        return ready(state).refusal();
    }

    private static Check<Known> ready(SupportCase state) {
        return Check.known(state);
    }

    private static List<String> breaches(Known known) {
        Course course = known.course();
        return new Breaches()
                .unless(known instanceof Supported, SUPPORT_NOT_DECIDED)
                .unless(course.plan().filter(Plan::evaluated).isPresent(), PLAN_NOT_EVALUATED)
                .unless(!course.roles().hasOpenOffer(), ROLE_OFFER_UNANSWERED)
                .unless(course.ending().decided(), CLOSURE_NOT_DECIDED)
                .unless(course.ending().lead().isPresent(), LEAD_SUPPORTER_MISSING)
                .unless(course.entries().custodies().isEmpty(), VALUABLES_STILL_KEPT)
                .codes();
    }

    private SupportCaseEvent event(Known known, Circumstances now) {
        return new ClosedAsItHappened(
                caseId,
                known.outline().fileId(),
                lead,
                closedOn,
                known.label(now).put(reason),
                breaches(known));
    }
}
