package org.caseledger.command.supportcase;

import static org.caseledger.command.supportcase.Roles.Standing.ACCEPTED;
import static org.caseledger.command.supportcase.SupportCaseRefusal.NOT_THE_AGENCYS_ANSWER;
import static org.caseledger.command.supportcase.SupportCaseRefusal.ROLE_NOT_RUNNING;
import static org.caseledger.command.supportcase.SupportCaseRefusal.WORKER_NOT_OF_AGENCY;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.Refusal;
import org.caseledger.command.supportcase.SupportCase.Known;
import org.caseledger.events.supportcase.RoleWorkerChanged;
import org.caseledger.events.supportcase.SupportCaseEvent;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.RoleId;
import org.caseledger.events.value.StaffId;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Optional;

/** The agency keeps its role, and somebody else, or nobody yet (担当者未定), bears it there. */
public record ChangeRoleWorker(
        CaseId caseId,
        RoleId roleId,
        @Nullable String post,
        @Nullable StaffId worker,
        LocalDate changedOn)
        implements SupportCaseCommand {

    @Override
    public Decision<SupportCaseEvent> decide(SupportCase state, Circumstances now) {
        return ready(state)
                .holds(known -> known.course().roles().stands(roleId, ACCEPTED), ROLE_NOT_RUNNING)
                .holds(known -> isEntitled(known, now), NOT_THE_AGENCYS_ANSWER)
                .holds(
                        known -> AgencyIsKnown.employs(agencyOf(known), worker, now),
                        WORKER_NOT_OF_AGENCY)
                .onOrBefore(now.today(), changedOn)
                .record(this::event);
    }

    /** What already stands in the way, whatever would be stated. */
    public static Optional<Refusal> blocked(SupportCase state, Circumstances now) {
        return ready(state).refusal();
    }

    private static Check<Known> ready(SupportCase state) {
        return Check.begun(state)
                .holds(known -> known.course().roles().isBorneBySomebody(), ROLE_NOT_RUNNING);
    }

    private boolean isEntitled(Known known, Circumstances now) {
        return now.actor().organisation().equals(agencyOf(known))
                || ActorCoordinates.holds(known, now.actor());
    }

    private AgencyId agencyOf(Known known) {
        return known.course().roles().find(roleId).orElseThrow().agency();
    }

    private SupportCaseEvent event(Known known) {
        return new RoleWorkerChanged(
                caseId, known.outline().fileId(), roleId, agencyOf(known), post, worker, changedOn);
    }
}
