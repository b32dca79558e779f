package org.caseledger.oracle.model;

import static org.caseledger.oracle.model.Guard.guard;
import static org.caseledger.oracle.model.NaiveModel.put;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Consent, one for each person, purpose and circle (C-01 to C-08). */
final class ConsentGuards {

    private ConsentGuards() {}

    static void addTo(Map<String, List<Guard>> table) {
        put(
                table,
                "SeekConsent",
                guard("X-08", "consent-date-in-future", (_, told) -> isAhead(told, "occurred")),
                guard(
                        "HP-08",
                        "consent-person-died",
                        (_, t) -> Mihon.isDead(t.get("personId"), t.get("occurred"))),
                guard("X-02", "consent-already-sought", (h, t) -> was(h, t, "SeekConsent")),
                guard("X-02", "consent-already-given", ConsentGuards::stillGiven),
                guard("C-06", "consent-already-withdrawn", (h, t) -> was(h, t, "WithdrawConsent")),
                guard("X-02", "consent-asks-something-else", ConsentGuards::isAnotherQuestion),
                guard("X-02", "consent-person-of-another-file", ConsentGuards::isOfAnotherFile),
                guard("X-02", "consent-agency-unknown", ConsentGuards::namesUnknownAgency));
        give(table);
        put(
                table,
                "RefuseConsent",
                guard("X-02", "consent-unknown", ConsentGuards::nobodyAsked),
                guard("X-02", "consent-not-sought", ConsentGuards::noQuestionOpen),
                guard("X-08", "consent-date-in-future", (_, t) -> isAhead(t, "refusedOn")),
                guard(
                        "X-08",
                        "consent-dates-out-of-order",
                        (h, t) -> beforeAsking(h, t, "refusedOn")),
                guard(
                        "X-08",
                        "consent-dates-out-of-order",
                        (_, t) -> t.isBefore("askAgainOn", t.day("refusedOn"))));
        put(
                table,
                "RecordUnobtainableConsent",
                guard("X-02", "consent-unknown", ConsentGuards::nobodyAsked),
                guard("X-02", "consent-not-sought", ConsentGuards::noQuestionOpen),
                guard("X-08", "consent-date-in-future", (_, t) -> isAhead(t, "recordedFor")),
                guard(
                        "X-08",
                        "consent-dates-out-of-order",
                        (h, t) -> beforeAsking(h, t, "recordedFor")),
                guard(
                        "X-08",
                        "consent-dates-out-of-order",
                        (_, t) -> t.isBefore("askAgainOn", t.day("recordedFor"))));
        ends(table);
        Consents.saidAlive(table, "GiveConsent", "givenOn");
        Consents.saidAlive(table, "RefuseConsent", "refusedOn");
        Consents.saidAlive(table, "NarrowConsent", "narrowedOn");
        Consents.saidAlive(table, "WithdrawConsent", "withdrawnOn");
    }

    private static void give(Map<String, List<Guard>> table) {
        put(
                table,
                "GiveConsent",
                guard("X-02", "consent-unknown", ConsentGuards::nobodyAsked),
                guard("X-02", "consent-not-sought", ConsentGuards::noQuestionOpen),
                guard("X-02", "consent-already-given", (h, t) -> was(h, t, "GiveConsent")),
                guard("C-03", "rule-text-version-missing", ConsentGuards::saysNoVersion),
                guard("X-08", "consent-date-in-future", (_, t) -> isAhead(t, "givenOn")),
                guard(
                        "X-08",
                        "consent-dates-out-of-order",
                        (h, t) -> beforeAsking(h, t, "givenOn")),
                guard(
                        "X-08",
                        "consent-dates-out-of-order",
                        (_, t) -> t.isBefore("until", t.day("givenOn"))),
                guard(
                        "X-08",
                        "consent-dates-out-of-order",
                        (_, t) -> t.isBefore("paperDueOn", t.day("givenOn"))),
                guard(
                        "C-01",
                        "reason-for-other-form-missing",
                        (_, t) ->
                                !t.is("form", "APPLICATION_FORM") && !t.has("reasonForOtherForm")),
                guard(
                        "C-03",
                        "paper-due-date-missing",
                        (_, t) -> t.is("form", "ORAL") && !t.has("paperDueOn")),
                guard(
                        "C-03",
                        "paper-not-owed",
                        (_, t) -> !t.is("form", "ORAL") && t.has("paperDueOn")),
                guard(
                        "C-03",
                        "paper-due-too-late",
                        (_, t) ->
                                t.isAfter(
                                        "paperDueOn",
                                        DangerGuards.later(t, "givenOn").plusDays(30))),
                guard(
                        "X-08",
                        "consent-dates-out-of-order",
                        (_, t) -> t.isBefore("switchOverOn", t.day("givenOn"))),
                guard("C-08", "switch-over-date-missing", ConsentGuards::namesNoSwitchOver));
        WhoAnswers.addTo(table);
    }

    private static void ends(Map<String, List<Guard>> table) {
        put(
                table,
                "NarrowConsent",
                guard("X-02", "consent-unknown", ConsentGuards::nobodyAsked),
                guard("C-06", "consent-not-given", (h, t) -> !was(h, t, "GiveConsent")),
                guard("X-08", "consent-date-in-future", (_, t) -> isAhead(t, "narrowedOn")),
                guard(
                        "X-08",
                        "consent-dates-out-of-order",
                        (h, t) -> beforeGiven(h, t, "narrowedOn")),
                guard("X-02", "circle-not-narrower", ConsentGuards::isNotNarrower));
        put(
                table,
                "WithdrawConsent",
                guard("X-02", "consent-unknown", ConsentGuards::nobodyAsked),
                guard("C-06", "consent-not-given", (h, t) -> !was(h, t, "GiveConsent")),
                guard("X-08", "consent-date-in-future", (_, t) -> isAhead(t, "withdrawnOn")),
                guard(
                        "X-08",
                        "consent-dates-out-of-order",
                        (h, t) -> beforeGiven(h, t, "withdrawnOn")));
        put(
                table,
                "ReceiveConsentPaper",
                guard("X-02", "consent-unknown", ConsentGuards::nobodyAsked),
                guard("C-06", "consent-not-given", (h, t) -> !was(h, t, "GiveConsent")),
                guard("C-03", "paper-not-owed", ConsentGuards::owesNoPaper),
                guard("C-03", "paper-is-not-oral", (_, t) -> t.is("form", "ORAL")),
                guard("C-03", "paper-scan-not-of-consent", (_, t) -> t.has("scan")),
                guard("X-08", "consent-date-in-future", (_, t) -> isAhead(t, "receivedOn")),
                guard(
                        "X-08",
                        "consent-dates-out-of-order",
                        (h, t) -> beforeGiven(h, t, "receivedOn")));
    }

    private static boolean was(History before, Told asked, String act) {
        return Consents.was(before, asked.stream(), act);
    }

    static boolean isAhead(Told told, String day) {
        return told.isAfter(day, told.on());
    }

    private static boolean nobodyAsked(History before, Told asked) {
        return Consents.isUnknown(before, asked.stream());
    }

    private static boolean noQuestionOpen(History before, Told asked) {
        return !was(before, asked, "SeekConsent");
    }

    /** A consent that has run out may be asked for again; one that still runs need not be. */
    private static boolean stillGiven(History before, Told asked) {
        return was(before, asked, "GiveConsent")
                && !Consents.hasRunOut(before, asked.stream(), asked.on());
    }

    private static boolean isAnotherQuestion(History before, Told asked) {
        Told earlier = Consents.asked(before, asked.stream());
        return earlier != null
                && !(asked.is("fileId", earlier.get("fileId"))
                        && asked.is("personId", earlier.get("personId"))
                        && asked.is("purpose", earlier.get("purpose"))
                        && Set.copyOf(asked.many("circle"))
                                .equals(Set.copyOf(Consents.circle(before, asked.stream()))));
    }

    private static boolean isOfAnotherFile(History before, Told asked) {
        return !Mihon.isOfFile(asked.get("personId"), asked.get("fileId"));
    }

    private static boolean namesUnknownAgency(History before, Told asked) {
        return asked.many("circle").stream().anyMatch(agency -> !Mihon.isKnown(agency));
    }

    private static boolean saysNoVersion(History before, Told asked) {
        return String.valueOf(asked.get("ruleTextVersion")).isBlank();
    }

    private static boolean beforeAsking(History before, Told asked, String day) {
        Told question = Consents.asked(before, asked.stream());
        return question != null && asked.isBefore(day, question.day("occurred"));
    }

    private static boolean beforeGiven(History before, Told asked, String day) {
        return asked.isBefore(day, givenOn(before, asked));
    }

    private static @Nullable LocalDate givenOn(History before, Told asked) {
        Told given = before.last(asked.stream(), "GiveConsent");
        return given == null ? null : given.day("givenOn");
    }

    private static boolean namesNoSwitchOver(History before, Told asked) {
        Told question = Consents.asked(before, asked.stream());
        return question != null && question.has("outreachId") && !asked.has("switchOverOn");
    }

    private static boolean isNotNarrower(History before, Told asked) {
        var present = Consents.circle(before, asked.stream());
        var wished = asked.many("circle");
        return !present.containsAll(wished) || wished.containsAll(present);
    }

    private static boolean owesNoPaper(History before, Told asked) {
        Told given = Consents.turn(before, asked.stream());
        return given == null
                || !given.act().equals("GiveConsent")
                || !given.has("paperDueOn")
                || before.lastWas(
                        asked.stream(), List.of("ReceiveConsentPaper"), List.of("GiveConsent"));
    }
}
