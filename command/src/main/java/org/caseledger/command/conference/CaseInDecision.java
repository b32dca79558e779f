package org.caseledger.command.conference;

import static org.caseledger.command.conference.SittingRefusal.CASE_NOT_OF_ITEM;
import static org.caseledger.command.conference.SittingRefusal.DECISION_NEEDS_CASE;
import static org.caseledger.command.conference.SittingRefusal.DECISION_NEEDS_PLAN_VERSION;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.events.conference.DecisionKind;
import org.caseledger.events.register.CaseRegister;
import org.caseledger.events.value.CaseId;
import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.Set;

/** Rule: a decision on a plan or case names it, and it belongs to the file of the item. */
record CaseInDecision(DecisionKind kind, @Nullable CaseId caseId, @Nullable Integer planVersion) {

    private static final Set<DecisionKind> ON_A_PLAN =
            Set.of(
                    DecisionKind.PLAN_APPROPRIATE,
                    DecisionKind.ROLE_ASSIGNMENT,
                    DecisionKind.SUPPORT_DECISION);
    private static final Set<DecisionKind> ON_A_CASE =
            Set.of(
                    DecisionKind.PLAN_APPROPRIATE,
                    DecisionKind.ROLE_ASSIGNMENT,
                    DecisionKind.RE_PLAN,
                    DecisionKind.SUSPENSION,
                    DecisionKind.CLOSURE,
                    DecisionKind.LEAD_SUPPORTER,
                    DecisionKind.SUPPORT_DECISION);

    /** Why the case or plan named does not fit; empty when it does. */
    Optional<SittingRefusal> wrong(AgendaItem item, Circumstances now) {
        if (caseId == null) {
            return ON_A_CASE.contains(kind) ? Optional.of(DECISION_NEEDS_CASE) : Optional.empty();
        }
        var found = now.facts().value(CaseRegister.CASE, caseId.toString());
        if (found.isEmpty() || !found.get().fileId().equals(item.fileId())) {
            return Optional.of(CASE_NOT_OF_ITEM);
        }
        boolean drafted =
                planVersion != null && planVersion >= 1 && planVersion <= found.get().planVersion();
        boolean needed = ON_A_PLAN.contains(kind) || planVersion != null;
        return needed && !drafted ? Optional.of(DECISION_NEEDS_PLAN_VERSION) : Optional.empty();
    }
}
