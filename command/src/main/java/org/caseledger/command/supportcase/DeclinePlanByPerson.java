package org.caseledger.command.supportcase;

import static org.caseledger.command.supportcase.SupportCaseRefusal.NOT_A_PLAN_SUBJECT;
import static org.caseledger.command.supportcase.SupportCaseRefusal.PLAN_MISSING;
import static org.caseledger.command.supportcase.SupportCaseRefusal.ROLE_NOT_PLANNED;
import static org.caseledger.command.supportcase.SupportCaseRefusal.VERSION_NOT_CURRENT;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.Refusal;
import org.caseledger.command.supportcase.SupportCase.Active;
import org.caseledger.events.supportcase.PlanDeclinedByPerson;
import org.caseledger.events.supportcase.SupportCaseEvent;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.RoleId;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A person of the plan does not agree with this version, or not with some of its roles; with the
 * rest they may still agree (MA-09).
 */
public record DeclinePlanByPerson(
        CaseId caseId,
        int version,
        PersonId personId,
        @Nullable List<RoleId> roles,
        @Nullable Words reason,
        SaidBy saidBy,
        LocalDate declinedOn)
        implements SupportCaseCommand {

    @Override
    public Decision<SupportCaseEvent> decide(SupportCase state, Circumstances now) {
        return ready(state, now)
                .holds(known -> known.course().hasPlan(version), VERSION_NOT_CURRENT)
                .holds(known -> known.plan().subjects().contains(personId), NOT_A_PLAN_SUBJECT)
                .holds(
                        known -> known.plan().roles().keySet().containsAll(declinedRoles()),
                        ROLE_NOT_PLANNED)
                .saidBy(saidBy, now)
                .onOrBefore(now.today(), declinedOn)
                .living(personId, declinedOn, now)
                .record(known -> event(known, now));
    }

    /** What already stands in the way, whatever would be stated. */
    public static Optional<Refusal> blocked(SupportCase state, Circumstances now) {
        return ready(state, now).refusal();
    }

    private static Check<Active> ready(SupportCase state, Circumstances now) {
        return Check.active(state)
                .coordinatedBy(now.actor())
                .holds(known -> known.course().plan().isPresent(), PLAN_MISSING);
    }

    private List<RoleId> declinedRoles() {
        return roles == null ? List.of() : List.copyOf(roles);
    }

    private SupportCaseEvent event(Active known, Circumstances now) {
        return new PlanDeclinedByPerson(
                caseId,
                known.outline().fileId(),
                version,
                personId,
                declinedRoles(),
                now.about(known.outline().fileId(), personId).sensitive().putIfGiven(reason),
                saidBy,
                declinedOn);
    }
}
