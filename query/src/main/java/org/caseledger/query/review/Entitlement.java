package org.caseledger.query.review;

import org.caseledger.events.conference.DecisionKind;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.profile.ProfileRules;

import java.util.EnumSet;
import java.util.Set;

/**
 * Which basis entitles to which decision. The review keeps a table of its own, so that a slip in
 * the table by which acts are refused does not hide itself.
 */
final class Entitlement {

    private Entitlement() {}

    static Set<DecisionKind> decisions(LegalBasis basis, ProfileRules rules) {
        Set<DecisionKind> kinds = byDefault(basis);
        if (basis == LegalBasis.SUPPORT_CONFERENCE_106_6) {
            kinds.addAll(rules.decisionsWidenedTo106_6());
        }
        return kinds;
    }

    private static EnumSet<DecisionKind> byDefault(LegalBasis basis) {
        return switch (basis) {
            case CONSENT ->
                    EnumSet.complementOf(
                            EnumSet.of(
                                    DecisionKind.APPROACH_ROLE,
                                    DecisionKind.OUTREACH_PLAN_BEFORE_CONSENT,
                                    DecisionKind.INFORMATION_REQUEST));
            case SUPPORT_CONFERENCE_106_6 ->
                    EnumSet.of(
                            DecisionKind.APPROACH_ROLE,
                            DecisionKind.OUTREACH_PLAN_BEFORE_CONSENT,
                            DecisionKind.INFORMATION_REQUEST,
                            DecisionKind.RESOURCE_GAP);
            case SUPPORT_CONFERENCE_NEEDY_9 ->
                    EnumSet.of(DecisionKind.INFORMATION_REQUEST, DecisionKind.RESOURCE_GAP);
            case PUBLIC_ASSISTANCE_27_3,
                    CHILD_WELFARE_25_2,
                    ABUSE_REPORT,
                    OWN_STATUTORY_TASK,
                    INTERNAL_USE,
                    OTHER_STATUTE,
                    EMERGENCY,
                    STATISTICS ->
                    EnumSet.noneOf(DecisionKind.class);
        };
    }
}
