package org.caseledger.command.supportcase;

import static org.caseledger.command.supportcase.SupportCaseRefusal.AGENCY_MAY_NOT_KNOW;
import static org.caseledger.command.supportcase.SupportCaseRefusal.AGENCY_UNKNOWN;
import static org.caseledger.command.supportcase.SupportCaseRefusal.CASE_NOT_ACCEPTED;
import static org.caseledger.command.supportcase.SupportCaseRefusal.CONSENT_MISSING;
import static org.caseledger.command.supportcase.SupportCaseRefusal.PLAN_NOT_DELIBERATED;
import static org.caseledger.command.supportcase.SupportCaseRefusal.ROLE_NOT_OFFERED;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.LabelDraft;
import org.caseledger.command.decision.Refusal;
import org.caseledger.command.sharing.Ground.Stated;
import org.caseledger.command.sharing.ReceiverMayKnow;
import org.caseledger.command.supportcase.SupportCase.Known;
import org.caseledger.command.supportcase.SupportCase.Open;
import org.caseledger.events.supportcase.RoleTakenOverAsItHappened;
import org.caseledger.events.supportcase.SupportCaseEvent;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.Words;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** An agency took over a task without having been asked by the rules; it binds nobody. */
public record RecordRoleTakenOverAsItHappened(
        CaseId caseId, AgencyId agencyId, Words task, LocalDate since, Words reason)
        implements SupportCaseCommand {

    @Override
    public Decision<SupportCaseEvent> decide(SupportCase state, Circumstances now) {
        return ready(state)
                .holds(_ -> AgencyIsKnown.exists(agencyId, now), AGENCY_UNKNOWN)
                .onOrBefore(now.today(), since)
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
        return new Breaches()
                .unless(known instanceof Open, CASE_NOT_ACCEPTED)
                .unless(
                        ReceiverMayKnow.check(agencyId, then) instanceof Stated,
                        AGENCY_MAY_NOT_KNOW)
                .unless(PlanningConsent.isGivenBySomebody(known, then), CONSENT_MISSING)
                .unless(
                        known.course().plan().filter(Plan::isAppropriate).isPresent(),
                        PLAN_NOT_DELIBERATED)
                .unless(known.course().roles().isBorneBy(agencyId), ROLE_NOT_OFFERED)
                .codes();
    }

    private SupportCaseEvent event(Known known, Circumstances now) {
        LabelDraft label = known.label(now);
        return new RoleTakenOverAsItHappened(
                caseId,
                known.outline().fileId(),
                agencyId,
                label.put(task),
                since,
                label.put(reason),
                breaches(known, Breaches.on(since, now)));
    }
}
