package org.caseledger.command.supportcase;

import static org.caseledger.command.supportcase.SupportCaseRefusal.AGENCY_MAY_NOT_KNOW;
import static org.caseledger.command.supportcase.SupportCaseRefusal.PLAN_MISSING;
import static org.caseledger.command.supportcase.SupportCaseRefusal.PLAN_NOT_DELIBERATED;
import static org.caseledger.command.supportcase.SupportCaseRefusal.PLAN_SUBJECT_WITHOUT_CONSENT;
import static org.caseledger.command.supportcase.SupportCaseRefusal.ROLE_ALREADY_OFFERED;
import static org.caseledger.command.supportcase.SupportCaseRefusal.ROLE_DECLINED_BY_PERSON;
import static org.caseledger.command.supportcase.SupportCaseRefusal.ROLE_NOT_PLANNED;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.Refusal;
import org.caseledger.command.sharing.Ground.Stated;
import org.caseledger.command.sharing.ReceiverMayKnow;
import org.caseledger.command.supportcase.SupportCase.Active;
import org.caseledger.events.supportcase.RoleOffered;
import org.caseledger.events.supportcase.SupportCaseEvent;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.RoleId;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An agency is asked to bear a role of a plan that a sitting found 適切; it binds nobody yet
 * (MA-08).
 */
public record OfferRole(CaseId caseId, RoleId roleId) implements SupportCaseCommand {

    @Override
    public Decision<SupportCaseEvent> decide(SupportCase state, Circumstances now) {
        return ready(state, now)
                .holds(this::isPlannedOrProposed, ROLE_NOT_PLANNED)
                .holds(
                        known -> !known.plan().answers().declinedRoles().contains(roleId),
                        ROLE_DECLINED_BY_PERSON)
                .holds(this::canBeOffered, ROLE_ALREADY_OFFERED)
                .holds(
                        known -> ReceiverMayKnow.check(agency(known), now) instanceof Stated,
                        AGENCY_MAY_NOT_KNOW)
                .record(this::event);
    }

    /** What already stands in the way, whatever would be stated. */
    public static Optional<Refusal> blocked(SupportCase state, Circumstances now) {
        return ready(state, now)
                .holds(known -> oneCanBeOffered(known, now), ROLE_ALREADY_OFFERED)
                .refusal();
    }

    private static Check<Active> ready(SupportCase state, Circumstances now) {
        return Check.active(state)
                .coordinatedBy(now.actor())
                .holds(known -> known.course().plan().isPresent(), PLAN_MISSING)
                .holds(PlanWasDeliberated::holds, PLAN_NOT_DELIBERATED)
                .holds(
                        known -> PlanSubjectsConsented.holds(known.plan().subjects(), known, now),
                        PLAN_SUBJECT_WITHOUT_CONSENT);
    }

    private static boolean oneCanBeOffered(Active known, Circumstances now) {
        CaseId id = known.outline().caseId();
        return Stream.of(known.plan().roles().keySet(), known.course().roles().byId().keySet())
                .flatMap(Set::stream)
                .map(role -> new OfferRole(id, role).decide(known, now))
                .anyMatch(Decision.Accepted.class::isInstance);
    }

    private SupportCaseEvent event(Active known) {
        return new RoleOffered(
                caseId, known.outline().fileId(), roleId, known.plan().version(), agency(known));
    }

    private boolean isPlannedOrProposed(Active known) {
        return known.plan().roles().containsKey(roleId)
                || known.course().roles().isProposed(roleId);
    }

    private AgencyId agency(Active known) {
        AgencyId planned = known.plan().roles().get(roleId);
        return planned == null
                ? known.course().roles().find(roleId).orElseThrow().agency()
                : planned;
    }

    private boolean canBeOffered(Active known) {
        return known.course()
                .roles()
                .find(roleId)
                .map(role ->
                        switch (role.standing()) {
                            case PROPOSED, DECLINED, LAPSED, ENDED -> true;
                            case OFFERED, ACCEPTED, RELEASED -> false;
                        })
                .orElse(true);
    }
}
