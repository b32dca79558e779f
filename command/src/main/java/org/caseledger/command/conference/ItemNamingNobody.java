package org.caseledger.command.conference;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.events.conference.DecisionKind;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.register.CaseRegister;
import org.caseledger.events.register.ConsentRegister;
import org.caseledger.events.register.Lookups;
import org.caseledger.events.value.FileId;

import java.time.LocalDate;
import java.util.Set;

/**
 * Rule: once nobody of a file consents any more, support that goes on still comes to a sitting, to be
 * suspended or ended without naming anybody (C-06, MA-06).
 */
final class ItemNamingNobody {

    private static final Set<DecisionKind> LEFT_TO_DECIDE =
            Set.of(DecisionKind.SUSPENSION, DecisionKind.CLOSURE, DecisionKind.RESOURCE_GAP);

    private ItemNamingNobody() {}

    static boolean isAllowed(FileId file, LegalBasis basis, LocalDate heldOn, Circumstances now) {
        return basis == LegalBasis.CONSENT
                && supportGoesOn(file, now)
                && nobodyConsents(file, heldOn, now);
    }

    /** Whether an item may decide this although it names nobody. */
    static boolean mayDecide(DecisionKind kind, AgendaItem item) {
        return !item.subjects().isEmpty() || LEFT_TO_DECIDE.contains(kind);
    }

    private static boolean supportGoesOn(FileId file, Circumstances now) {
        return now.facts().values(CaseRegister.CASE, Lookups.file(file)).stream()
                .anyMatch(run ->
                        switch (run.stage()) {
                            case DECIDED, SUSPENDED -> true;
                            case REFERRED, NOT_TAKEN, ACCEPTED, PLANNING, CLOSED, ENDED -> false;
                        });
    }

    private static boolean nobodyConsents(FileId file, LocalDate heldOn, Circumstances now) {
        return now.facts().values(ConsentRegister.CONSENT, Lookups.file(file)).stream()
                .noneMatch(consent ->
                        PlanningConsent.of(consent.personId(), file, heldOn, now).isPresent());
    }
}
