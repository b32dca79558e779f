package org.caseledger.command.supportcase;

import static org.caseledger.command.supportcase.SupportCaseRefusal.NOT_THE_AGENCYS_ANSWER;
import static org.caseledger.command.supportcase.SupportCaseRefusal.ROLE_NOT_OFFERED;
import static org.caseledger.command.supportcase.SupportCaseRefusal.WORKER_NOT_OF_AGENCY;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.Refusal;
import org.caseledger.command.supportcase.SupportCase.Open;
import org.caseledger.events.supportcase.RoleAccepted;
import org.caseledger.events.supportcase.SupportCaseEvent;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.RoleId;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.StaffId;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Optional;

/** The agency accepts the role (承諾); only now is the role binding (MA-08). */
public record AcceptRole(
        CaseId caseId, RoleId roleId, @Nullable StaffId worker, SaidBy saidBy, LocalDate acceptedOn)
        implements SupportCaseCommand {

    @Override
    public Decision<SupportCaseEvent> decide(SupportCase state, Circumstances now) {
        return ready(state, now)
                .holds(known -> known.course().roles().isOpenOffer(roleId), ROLE_NOT_OFFERED)
                .holds(
                        known ->
                                AnswerIsTheAgencys.holds(
                                        agencyOf(roleId, known), saidBy, known, now.actor()),
                        NOT_THE_AGENCYS_ANSWER)
                .holds(
                        known -> AgencyIsKnown.employs(agencyOf(roleId, known), worker, now),
                        WORKER_NOT_OF_AGENCY)
                .saidBy(saidBy, now)
                .onOrBefore(now.today(), acceptedOn)
                .record(this::event);
    }

    /** What already stands in the way, whatever would be stated. */
    public static Optional<Refusal> blocked(SupportCase state, Circumstances now) {
        return ready(state, now)
                .holds(known -> oneCanBeAnswered(known, now), NOT_THE_AGENCYS_ANSWER)
                .refusal();
    }

    private static Check<Open> ready(SupportCase state, Circumstances now) {
        return Check.open(state)
                .holds(known -> known.course().roles().hasOpenOffer(), ROLE_NOT_OFFERED);
    }

    private static boolean oneCanBeAnswered(Open known, Circumstances now) {
        CaseId id = known.outline().caseId();
        return known.course().roles().openOffers().keySet().stream()
                .map(role ->
                        new AcceptRole(
                                id, role, null, SaidBy.agency(agencyOf(role, known)), now.today()))
                .anyMatch(answer -> answer.decide(known, now) instanceof Decision.Accepted<?>);
    }

    private SupportCaseEvent event(Open known) {
        return new RoleAccepted(
                caseId,
                known.outline().fileId(),
                roleId,
                agencyOf(roleId, known),
                worker,
                saidBy,
                acceptedOn);
    }

    private static AgencyId agencyOf(RoleId roleId, Open known) {
        return known.course().roles().find(roleId).orElseThrow().agency();
    }
}
