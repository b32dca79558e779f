package org.caseledger.command.outreach;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.events.conference.DecisionKind;
import org.caseledger.events.conference.DecisionOutcome;
import org.caseledger.events.register.DecisionRegister;
import org.caseledger.events.register.ItemRegister;
import org.caseledger.events.value.ItemId;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Rule: a judgement that reaching out ends is taken by a sitting, on an item about this person that
 * was decided after due discussion: as a role of watching before consent, as a plan after it.
 */
final class EndDecidedBySitting {

    private static final List<DecisionKind> KINDS =
            List.of(
                    DecisionKind.APPROACH_ROLE,
                    DecisionKind.OUTREACH_PLAN_BEFORE_CONSENT,
                    DecisionKind.OUTREACH_PLAN_AFTER_CONSENT,
                    DecisionKind.SUSPENSION,
                    DecisionKind.CLOSURE);

    private EndDecidedBySitting() {}

    static Optional<UUID> find(@Nullable ItemId item, Outreach.Running running, Circumstances now) {
        if (item == null || !isAbout(item, running, now)) {
            return Optional.empty();
        }
        return KINDS.stream()
                .map(kind -> DecisionRegister.key(item, kind))
                .flatMap(key -> now.facts().value(DecisionRegister.DECISION, key).stream())
                .filter(taken -> taken.outcome() == DecisionOutcome.APPROVED)
                .map(DecisionRegister.Taken::event)
                .findFirst();
    }

    private static boolean isAbout(ItemId item, Outreach.Running running, Circumstances now) {
        return now.facts()
                .value(ItemRegister.ITEM, item.toString())
                .filter(found -> found.fileId().equals(running.fileId()))
                .filter(found -> found.subjects().contains(running.personId()))
                .isPresent();
    }
}
