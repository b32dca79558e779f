package org.caseledger.command.conference;

import static org.caseledger.command.conference.SittingRefusal.DECISION_ALREADY_TAKEN;
import static org.caseledger.command.conference.SittingRefusal.DECISION_NEEDS_PERSONS;
import static org.caseledger.command.conference.SittingRefusal.DECISION_NOT_ALLOWED_ON_BASIS;
import static org.caseledger.command.conference.SittingRefusal.NOBODY_ATTENDED;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.events.conference.DecisionKind;
import org.caseledger.events.conference.SittingForm;
import org.caseledger.events.register.ProfileRegister;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Rule: an item decides only what its conference is entitled to by the municipality's rules,
 * with somebody present or, in a written sitting, heard, and each question once.
 */
record Deciding(DecisionKind kind) {

    private static final Set<DecisionKind> MAY_RECUR =
            Set.of(
                    DecisionKind.APPROACH_ROLE,
                    DecisionKind.INFORMATION_REQUEST,
                    DecisionKind.RESOURCE_GAP);

    /** What speaks against it; empty when nothing does. */
    List<SittingRefusal> breaches(Sitting.Open open, AgendaItem item, Circumstances now) {
        List<SittingRefusal> found = new ArrayList<>();
        if (!isAllowed(open, item, now)) {
            found.add(DECISION_NOT_ALLOWED_ON_BASIS);
        }
        if (!ItemNamingNobody.mayDecide(kind, item)) {
            found.add(DECISION_NEEDS_PERSONS);
        }
        if (isEmpty(open, item)) {
            found.add(NOBODY_ATTENDED);
        }
        if (item.decided().contains(kind) && !MAY_RECUR.contains(kind)) {
            found.add(DECISION_ALREADY_TAKEN);
        }
        return found;
    }

    boolean isAllowed(Sitting.Open open, AgendaItem item, Circumstances now) {
        return DecisionsByBasis.allow(
                kind, item.kind(), ProfileRegister.on(now.facts(), open.heldOn()));
    }

    private static boolean isEmpty(Sitting.Open open, AgendaItem item) {
        boolean heardInWriting =
                open.outline().form() == SittingForm.WRITTEN && !item.people().wrote().isEmpty();
        return item.people().presence().isEmpty() && !heardInWriting;
    }
}
