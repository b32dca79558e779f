package org.caseledger.oracle;

import org.caseledger.events.conference.DecisionKind;
import org.caseledger.events.conference.DecisionOutcome;
import org.caseledger.events.consent.ConsentCapacity;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.value.ConsentForm;
import org.caseledger.events.value.Purpose;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which values a story prefers, so that it comes to something. */
final class Wanted {

    /** Components, or types of components, that a story leaves out where it may. */
    static final Set<String> NEVER =
            Set.of(
                    "Work",
                    "CallerDetails",
                    "Application",
                    "StaffAsked",
                    "Sheet",
                    "ReferralPapers",
                    "ReportMade",
                    "derivedFrom",
                    "answers",
                    "agreementId",
                    "alsoOf",
                    "protectedCaller",
                    "follows",
                    "proxyFor",
                    "kind",
                    "form",
                    "informant",
                    "chair",
                    "secretariat",
                    "statute");

    /** Days that lie ahead. */
    static final Set<String> LATER =
            Set.of(
                    "until",
                    "paperDueOn",
                    "askAgainOn",
                    "reportBackBy",
                    "replyBy",
                    "tryAgainOn",
                    "reviewOn",
                    "watchReviewOn",
                    "answerBy",
                    "nextOn");

    /** Components that name an event told before. */
    static final Set<String> EVENTS = Set.of("provision", "emergency");

    private static final Map<Class<?>, List<? extends Enum<?>>> OFTEN =
            Map.of(
                    LegalBasis.class,
                    List.of(
                            LegalBasis.CONSENT,
                            LegalBasis.CONSENT,
                            LegalBasis.SUPPORT_CONFERENCE_106_6,
                            LegalBasis.EMERGENCY,
                            LegalBasis.INTERNAL_USE),
                    Purpose.class,
                    List.of(Purpose.PLANNING, Purpose.PLANNING, Purpose.HAND_OVER),
                    ConsentForm.class,
                    List.of(ConsentForm.APPLICATION_FORM, ConsentForm.ORAL),
                    ConsentCapacity.class,
                    List.of(ConsentCapacity.SELF),
                    DecisionOutcome.class,
                    List.of(DecisionOutcome.APPROVED),
                    DecisionKind.class,
                    List.of(
                            DecisionKind.PLAN_APPROPRIATE,
                            DecisionKind.OUTREACH_PLAN_BEFORE_CONSENT,
                            DecisionKind.RE_PLAN,
                            DecisionKind.SUSPENSION,
                            DecisionKind.CLOSURE));

    private Wanted() {}

    static Object word(Class<?> type, Chance chance) {
        List<? extends Enum<?>> often = OFTEN.get(type);
        if (often != null && !chance.once(4)) {
            return chance.of(often);
        }
        Object[] all = type.getEnumConstants();
        return all[chance.below(all.length)];
    }
}
