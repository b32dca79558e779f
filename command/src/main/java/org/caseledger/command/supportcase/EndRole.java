package org.caseledger.command.supportcase;

import static org.caseledger.command.supportcase.SupportCaseRefusal.ROLE_NOT_RUNNING;
import static org.caseledger.command.supportcase.SupportCaseRefusal.WATCH_NEEDS_RELEASE;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.Refusal;
import org.caseledger.command.supportcase.SupportCase.Known;
import org.caseledger.events.supportcase.RoleEnded;
import org.caseledger.events.supportcase.SupportCaseEvent;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.RoleId;

import java.time.LocalDate;
import java.util.Optional;

/** A role is over, or its offer is taken back (役割の終了). */
public record EndRole(CaseId caseId, RoleId roleId, LocalDate endedOn)
        implements SupportCaseCommand {

    @Override
    public Decision<SupportCaseEvent> decide(SupportCase state, Circumstances now) {
        return ready(state, now)
                .holds(known -> known.course().roles().canEnd(roleId), ROLE_NOT_RUNNING)
                .holds(known -> !known.course().roles().isWatch(roleId), WATCH_NEEDS_RELEASE)
                .onOrBefore(now.today(), endedOn)
                .record(this::event);
    }

    /** What already stands in the way, whatever would be stated. */
    public static Optional<Refusal> blocked(SupportCase state, Circumstances now) {
        return ready(state, now)
                .holds(known -> isAnotherThanAWatch(known.course().roles()), WATCH_NEEDS_RELEASE)
                .refusal();
    }

    private static Check<Known> ready(SupportCase state, Circumstances now) {
        return Check.begun(state)
                .coordinatedBy(now.actor())
                .holds(
                        known ->
                                known.course().roles().byId().keySet().stream()
                                        .anyMatch(known.course().roles()::canEnd),
                        ROLE_NOT_RUNNING);
    }

    private static boolean isAnotherThanAWatch(Roles roles) {
        return roles.byId().keySet().stream()
                .anyMatch(role -> roles.canEnd(role) && !roles.isWatch(role));
    }

    private SupportCaseEvent event(Known known) {
        return new RoleEnded(
                caseId,
                known.outline().fileId(),
                roleId,
                known.course().roles().find(roleId).orElseThrow().agency(),
                endedOn);
    }
}
