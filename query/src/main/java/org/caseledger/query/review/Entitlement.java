package org.caseledger.query.review;

import org.caseledger.events.conference.ConferenceKind;
import org.caseledger.events.conference.DecisionKind;
import org.caseledger.events.profile.Profile;

import java.util.EnumSet;
import java.util.Set;

/**
 * Which conference entitles to which decision. The review keeps a table of its own, so that a slip in
 * the table by which acts are refused does not hide itself.
 */
final class Entitlement {

    private Entitlement() {}

    static Set<DecisionKind> decisions(ConferenceKind conference, Profile profile) {
        Set<DecisionKind> kinds = byDefault(conference);
        if (conference == ConferenceKind.SUPPORT_106_6
                || conference == ConferenceKind.SUPPORT_NEEDY_9) {
            kinds.addAll(profile.widened(conference.basis()));
        }
        return kinds;
    }

    private static EnumSet<DecisionKind> byDefault(ConferenceKind conference) {
        return switch (conference) {
            case MULTI_LAYERED ->
                    EnumSet.complementOf(
                            EnumSet.of(
                                    DecisionKind.APPROACH_ROLE,
                                    DecisionKind.OUTREACH_PLAN_BEFORE_CONSENT,
                                    DecisionKind.INFORMATION_REQUEST,
                                    DecisionKind.NEEDY_PLAN_APPROPRIATE,
                                    DecisionKind.SUPPORT_DECISION));
            case SUPPORT_106_6 ->
                    EnumSet.of(
                            DecisionKind.APPROACH_ROLE,
                            DecisionKind.OUTREACH_PLAN_BEFORE_CONSENT,
                            DecisionKind.INFORMATION_REQUEST,
                            DecisionKind.RESOURCE_GAP);
            case SUPPORT_NEEDY_9 ->
                    EnumSet.of(DecisionKind.INFORMATION_REQUEST, DecisionKind.RESOURCE_GAP);
            case SUPPORT_COORDINATION ->
                    EnumSet.of(DecisionKind.NEEDY_PLAN_APPROPRIATE, DecisionKind.RESOURCE_GAP);
            case PUBLIC_ASSISTANCE_27_3, CHILD_WELFARE_25_2 ->
                    EnumSet.of(DecisionKind.INFORMATION_REQUEST);
            case OTHER -> EnumSet.noneOf(DecisionKind.class);
        };
    }
}
