package org.caseledger.oracle.model;

import static org.caseledger.oracle.model.Guard.guard;
import static org.caseledger.oracle.model.NaiveModel.put;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * To whom and on which basis somebody of a consultation may be passed on: consent of
 * each, an item of a conference that the receiver attends, use within the municipality, a statute
 * or an emergency.
 */
final class Passing {

    private static final List<String> CONFERENCES =
            List.of(
                    "SUPPORT_CONFERENCE_106_6",
                    "SUPPORT_CONFERENCE_NEEDY_9",
                    "PUBLIC_ASSISTANCE_27_3",
                    "CHILD_WELFARE_25_2");

    private Passing() {}

    /** Guards on the receiver named under this name. */
    static void receiver(Map<String, List<Guard>> table, String act, String to) {
        put(
                table,
                act,
                guard("I-05", "receiver-unknown", (_, t) -> !Mihon.isKnown(t.get(to))),
                guard("X-03", "receiver-is-residents", (_, t) -> Mihon.isResidents(t.get(to))),
                guard(
                        "X-03",
                        "receiver-no-longer-entrusted",
                        (_, t) ->
                                Mihon.isKnown(t.get(to)) && !Mihon.isEntrusted(t.get(to), t.on())));
    }

    /** Guards on the basis; {@code whom} are the persons passed on. */
    static void basis(
            Map<String, List<Guard>> table,
            String act,
            String to,
            String purpose,
            BiFunction<History, Told, Collection<?>> whom) {
        put(
                table,
                act,
                guard(
                        "X-02",
                        "passing-without-consent",
                        (h, t) ->
                                t.is("basis", "CONSENT")
                                        && !allAgreed(h, t, purpose, to, whom.apply(h, t))),
                guard(
                        "X-03",
                        "passing-without-item",
                        (h, t) ->
                                CONFERENCES.contains(String.valueOf(t.get("basis")))
                                        && !isInItem(h, t, t.get(to), whom.apply(h, t))),
                guard(
                        "X-03",
                        "passing-outside-municipality",
                        (h, t) ->
                                t.is("basis", "INTERNAL_USE")
                                        && !(Mihon.isMunicipal(t.get(to))
                                                && Mihon.isMunicipal(Consultations.holder(h, t)))),
                guard(
                        "X-03",
                        "passing-without-basis",
                        (_, t) -> t.isOneOf("basis", "OWN_STATUTORY_TASK", "STATISTICS")));
    }

    private static boolean allAgreed(
            History before, Told told, String purpose, String to, Collection<?> whom) {
        return !whom.isEmpty()
                && whom.stream()
                        .allMatch(person ->
                                Consents.covers(before, person, purpose, told.get(to), told.on()));
    }

    private static boolean isInItem(
            History before, Told told, @Nullable Object to, Collection<?> whom) {
        Told received = before.last(told.stream(), "ReceiveConsultation");
        return received != null
                && Items.standing(before, received.get("fileId"), told.get("basis")).stream()
                        .anyMatch(item ->
                                item.many("subjects").containsAll(whom)
                                        && Items.isAgencyPicked(before, item.get("itemId"), to));
    }
}
