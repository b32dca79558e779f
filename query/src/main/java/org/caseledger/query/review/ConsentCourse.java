package org.caseledger.query.review;

import org.caseledger.events.consent.ConsentEvent;
import org.caseledger.events.consent.ConsentGiven;
import org.caseledger.events.consent.ConsentNarrowed;
import org.caseledger.events.consent.ConsentPaperReceived;
import org.caseledger.events.consent.ConsentPassedToSuccessor;
import org.caseledger.events.consent.ConsentRefused;
import org.caseledger.events.consent.ConsentSought;
import org.caseledger.events.consent.ConsentUnobtainableRecorded;
import org.caseledger.events.consent.ConsentWithdrawn;
import org.caseledger.events.consent.NoticeAcknowledged;
import org.caseledger.events.consent.RoleHolderNotified;
import org.caseledger.events.value.Circle;
import org.caseledger.events.value.ConsentId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.Purpose;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The course of one consent, by its own dates: what it allowed on a day, and when that was known. */
record ConsentCourse(ConsentSought sought, List<Recorded<ConsentEvent>> acts) {

    /** The moment of the act under review: its day and its place in the ledger. */
    record Moment(LocalDate day, long position) {
        boolean isAfter(LocalDate on, long at) {
            return on.isBefore(day) || (on.equals(day) && at < position);
        }
    }

    /**
     * What the consent was at a moment.
     *
     * @param deciding the act that made it so; null when it was never given by then
     */
    record Stand(Kind kind, Circle circle, @Nullable Recorded<ConsentEvent> deciding) {}

    /** How a consent can stand. */
    enum Kind {
        HELD,
        NOT_GIVEN,
        ENDED,
        RUN_OUT,
        RECORDED_LATER
    }

    static Optional<ConsentCourse> of(List<Recorded<ConsentEvent>> acts) {
        return acts.stream()
                .map(Recorded::event)
                .filter(ConsentSought.class::isInstance)
                .map(ConsentSought.class::cast)
                .findFirst()
                .map(sought -> new ConsentCourse(sought, acts));
    }

    ConsentId id() {
        return sought.consentId();
    }

    FileId fileId() {
        return sought.fileId();
    }

    PersonId personId() {
        return sought.personId();
    }

    Purpose purpose() {
        return sought.purpose();
    }

    boolean isHeldAt(Moment moment) {
        return at(moment).kind() == Kind.HELD;
    }

    Stand at(Moment moment) {
        Stand stand = new Stand(Kind.NOT_GIVEN, sought.circle(), null);
        for (Recorded<ConsentEvent> act : acts) {
            stand = after(stand, act, moment);
        }
        return stand;
    }

    private static Stand after(Stand was, Recorded<ConsentEvent> act, Moment moment) {
        return switch (act.event()) {
            case ConsentGiven given -> given(was, given, act, moment);
            case ConsentNarrowed narrowed ->
                    moment.isAfter(narrowed.narrowedOn(), act.position())
                            ? new Stand(was.kind(), narrowed.circle(), act)
                            : was;
            case ConsentWithdrawn withdrawn ->
                    ended(was, act, moment.isAfter(withdrawn.withdrawnOn(), act.position()));
            case ConsentRefused refused ->
                    ended(was, act, moment.isAfter(refused.refusedOn(), act.position()));
            case ConsentPassedToSuccessor passed ->
                    moment.isAfter(passed.passedOn(), act.position())
                            ? new Stand(
                                    was.kind(), was.circle().with(passed.from(), passed.to()), act)
                            : was;
            case ConsentSought _,
                    ConsentUnobtainableRecorded _,
                    ConsentPaperReceived _,
                    RoleHolderNotified _,
                    NoticeAcknowledged _ ->
                    was;
        };
    }

    private static Stand given(
            Stand was, ConsentGiven given, Recorded<ConsentEvent> act, Moment moment) {
        if (given.givenOn().isAfter(moment.day())) {
            return was;
        }
        if (act.position() > moment.position()) {
            return new Stand(Kind.RECORDED_LATER, was.circle(), act);
        }
        boolean over = given.until() != null && given.until().isBefore(moment.day());
        return new Stand(over ? Kind.RUN_OUT : Kind.HELD, was.circle(), act);
    }

    private static Stand ended(Stand was, Recorded<ConsentEvent> act, boolean byThen) {
        return byThen ? new Stand(Kind.ENDED, was.circle(), act) : was;
    }
}
