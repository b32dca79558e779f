package org.caseledger.command.supportcase;

import static org.caseledger.command.supportcase.Roles.Standing.ACCEPTED;
import static org.caseledger.command.supportcase.SupportCaseRefusal.NOT_THE_AGENCYS_ANSWER;
import static org.caseledger.command.supportcase.SupportCaseRefusal.ROLE_NOT_RUNNING;
import static org.caseledger.command.supportcase.SupportCaseRefusal.ROLE_NOT_SUCCEEDED;
import static org.caseledger.command.supportcase.SupportCaseRefusal.WORKER_NOT_OF_AGENCY;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.Refusal;
import org.caseledger.command.supportcase.SupportCase.Known;
import org.caseledger.events.register.Lookups;
import org.caseledger.events.register.SuccessionRegister;
import org.caseledger.events.succession.OpenWork;
import org.caseledger.events.supportcase.RoleWorkerChanged;
import org.caseledger.events.supportcase.SupportCaseEvent;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.RoleId;
import org.caseledger.events.value.StaffId;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The agency keeps its role, and somebody else, or nobody yet (担当者未定), bears it there; or another
 * agency, which took the work over (引継ぎ), bears it from now on.
 *
 * @param takenOverBy the agency that took over; null where the agency keeps its role
 */
public record ChangeRoleWorker(
        CaseId caseId,
        RoleId roleId,
        @Nullable String post,
        @Nullable StaffId worker,
        LocalDate changedOn,
        @Nullable AgencyId takenOverBy)
        implements SupportCaseCommand {

    /** The agency keeps its role. */
    public ChangeRoleWorker(
            CaseId caseId,
            RoleId roleId,
            @Nullable String post,
            @Nullable StaffId worker,
            LocalDate changedOn) {
        this(caseId, roleId, post, worker, changedOn, null);
    }

    @Override
    public Decision<SupportCaseEvent> decide(SupportCase state, Circumstances now) {
        return ready(state)
                .holds(known -> known.course().roles().stands(roleId, ACCEPTED), ROLE_NOT_RUNNING)
                .holds(known -> isEntitled(known, now), NOT_THE_AGENCYS_ANSWER)
                .holds(known -> takenOverBy == null || isSucceeded(known, now), ROLE_NOT_SUCCEEDED)
                .holds(
                        known -> AgencyIsKnown.employs(bearer(known), worker, now),
                        WORKER_NOT_OF_AGENCY)
                .onOrBefore(now.today(), changedOn)
                .record(this::event);
    }

    /** What already stands in the way, whatever would be stated. */
    public static Optional<Refusal> blocked(SupportCase state, Circumstances now) {
        return ready(state)
                .holds(known -> oneCanBeChanged(known, now), NOT_THE_AGENCYS_ANSWER)
                .refusal();
    }

    private static Check<Known> ready(SupportCase state) {
        return Check.begun(state)
                .holds(known -> known.course().roles().isBorneBySomebody(), ROLE_NOT_RUNNING);
    }

    private static boolean oneCanBeChanged(Known known, Circumstances now) {
        CaseId id = known.outline().caseId();
        LocalDate today = now.today();
        AgencyId own = now.actor().organisation();
        return known.course().roles().byId().keySet().stream()
                .flatMap(role ->
                        Stream.of(
                                new ChangeRoleWorker(id, role, null, null, today),
                                new ChangeRoleWorker(id, role, null, null, today, own)))
                .anyMatch(change -> change.decide(known, now) instanceof Decision.Accepted<?>);
    }

    private boolean isEntitled(Known known, Circumstances now) {
        return now.actor().organisation().equals(agencyOf(known))
                || now.actor().organisation().equals(takenOverBy)
                || ActorCoordinates.holds(known, now.actor());
    }

    /** The agency that bore the role offered its work, and this one accepted it. */
    private boolean isSucceeded(Known known, Circumstances now) {
        return now
                .facts()
                .values(SuccessionRegister.SUCCESSION, Lookups.file(known.outline().fileId()))
                .stream()
                .filter(line -> line.state() == SuccessionRegister.State.ACCEPTED)
                .filter(line -> line.work() == OpenWork.ROLE || line.work() == OpenWork.WATCH)
                .filter(line -> line.workId().equals(caseId.value()))
                .filter(line -> line.fromAgency().equals(agencyOf(known)))
                .anyMatch(line -> line.successor().agencyId().equals(takenOverBy));
    }

    private AgencyId bearer(Known known) {
        return takenOverBy == null ? agencyOf(known) : takenOverBy;
    }

    private AgencyId agencyOf(Known known) {
        return known.course().roles().find(roleId).orElseThrow().agency();
    }

    private SupportCaseEvent event(Known known) {
        return new RoleWorkerChanged(
                caseId,
                known.outline().fileId(),
                roleId,
                bearer(known),
                post,
                worker,
                changedOn,
                takenOverBy == null ? null : agencyOf(known));
    }
}
