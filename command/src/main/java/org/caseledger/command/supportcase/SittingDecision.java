package org.caseledger.command.supportcase;

import static org.caseledger.command.supportcase.SupportCaseRefusal.DECISION_ALREADY_CARRIED_OUT;
import static org.caseledger.command.supportcase.SupportCaseRefusal.DECISION_MISSING;
import static org.caseledger.command.supportcase.SupportCaseRefusal.DECISION_NOT_APPROVED;
import static org.caseledger.command.supportcase.SupportCaseRefusal.DECISION_ON_WRONG_BASIS;
import static org.caseledger.command.supportcase.SupportCaseRefusal.DECISION_WITHOUT_PLAN_SUBJECTS;
import static org.caseledger.command.supportcase.SupportCaseRefusal.SUSPENSION_NOT_DECIDED;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.supportcase.SupportCase.Known;
import org.caseledger.command.supportcase.SupportCase.Open;
import org.caseledger.events.conference.DecisionKind;
import org.caseledger.events.conference.DecisionOutcome;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.register.DecisionRegister;
import org.caseledger.events.register.DecisionRegister.Taken;
import org.caseledger.events.register.ItemRegister;
import org.caseledger.events.register.ItemRegister.Item;
import org.caseledger.events.register.Lookups;
import org.caseledger.events.register.ProfileRegister;
import org.caseledger.events.register.SittingRegister;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.PersonId;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A decision of a sitting that a case carries out: of this case, on an item resting on consent (or
 * on a support conference where the municipality widened that kind), naming the persons of the plan (MA-07).
 */
record SittingDecision(UUID event, DecisionOutcome outcome, Item item, LocalDate heldOn) {

    /** The decision on that item, for this case and, for plans, its current version. */
    static Optional<SittingDecision> find(
            ItemId itemId, DecisionKind kind, Known known, Circumstances now) {
        return now.facts()
                .value(DecisionRegister.DECISION, DecisionRegister.key(itemId, kind))
                .filter(taken -> isAbout(taken, known))
                .flatMap(taken -> of(taken, now));
    }

    /** Why this item's decision cannot be carried out; empty when it can. */
    static Optional<SupportCaseRefusal> blocked(
            ItemId itemId, DecisionKind kind, Open open, Circumstances now) {
        return find(itemId, kind, open, now)
                .map(found -> found.unusable(kind, open, now))
                .orElseGet(() -> Optional.of(missing(kind)));
    }

    /** As above, for a page that does not know yet which item it will be. */
    static Optional<SupportCaseRefusal> blocked(DecisionKind kind, Open open, Circumstances now) {
        List<Optional<SupportCaseRefusal>> verdicts =
                now
                        .facts()
                        .values(DecisionRegister.DECISION, Lookups.file(open.outline().fileId()))
                        .stream()
                        .filter(taken -> taken.kind() == kind && isAbout(taken, open))
                        .flatMap(taken -> of(taken, now).stream())
                        .map(found -> found.unusable(kind, open, now))
                        .toList();
        boolean oneIsUsable = verdicts.stream().anyMatch(Optional::isEmpty);
        return oneIsUsable
                ? Optional.empty()
                : verdicts.stream()
                        .flatMap(Optional::stream)
                        .filter(why -> why != DECISION_ALREADY_CARRIED_OUT)
                        .findFirst()
                        .or(() -> Optional.of(missing(kind)));
    }

    /** A sitting dealt with it and did not agree. */
    static boolean wasNotApproved(DecisionKind kind, Open open, Circumstances now) {
        return now
                .facts()
                .values(DecisionRegister.DECISION, Lookups.file(open.outline().fileId()))
                .stream()
                .filter(taken -> taken.kind() == kind && isAbout(taken, open))
                .anyMatch(taken -> taken.outcome() != DecisionOutcome.APPROVED);
    }

    /** What is answered where no sitting decided; nothing is suspended by itself (MA-13). */
    static SupportCaseRefusal missing(DecisionKind kind) {
        return kind == DecisionKind.SUSPENSION ? SUSPENSION_NOT_DECIDED : DECISION_MISSING;
    }

    private Optional<SupportCaseRefusal> unusable(DecisionKind kind, Open open, Circumstances now) {
        if (open.course().carriedOut().contains(event)) {
            return Optional.of(DECISION_ALREADY_CARRIED_OUT);
        }
        if (!restsOnValidBasis(kind, now)) {
            return Optional.of(DECISION_ON_WRONG_BASIS);
        }
        if (!item.subjects().containsAll(mustBeNamed(kind, open, now))) {
            return Optional.of(DECISION_WITHOUT_PLAN_SUBJECTS);
        }
        boolean onlyApproved = kind != DecisionKind.PLAN_APPROPRIATE;
        return onlyApproved && outcome != DecisionOutcome.APPROVED
                ? Optional.of(DECISION_NOT_APPROVED)
                : Optional.empty();
    }

    /**
     * The persons of the plan; once it runs, those of them who can still be named. Who died or took
     * the consent back holds up neither a new version nor the end for the others (MA-06, C-06).
     */
    private static List<PersonId> mustBeNamed(DecisionKind kind, Open open, Circumstances now) {
        List<PersonId> subjects = open.plan().subjects();
        return kind == DecisionKind.PLAN_APPROPRIATE
                ? subjects
                : subjects.stream()
                        .filter(person -> PlanningConsent.of(person, open, now).isPresent())
                        .toList();
    }

    private boolean restsOnValidBasis(DecisionKind kind, Circumstances now) {
        return item.basis() == LegalBasis.CONSENT
                || ProfileRegister.on(now.facts(), heldOn).widens(kind, item.basis());
    }

    private static boolean isAbout(Taken taken, Known known) {
        Integer version = taken.planVersion();
        return known.outline().caseId().equals(taken.caseId())
                && taken.fileId().equals(known.outline().fileId())
                && (taken.kind() == DecisionKind.PLAN_APPROPRIATE
                        ? version != null && known.course().hasPlan(version)
                        : version == null || known.course().hasPlan(version));
    }

    private static Optional<SittingDecision> of(Taken taken, Circumstances now) {
        return now.facts()
                .value(ItemRegister.ITEM, taken.itemId().toString())
                .flatMap(item -> held(taken, item, now));
    }

    private static Optional<SittingDecision> held(Taken taken, Item item, Circumstances now) {
        return now.facts()
                .value(SittingRegister.SITTING, item.sittingId().toString())
                .map(sitting ->
                        new SittingDecision(
                                taken.event(), taken.outcome(), item, sitting.heldOn()));
    }
}
