package org.caseledger.events.register;

import org.caseledger.events.consent.ConsentEvent;
import org.caseledger.events.consent.ConsentGiven;
import org.caseledger.events.consent.ConsentNarrowed;
import org.caseledger.events.consent.ConsentRefused;
import org.caseledger.events.consent.ConsentSought;
import org.caseledger.events.consent.ConsentUnobtainableRecorded;
import org.caseledger.events.consent.ConsentWithdrawn;
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

    /** One consent of one person, for one purpose and circle; {@code lastEvent} is what an act relies on. */
    public record Consent(
            FileId fileId,
            PersonId personId,
            Purpose purpose,
            Circle circle,
            State state,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            UUID lastEvent) {

        /** True when the consent holds on that day; withdrawn, refused or run out means no. */
        public boolean holdsOn(LocalDate day) {
            return state == State.GIVEN
                    && from != null
                    && !day.isBefore(from)
                    && (until == null || !day.isAfter(until));
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
        return switch (recorded.event()) {
            case ConsentSought event ->
                    new Consent(
                            event.fileId(),
                            event.personId(),
                            event.purpose(),
                            event.circle(),
                            State.SOUGHT,
                            null,
                            null,
                            recorded.eventId());
            case ConsentGiven event ->
                    given(Objects.requireNonNull(before), event, recorded.eventId());
            case ConsentRefused _ -> moved(before, State.REFUSED, recorded.eventId());
            case ConsentNarrowed event -> {
                Consent was = Objects.requireNonNull(before);
                yield new Consent(
                        was.fileId,
                        was.personId,
                        was.purpose,
                        event.circle(),
                        State.GIVEN,
                        was.from,
                        was.until,
                        recorded.eventId());
            }
            case ConsentWithdrawn _ -> moved(before, State.WITHDRAWN, recorded.eventId());
            case ConsentUnobtainableRecorded _ ->
                    moved(before, State.UNOBTAINABLE, recorded.eventId());
            default -> throw new IllegalStateException("not an event of this register");
        };
    }

    @Override
    public Set<String> lookupsOf(Consent value) {
        return Set.of(Lookups.person(value.personId()), Lookups.file(value.fileId()));
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
                eventId);
    }

    private static Consent moved(@Nullable Consent before, State state, UUID eventId) {
        Consent was = Objects.requireNonNull(before);
        return new Consent(
                was.fileId,
                was.personId,
                was.purpose,
                was.circle,
                state,
                was.from,
                was.until,
                eventId);
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
