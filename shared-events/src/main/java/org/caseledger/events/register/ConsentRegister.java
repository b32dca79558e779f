package org.caseledger.events.register;

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
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.Purpose;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Every consent with its state now. Key: consent id. */
public final class ConsentRegister implements Register<ConsentRegister.Consent> {

    public static final ConsentRegister CONSENT = new ConsentRegister();

    /**
     * One consent of one person, for one purpose and circle.
     *
     * @param lastEvent what an act relies on
     * @param paperDueOn by when an oral agreement is to be had in writing; null when it is, or need not
     * @param askAgainOn when a person who did not agree is to be asked again
     */
    public record Consent(
            FileId fileId,
            PersonId personId,
            Purpose purpose,
            Circle circle,
            State state,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            UUID lastEvent,
            @Nullable LocalDate paperDueOn,
            @Nullable LocalDate askAgainOn) {

        /** True when the consent holds on that day; withdrawn, refused or run out means no. */
        public boolean holdsOn(LocalDate day) {
            return state == State.GIVEN
                    && from != null
                    && !day.isBefore(from)
                    && (until == null || !day.isAfter(until));
        }

        /** As above, and as far as is recorded the person lived: a consent ends with death. */
        public boolean holdsOn(LocalDate day, Facts facts) {
            return holdsOn(day) && !MemberRegister.hadDied(personId, day, facts);
        }

        private Consent narrowedTo(Circle narrower, UUID event) {
            return new Consent(
                    fileId,
                    personId,
                    purpose,
                    narrower,
                    state,
                    from,
                    until,
                    event,
                    paperDueOn,
                    null);
        }

        private Consent onPaper(UUID event) {
            return new Consent(
                    fileId, personId, purpose, circle, state, from, until, event, null, null);
        }

        private Consent over(State end, @Nullable LocalDate askAgain, UUID event) {
            return new Consent(
                    fileId, personId, purpose, circle, end, from, until, event, null, askAgain);
        }
    }

    private ConsentRegister() {}

    @Override
    public String name() {
        return "consent";
    }

    @Override
    public Class<Consent> valueType() {
        return Consent.class;
    }

    @Override
    public Set<String> keysTouchedBy(RecordedEvent recorded) {
        return switch (recorded.event()) {
            case ConsentEvent event -> Set.of(event.consentId().toString());
            default -> Set.of();
        };
    }

    @Override
    public Consent after(@Nullable Consent before, String key, RecordedEvent recorded) {
        UUID event = recorded.eventId();
        return switch (recorded.event()) {
            case ConsentSought sought -> asked(sought, event);
            case ConsentGiven given -> given(was(before), given, event);
            case ConsentRefused refused ->
                    was(before).over(State.REFUSED, refused.askAgainOn(), event);
            case ConsentNarrowed narrowed -> was(before).narrowedTo(narrowed.circle(), event);
            case ConsentPassedToSuccessor passed ->
                    was(before).narrowedTo(followed(was(before).circle, passed), event);
            case ConsentPaperReceived _ -> was(before).onPaper(event);
            case ConsentWithdrawn _ -> was(before).over(State.WITHDRAWN, null, event);
            case ConsentUnobtainableRecorded recordedSo ->
                    was(before).over(State.UNOBTAINABLE, recordedSo.askAgainOn(), event);
            case RoleHolderNotified _, NoticeAcknowledged _ -> was(before);
            default -> throw new IllegalStateException("not an event of this register");
        };
    }

    @Override
    public Set<String> lookupsOf(Consent value) {
        return Set.of(Lookups.person(value.personId()), Lookups.file(value.fileId()));
    }

    private static Consent was(@Nullable Consent before) {
        return Objects.requireNonNull(before);
    }

    private static Consent asked(ConsentSought event, UUID eventId) {
        return new Consent(
                event.fileId(),
                event.personId(),
                event.purpose(),
                event.circle(),
                State.SOUGHT,
                null,
                null,
                eventId,
                null,
                null);
    }

    private static Consent given(Consent was, ConsentGiven event, UUID eventId) {
        return new Consent(
                was.fileId,
                was.personId,
                was.purpose,
                was.circle,
                State.GIVEN,
                event.givenOn(),
                event.until(),
                eventId,
                event.paperDueOn(),
                null);
    }

    private static Circle followed(Circle circle, ConsentPassedToSuccessor passed) {
        return circle.with(passed.from(), passed.to());
    }

    /** Where a consent stands. */
    public enum State {
        /** 確認中. */
        SOUGHT,
        /** 同意あり. */
        GIVEN,
        /** 同意なし. */
        REFUSED,
        /** 撤回. */
        WITHDRAWN,
        /** 得られない. */
        UNOBTAINABLE
    }
}
