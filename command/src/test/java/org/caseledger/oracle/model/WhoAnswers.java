package org.caseledger.oracle.model;

import static org.caseledger.oracle.model.Guard.guard;
import static org.caseledger.oracle.model.NaiveModel.put;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;

/** Who may agree for whom (C-07): a child of twelve is heard, one of eighteen is of age. */
final class WhoAnswers {

    private WhoAnswers() {}

    static void addTo(Map<String, List<Guard>> table) {
        put(
                table,
                "GiveConsent",
                guard(
                        "X-08",
                        "birth-date-in-future",
                        (_, told) -> told.isAfter("birthDate", told.day("givenOn"))),
                guard("X-02", "consent-of-another-adult", WhoAnswers::isForAnotherAdult),
                guard(
                        "C-07",
                        "child-too-young-to-answer-alone",
                        (_, t) -> isAlone(t) && age(t) < 12),
                guard("C-07", "representative-not-named", (_, t) -> !isAlone(t) && !isNamed(t)),
                guard("C-07", "representative-of-itself", WhoAnswers::isItself),
                guard(
                        "C-07",
                        "representation-ground-missing",
                        (_, t) ->
                                !isAlone(t)
                                        && !isParent(t)
                                        && age(t) >= 18
                                        && !said(t).containsKey("ground")),
                guard(
                        "C-07",
                        "own-view-of-child-missing",
                        (_, t) -> !isAlone(t) && age(t) >= 12 && age(t) < 18 && !t.has("ownView")));
    }

    private static boolean isAlone(Told told) {
        return told.is("givenAs", "SELF");
    }

    private static boolean isParent(Told told) {
        return told.isOneOf("givenAs", "PARENTAL_AUTHORITY", "GUARDIAN_OF_A_MINOR");
    }

    /** Somebody whose birth is not stated counts as an adult. */
    private static int age(Told told) {
        return told.get("birthDate") instanceof LocalDate birth
                ? Period.between(birth, told.day("givenOn")).getYears()
                : 99;
    }

    /** Whoever agrees alone may at most be named as acting for themselves. */
    private static boolean isForAnotherAdult(History before, Told told) {
        return isAlone(told) && told.has("representation") && !names(before, told)
                || isParent(told) && told.has("birthDate") && age(told) >= 18;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> said(Told told) {
        Object said = told.get("representation");
        return said == null ? Map.of() : (Map<String, Object>) said;
    }

    private static boolean isNamed(Told told) {
        return said(told).containsKey("personId") || said(told).containsKey("name");
    }

    private static boolean isItself(History before, Told told) {
        return !isAlone(told) && names(before, told);
    }

    /** The person asked is named as the one who represents. */
    private static boolean names(History before, Told told) {
        Told question = Consents.asked(before, told.stream());
        return question != null && question.is("personId", said(told).get("personId"));
    }
}
