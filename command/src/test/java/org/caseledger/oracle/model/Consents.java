package org.caseledger.oracle.model;

import org.caseledger.events.value.ConsentId;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** What the consents of the story allow. */
final class Consents {

    private static final String[] TURNS = {
        "SeekConsent",
        "GiveConsent",
        "RefuseConsent",
        "RecordUnobtainableConsent",
        "WithdrawConsent"
    };

    private Consents() {}

    /** The act that made the consent what it is; null when nobody was asked. */
    static @Nullable Told turn(History before, UUID consent) {
        return before.last(consent, TURNS);
    }

    static boolean isUnknown(History before, UUID consent) {
        return turn(before, consent) == null;
    }

    static boolean was(History before, UUID consent, String act) {
        Told turn = turn(before, consent);
        return turn != null && turn.act().equals(act);
    }

    private static boolean isOfSomebodyDead(History before, UUID consent, @Nullable Object day) {
        Told question = asked(before, consent);
        return question != null && Mihon.isDead(question.get("personId"), day);
    }

    /** Nothing more is said by the person asked, once they have died. */
    static void saidAlive(Map<String, List<Guard>> table, String act, String day) {
        NaiveModel.put(
                table,
                act,
                Guard.guard(
                        "HP-08",
                        "consent-person-died",
                        (h, t) -> isOfSomebodyDead(h, t.stream(), t.get(day))));
    }

    /** Given and neither taken back nor before its first or after its last day. */
    static boolean holds(History before, UUID consent, LocalDate day) {
        Told given = turn(before, consent);
        return given != null
                && given.act().equals("GiveConsent")
                && !isOfSomebodyDead(before, consent, day)
                && !given.isAfter("givenOn", day)
                && !given.isBefore("until", day);
    }

    static boolean hasRunOut(History before, UUID consent, LocalDate day) {
        Told given = turn(before, consent);
        return given != null && given.act().equals("GiveConsent") && given.isBefore("until", day);
    }

    /** The question that was asked last. */
    static @Nullable Told asked(History before, UUID consent) {
        return before.last(consent, "SeekConsent");
    }

    static Collection<?> circle(History before, UUID consent) {
        Told last = before.last(consent, "SeekConsent", "NarrowConsent");
        return last == null ? List.of() : last.many("circle");
    }

    /** Consents of a person that hold on the day for a purpose. */
    static Stream<Told> holding(
            History before, @Nullable Object person, String purpose, LocalDate day) {
        return questions(before)
                .filter(asked -> asked.is("personId", person) && asked.is("purpose", purpose))
                .filter(asked -> holds(before, asked.stream(), day));
    }

    static boolean covers(
            History before,
            @Nullable Object person,
            String purpose,
            @Nullable Object agency,
            LocalDate day) {
        return agency != null
                && holding(before, person, purpose, day)
                        .anyMatch(asked -> circle(before, asked.stream()).contains(agency));
    }

    /** The last question under each id. */
    private static Stream<Told> questions(History before) {
        return before.acts("SeekConsent").stream()
                .filter(each -> each.equals(asked(before, each.stream())));
    }

    static @Nullable Told question(History before, @Nullable Object consent) {
        return consent instanceof ConsentId id ? asked(before, id.value()) : null;
    }
}
