package org.caseledger.command.conference;

import org.caseledger.events.conference.DecisionKind;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.profile.ProfileRules;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The default table of which decision is valid on an item of which basis, and how a profile widens it. */
public final class DecisionsByBasis {

    /** Per basis the decisions that its items may take; a basis that is not listed decides nothing. */
    public static final Map<LegalBasis, Set<DecisionKind>> DEFAULT =
            Map.of(
                    LegalBasis.CONSENT,
                    Set.of(
                            DecisionKind.PLAN_APPROPRIATE,
                            DecisionKind.ROLE_ASSIGNMENT,
                            DecisionKind.OUTREACH_PLAN_AFTER_CONSENT,
                            DecisionKind.PARTICIPATION_USE,
                            DecisionKind.RE_PLAN,
                            DecisionKind.SUSPENSION,
                            DecisionKind.CLOSURE,
                            DecisionKind.LEAD_SUPPORTER,
                            DecisionKind.RESOURCE_GAP),
                    LegalBasis.SUPPORT_CONFERENCE_106_6,
                    Set.of(
                            DecisionKind.APPROACH_ROLE,
                            DecisionKind.OUTREACH_PLAN_BEFORE_CONSENT,
                            DecisionKind.INFORMATION_REQUEST,
                            DecisionKind.RESOURCE_GAP),
                    LegalBasis.SUPPORT_CONFERENCE_NEEDY_9,
                    Set.of(DecisionKind.INFORMATION_REQUEST, DecisionKind.RESOURCE_GAP));

    private DecisionsByBasis() {}

    /** What an item of this basis may decide under these rules of the municipality. */
    public static Set<DecisionKind> allowed(LegalBasis basis, ProfileRules rules) {
        Set<DecisionKind> kinds = new HashSet<>(DEFAULT.getOrDefault(basis, Set.of()));
        if (basis == LegalBasis.SUPPORT_CONFERENCE_106_6) {
            kinds.addAll(rules.decisionsWidenedTo106_6());
        }
        return Set.copyOf(kinds);
    }
}
