package org.caseledger.command.supportcase;

import static org.caseledger.command.supportcase.Roles.Standing.ACCEPTED;
import static org.caseledger.command.supportcase.SupportCaseRefusal.ROLE_NOT_RUNNING;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.Refusal;
import org.caseledger.command.supportcase.SupportCase.Known;
import org.caseledger.events.supportcase.RoleReleased;
import org.caseledger.events.supportcase.SupportCaseEvent;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.RoleId;
import org.caseledger.events.value.Words;

import java.time.LocalDate;
import java.util.Optional;

/** An agency is released from watching over the household, or from another role it bears. */
public record ReleaseRole(CaseId caseId, RoleId roleId, Words reason, LocalDate releasedOn)
        implements SupportCaseCommand {

    @Override
    public Decision<SupportCaseEvent> decide(SupportCase state, Circumstances now) {
        return ready(state, now)
                .holds(known -> known.course().roles().stands(roleId, ACCEPTED), ROLE_NOT_RUNNING)
                .onOrBefore(now.today(), releasedOn)
                .record(known -> event(known, now));
    }

    /** What already stands in the way, whatever would be stated. */
    public static Optional<Refusal> blocked(SupportCase state, Circumstances now) {
        return ready(state, now).refusal();
    }

    private static Check<Known> ready(SupportCase state, Circumstances now) {
        return Check.begun(state)
                .coordinatedBy(now.actor())
                .holds(known -> known.course().roles().isBorneBySomebody(), ROLE_NOT_RUNNING);
    }

    private SupportCaseEvent event(Known known, Circumstances now) {
        return new RoleReleased(
                caseId,
                known.outline().fileId(),
                roleId,
                known.course().roles().find(roleId).orElseThrow().agency(),
                known.label(now).put(reason),
                releasedOn);
    }
}
