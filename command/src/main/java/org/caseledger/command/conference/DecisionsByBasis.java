package org.caseledger.command.conference;

import static org.caseledger.events.conference.ConferenceKind.CHILD_WELFARE_25_2;
import static org.caseledger.events.conference.ConferenceKind.MULTI_LAYERED;
import static org.caseledger.events.conference.ConferenceKind.PUBLIC_ASSISTANCE_27_3;
import static org.caseledger.events.conference.ConferenceKind.SUPPORT_106_6;
import static org.caseledger.events.conference.ConferenceKind.SUPPORT_COORDINATION;
import static org.caseledger.events.conference.ConferenceKind.SUPPORT_NEEDY_9;

import org.caseledger.events.conference.ConferenceKind;
import org.caseledger.events.conference.DecisionKind;
import org.caseledger.events.profile.Profile;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which decision is valid in which conference. The conference follows from the basis of the item,
 * never from the name of the body; a row that is empty is no conference's to decide by itself. A
 * profile may widen the columns of the two support conferences and no other.
 */
public final class DecisionsByBasis {

    private static final Map<DecisionKind, Set<ConferenceKind>> ROWS =
            Map.ofEntries(
                    row(DecisionKind.PLAN_APPROPRIATE, MULTI_LAYERED),
                    row(DecisionKind.ROLE_ASSIGNMENT, MULTI_LAYERED),
                    row(DecisionKind.APPROACH_ROLE, SUPPORT_106_6),
                    row(DecisionKind.OUTREACH_PLAN_BEFORE_CONSENT, SUPPORT_106_6),
                    row(DecisionKind.OUTREACH_PLAN_AFTER_CONSENT, MULTI_LAYERED),
                    row(DecisionKind.PARTICIPATION_USE, MULTI_LAYERED),
                    row(DecisionKind.RE_PLAN, MULTI_LAYERED),
                    row(DecisionKind.SUSPENSION, MULTI_LAYERED),
                    row(DecisionKind.CLOSURE, MULTI_LAYERED),
                    row(DecisionKind.LEAD_SUPPORTER, MULTI_LAYERED),
                    row(
                            DecisionKind.INFORMATION_REQUEST,
                            SUPPORT_106_6,
                            SUPPORT_NEEDY_9,
                            PUBLIC_ASSISTANCE_27_3,
                            CHILD_WELFARE_25_2),
                    row(DecisionKind.NEEDY_PLAN_APPROPRIATE, SUPPORT_COORDINATION),
                    row(DecisionKind.SUPPORT_DECISION),
                    row(
                            DecisionKind.RESOURCE_GAP,
                            MULTI_LAYERED,
                            SUPPORT_106_6,
                            SUPPORT_NEEDY_9,
                            SUPPORT_COORDINATION));

    private DecisionsByBasis() {}

    /** Whether an item of this conference may decide this under these rules of the municipality. */
    public static boolean allow(DecisionKind decision, ConferenceKind in, Profile profile) {
        return ROWS.getOrDefault(decision, Set.of()).contains(in)
                || ((in == SUPPORT_106_6 || in == SUPPORT_NEEDY_9)
                        && profile.widens(decision, in.basis()));
    }

    /** All that an item of this conference may decide. */
    public static Set<DecisionKind> allowed(ConferenceKind in, Profile profile) {
        return Arrays.stream(DecisionKind.values())
                .filter(decision -> allow(decision, in, profile))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Map.Entry<DecisionKind, Set<ConferenceKind>> row(
            DecisionKind decision, ConferenceKind... in) {
        return Map.entry(decision, Set.of(in));
    }
}
