package org.caseledger.oracle.model;

import static org.caseledger.oracle.model.Guard.guard;
import static org.caseledger.oracle.model.NaiveModel.put;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** つなぎ to another agency: sent on a basis, complete only when it is accepted (I-04, I-05). */
final class HandOverGuards {

    private HandOverGuards() {}

    static void addTo(Map<String, List<Guard>> table) {
        IntakeGuards.triaged(table, "HandOver");
        Passing.receiver(table, "HandOver", "to");
        Passing.basis(table, "HandOver", "to", "HAND_OVER", Consultations::persons);
        put(
                table,
                "HandOver",
                guard("I-05", "hand-over-waiting", (h, t) -> Consultations.waiting(h, t) != null),
                guard(
                        "I-05",
                        "hand-over-to-itself",
                        (h, t) -> t.is("to", Consultations.holder(h, t))),
                guard("I-05", "hand-over-not-returned", HandOverGuards::resendsAnother),
                guard("I-05", "reply-date-passed", (_, t) -> t.isBefore("replyBy", t.on())));
        PassOnGuards.asTriaged(table, "HandOver", "HAND_OVER");
        answers(table);
    }

    private static void answers(Map<String, List<Guard>> table) {
        for (String act : List.of("AcceptHandOver", "ReturnHandOver")) {
            IntakeGuards.open(table, act);
            put(
                    table,
                    act,
                    guard("I-05", "hand-over-not-waiting", HandOverGuards::isNotTheOneWaiting),
                    guard(
                            "I-05",
                            "hand-over-answered-by-another-agency",
                            HandOverGuards::isAnsweredByAnother));
        }
        put(
                table,
                "AcceptHandOver",
                guard("C-06", "hand-over-consent-withdrawn", HandOverGuards::lostItsConsent));
        IntakeGuards.held(table, "RemindReceiver");
        put(
                table,
                "RemindReceiver",
                guard("I-05", "hand-over-not-waiting", HandOverGuards::isNotTheOneWaiting),
                guard(
                        "X-08",
                        "intake-date-in-future",
                        (_, t) -> ConsentGuards.isAhead(t, "remindedOn")));
    }

    private static boolean isNotTheOneWaiting(History before, Told told) {
        Told waiting = Consultations.waiting(before, told);
        return waiting == null || !told.is("handOverId", waiting.get("handOverId"));
    }

    private static boolean isAnsweredByAnother(History before, Told told) {
        Told waiting = Consultations.waiting(before, told);
        Object receiver = waiting == null ? null : waiting.get("to");
        return receiver != null && !IntakeGuards.isAnswerOf(told, receiver);
    }

    /** One may only be sent again that came back. */
    private static boolean resendsAnother(History before, Told told) {
        return told.has("resends")
                && before.before(told).stream()
                        .noneMatch(each ->
                                each.act().equals("ReturnHandOver")
                                        && each.is("handOverId", told.get("resends")));
    }

    /** It was sent on consents, and one of them was taken back, narrowed away or ran out since. */
    private static boolean lostItsConsent(History before, Told told) {
        Told waiting = Consultations.waiting(before, told);
        if (waiting == null || !waiting.is("basis", "CONSENT")) {
            return false;
        }
        History then = before.upTo(waiting);
        return Consultations.persons(before, told).stream()
                .map(person -> reliedOn(then, waiting, person))
                .anyMatch(consent ->
                        !Consents.holds(before, consent, told.on())
                                || !Values.has(
                                        Consents.circle(before, consent), waiting.get("to")));
    }

    /** The consent on which it was sent; the first by its id, where a person gave several. */
    private static UUID reliedOn(History then, Told sent, Object person) {
        return Consents.holding(then, person, "HAND_OVER", sent.on())
                .map(Told::stream)
                .filter(id -> Values.has(Consents.circle(then, id), sent.get("to")))
                .min(Comparator.comparing(UUID::toString))
                .orElseThrow();
    }
}
