package org.caseledger.query.gate;

import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.privacy.Sensitivity;
import org.caseledger.events.value.Capacity;

import java.util.List;
import java.util.Set;

/** Questions with known answers, put to a policy before it decides on anything. */
final class KnownAnswers {

    private static final String HOME = "sameMunicipality";

    private record Known(Relation reader, LabelClass label, Ruling answer) {}

    private static final LabelClass CONSENTED = on(LegalBasis.CONSENT, Sensitivity.S2);
    private static final LabelClass TASK = on(LegalBasis.OWN_STATUTORY_TASK, Sensitivity.S2);
    private static final LabelClass LOCATION = on(LegalBasis.OWN_STATUTORY_TASK, Sensitivity.S3);
    private static final LabelClass REPORTER = on(LegalBasis.ABUSE_REPORT, Sensitivity.S4);
    private static final LabelClass TOLD_IN_ITEM =
            new LabelClass(LegalBasis.SUPPORT_CONFERENCE_106_6, true, Sensitivity.S2, false);
    private static final LabelClass STAFF_NAME =
            new LabelClass(LegalBasis.INTERNAL_USE, false, Sensitivity.S1, true);

    private static final List<Known> ALL =
            List.of(
                    new Known(officer(), CONSENTED, Ruling.FORBIDDEN_OTHER_MUNICIPALITY),
                    new Known(officer(HOME), CONSENTED, Ruling.PERMITTED_MUNICIPAL_OFFICER),
                    new Known(officer(HOME), TOLD_IN_ITEM, Ruling.DENIED_NOT_OF_ITEM),
                    new Known(officer(HOME), REPORTER, Ruling.FORBIDDEN_PROTECTED),
                    new Known(officer(HOME, "guarded"), LOCATION, Ruling.FORBIDDEN_LOCATION),
                    new Known(
                            officer(HOME, "guarded", "namedReader"),
                            LOCATION,
                            Ruling.PERMITTED_NAMED_READER),
                    new Known(
                            worker(HOME, "namedForItem"),
                            TOLD_IN_ITEM,
                            Ruling.PERMITTED_ITEM_ATTENDEE),
                    new Known(worker(HOME, "inOnFile"), TASK, Ruling.PERMITTED_CASE_CIRCLE),
                    new Known(worker(HOME), TASK, Ruling.DENIED_BY_DEFAULT),
                    new Known(worker(HOME, "inEmergency"), TASK, Ruling.PERMITTED_EMERGENCY_VIEW),
                    new Known(worker(HOME, "inEmergency"), TOLD_IN_ITEM, Ruling.DENIED_NOT_OF_ITEM),
                    new Known(officer(HOME, "inEmergency"), REPORTER, Ruling.FORBIDDEN_PROTECTED),
                    new Known(officer(HOME, "useSuspended"), TASK, Ruling.FORBIDDEN_USE_SUSPENDED),
                    new Known(worker(HOME, "inOnFile"), CONSENTED, Ruling.DENIED_OUTSIDE_CONSENT),
                    new Known(
                            worker(HOME, "consentCovers"),
                            CONSENTED,
                            Ruling.PERMITTED_CONSENT_CIRCLE),
                    new Known(
                            reader(Capacity.ANALYST, HOME), TASK, Ruling.FORBIDDEN_NO_CASE_CONTENT),
                    new Known(reader(Capacity.REVIEWER, HOME), TASK, Ruling.MASKED_FOR_REVIEW),
                    new Known(
                            reader(Capacity.REVIEWER, HOME),
                            STAFF_NAME,
                            Ruling.PERMITTED_STAFF_NAME));

    private KnownAnswers() {}

    /**
     * Puts all questions.
     *
     * @throws PolicyUnavailable when one is answered otherwise
     */
    static void check(AccessPolicy policy) {
        for (Known known : ALL) {
            Verdict verdict = policy.decide(known.reader(), known.label());
            if (verdict.permits() != known.answer().permits()
                    || !verdict.reasons().contains(known.answer())) {
                throw new PolicyUnavailable(
                        "the policy answers " + verdict + " to " + known + " in its self-test");
            }
        }
    }

    private static LabelClass on(LegalBasis basis, Sensitivity sensitivity) {
        return new LabelClass(basis, false, sensitivity, false);
    }

    private static Relation officer(String... holds) {
        return reader(Capacity.MUNICIPAL_OFFICER, holds);
    }

    private static Relation worker(String... holds) {
        return reader(Capacity.AGENCY_WORKER, holds);
    }

    private static Relation reader(Capacity capacity, String... holds) {
        Set<String> facts = Set.of(holds);
        return new Relation(
                capacity,
                facts.contains(HOME),
                facts.contains("inOnFile"),
                false,
                facts.contains("consentCovers"),
                facts.contains("namedForItem"),
                false,
                facts.contains("guarded"),
                facts.contains("namedReader"),
                facts.contains("useSuspended"),
                facts.contains("inEmergency"));
    }
}
