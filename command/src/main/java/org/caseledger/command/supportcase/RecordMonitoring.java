package org.caseledger.command.supportcase;

import static org.caseledger.command.supportcase.SupportCaseRefusal.MONITORING_NOT_EVALUATED;
import static org.caseledger.command.supportcase.SupportCaseRefusal.ROLE_UNKNOWN;
import static org.caseledger.command.supportcase.SupportCaseRefusal.SUPPORT_NOT_DECIDED;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.Refusal;
import org.caseledger.command.supportcase.SupportCase.Open;
import org.caseledger.events.supportcase.MonitoredRole;
import org.caseledger.events.supportcase.MonitoringRecorded;
import org.caseledger.events.supportcase.RoleProgress;
import org.caseledger.events.supportcase.SupportCaseEvent;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.RoleId;
import org.caseledger.events.value.Words;
import org.caseledger.events.value.Work;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The coordinating agency looks at how the decided plan and its roles are doing (MA-11). */
public record RecordMonitoring(
        CaseId caseId,
        LocalDate monitoredOn,
        Words findings,
        @Nullable List<RoleLook> roles,
        LocalDate nextReviewOn,
        @Nullable Work work)
        implements SupportCaseCommand {

    /** How one role is doing. */
    public record RoleLook(RoleId roleId, RoleProgress progress, @Nullable Words note) {}

    @Override
    public Decision<SupportCaseEvent> decide(SupportCase state, Circumstances now) {
        return ready(state, now)
                .onOrBefore(now.today(), monitoredOn)
                .holds(known -> rolesAreKnown(known), ROLE_UNKNOWN)
                .passes(_ -> PlanPeriod.wrongReview(monitoredOn, nextReviewOn, now))
                .record(known -> event(known, now));
    }

    /** What already stands in the way, whatever would be stated. */
    public static Optional<Refusal> blocked(SupportCase state, Circumstances now) {
        return ready(state, now).refusal();
    }

    private static Check<Open> ready(SupportCase state, Circumstances now) {
        return Check.open(state)
                .coordinatedBy(now.actor())
                .holds(known -> known.course().supportDecided(), SUPPORT_NOT_DECIDED)
                .holds(
                        known -> EvaluationInTime.beforeMonitoring(known, now),
                        MONITORING_NOT_EVALUATED);
    }

    private List<RoleLook> looked() {
        return roles == null ? List.of() : roles;
    }

    private boolean rolesAreKnown(Open known) {
        return looked().stream()
                .allMatch(look -> known.course().roles().find(look.roleId()).isPresent());
    }

    private List<MonitoredRole> looks(Open known, Circumstances now) {
        return looked().stream()
                .map(look ->
                        new MonitoredRole(
                                look.roleId(),
                                look.progress(),
                                known.label(now).putIfGiven(look.note())))
                .toList();
    }

    private SupportCaseEvent event(Open known, Circumstances now) {
        return new MonitoringRecorded(
                caseId,
                known.outline().fileId(),
                monitoredOn,
                now.about(known.outline().fileId(), known.plan().subjects())
                        .sensitive()
                        .put(findings),
                looks(known, now),
                nextReviewOn,
                work);
    }
}
