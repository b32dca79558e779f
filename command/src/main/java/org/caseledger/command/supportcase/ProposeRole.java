package org.caseledger.command.supportcase;

import static org.caseledger.command.supportcase.SupportCaseRefusal.AGENCY_MAY_NOT_KNOW;
import static org.caseledger.command.supportcase.SupportCaseRefusal.PERIOD_INVALID;
import static org.caseledger.command.supportcase.SupportCaseRefusal.ROLE_ID_TAKEN;
import static org.caseledger.command.supportcase.SupportCaseRefusal.WORKER_NOT_OF_AGENCY;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.Minted;
import org.caseledger.command.decision.Refusal;
import org.caseledger.command.sharing.Ground.Stated;
import org.caseledger.command.sharing.ReceiverMayKnow;
import org.caseledger.command.supportcase.SupportCase.Open;
import org.caseledger.events.supportcase.RoleKind;
import org.caseledger.events.supportcase.RoleProposed;
import org.caseledger.events.supportcase.SupportCaseEvent;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.RoleId;
import org.caseledger.events.value.StaffId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Optional;

/** A role outside the current plan, for example a watch, is proposed to an agency (MA-08). */
public record ProposeRole(
        CaseId caseId,
        @Minted RoleId roleId,
        AgencyId agencyId,
        RoleKind kind,
        @Nullable String post,
        @Nullable StaffId worker,
        Words task,
        LocalDate from,
        @Nullable LocalDate until)
        implements SupportCaseCommand {

    @Override
    public Decision<SupportCaseEvent> decide(SupportCase state, Circumstances now) {
        return ready(state, now)
                .holds(known -> isNew(known), ROLE_ID_TAKEN)
                .holds(
                        _ -> ReceiverMayKnow.check(agencyId, now) instanceof Stated,
                        AGENCY_MAY_NOT_KNOW)
                .holds(_ -> AgencyIsKnown.employs(agencyId, worker, now), WORKER_NOT_OF_AGENCY)
                .holds(_ -> until == null || !until.isBefore(from), PERIOD_INVALID)
                .record(known -> event(known, now));
    }

    /** What already stands in the way, whatever would be stated. */
    public static Optional<Refusal> blocked(SupportCase state, Circumstances now) {
        return ready(state, now).refusal();
    }

    private static Check<Open> ready(SupportCase state, Circumstances now) {
        return Check.open(state).coordinatedBy(now.actor());
    }

    private boolean isNew(Open known) {
        return known.course().roles().find(roleId).isEmpty()
                && known.course().plan().filter(plan -> plan.roles().containsKey(roleId)).isEmpty();
    }

    private SupportCaseEvent event(Open known, Circumstances now) {
        return new RoleProposed(
                caseId,
                known.outline().fileId(),
                roleId,
                agencyId,
                kind,
                post,
                worker,
                known.label(now).put(task),
                from,
                until);
    }
}
