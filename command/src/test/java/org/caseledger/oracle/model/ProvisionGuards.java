package org.caseledger.oracle.model;

import static org.caseledger.oracle.model.Guard.guard;
import static org.caseledger.oracle.model.NaiveModel.put;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/** On which basis personal information is given to an agency (個人情報の提供). */
final class ProvisionGuards {

    private static final Object[] CONFERENCES = {
        "SUPPORT_CONFERENCE_106_6",
        "SUPPORT_CONFERENCE_NEEDY_9",
        "PUBLIC_ASSISTANCE_27_3",
        "CHILD_WELFARE_25_2"
    };

    private ProvisionGuards() {}

    static void addTo(Map<String, List<Guard>> table) {
        onConsent(table);
        inItem(table);
        put(
                table,
                "ProvideInformation",
                guard(
                        "X-03",
                        "providing-outside-municipality",
                        (_, t) ->
                                t.is("basis", "INTERNAL_USE")
                                        && !(Mihon.isMunicipal(t.get("to"))
                                                && Mihon.isMunicipal(t.office()))),
                guard(
                        "X-03",
                        "providing-without-basis",
                        (_, t) -> t.isOneOf("basis", "OWN_STATUTORY_TASK", "STATISTICS")),
                guard(
                        "X-03",
                        "emergency-has-an-act-of-its-own",
                        (_, t) -> t.is("basis", "EMERGENCY")),
                guard(
                        "X-03",
                        "statute-not-named",
                        (_, t) -> t.is("basis", "OTHER_STATUTE") && !t.has("statute")));
    }

    private static void onConsent(Map<String, List<Guard>> table) {
        put(
                table,
                "ProvideInformation",
                guard(
                        "X-02",
                        "consent-not-stated",
                        (_, t) -> t.is("basis", "CONSENT") && !t.has("consentId")),
                guard(
                        "C-06",
                        "consent-does-not-hold",
                        (h, t) -> names(t) && !holds(h, t, Consents.question(h, consent(t)))),
                guard(
                        "X-02",
                        "consent-of-another-person",
                        (h, t) -> {
                            Told question = Consents.question(h, consent(t));
                            return names(t)
                                    && question != null
                                    && !Values.has(t.many("subjects"), question.get("personId"));
                        }),
                guard(
                        "X-02",
                        "recipient-outside-circle",
                        (h, t) -> {
                            Told question = Consents.question(h, consent(t));
                            return names(t)
                                    && question != null
                                    && !Values.has(
                                            Consents.circle(h, question.stream()), t.get("to"));
                        }),
                guard("X-02", "subject-without-consent", ProvisionGuards::leavesSomebodyOut));
    }

    private static boolean names(Told told) {
        return told.is("basis", "CONSENT") && told.has("consentId");
    }

    private static @Nullable Object consent(Told told) {
        return told.get("consentId");
    }

    /** A consent of this file, on the day of giving, and still when it is recorded. */
    private static boolean holds(History before, Told told, @Nullable Told question) {
        return question != null
                && question.is("fileId", told.get("fileId"))
                && Consents.holds(before, question.stream(), told.day("providedOn"))
                && Consents.holds(before, question.stream(), told.on());
    }

    /** Each further person concerned has a consent of their own for this receiver. */
    private static boolean leavesSomebodyOut(History before, Told told) {
        Told question = Consents.question(before, consent(told));
        return names(told)
                && question != null
                && told.many("subjects").stream()
                        .filter(each -> !question.is("personId", each))
                        .anyMatch(each ->
                                !Consents.covers(
                                        before,
                                        each,
                                        String.valueOf(question.get("purpose")),
                                        told.get("to"),
                                        told.day("providedOn")));
    }

    private static void inItem(Map<String, List<Guard>> table) {
        put(
                table,
                "ProvideInformation",
                guard(
                        "X-03",
                        "item-not-stated",
                        (_, t) -> t.isOneOf("basis", CONFERENCES) && !t.has("itemId")),
                guard("X-03", "item-does-not-cover", ProvisionGuards::isNotCovered),
                guard("X-03", "sitting-not-in-session", ProvisionGuards::isNotInSession));
    }

    private static boolean isNotCovered(History before, Told told) {
        Told item = Items.item(before, told.get("itemId"));
        return told.isOneOf("basis", CONFERENCES)
                && told.has("itemId")
                && (item == null
                        || !item.is("fileId", told.get("fileId"))
                        || !item.is("basis", told.get("basis"))
                        || Items.isWithdrawn(before, told.get("itemId"))
                        || !item.many("subjects").containsAll(told.many("subjects"))
                        || !Items.isAgencyPicked(before, told.get("itemId"), told.get("to")));
    }

    /** Told on the day of the sitting, while it is not over. */
    private static boolean isNotInSession(History before, Told told) {
        Told item = Items.item(before, told.get("itemId"));
        return told.isOneOf("basis", CONFERENCES)
                && item != null
                && (before.happened(item.stream(), "CloseSitting", "CancelSitting")
                        || !told.is("providedOn", SittingGuards.heldOn(before, item)));
    }
}
