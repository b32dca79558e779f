package org.caseledger.events.register;

import org.caseledger.events.conference.ConferenceConvened;
import org.caseledger.events.conference.SittingArranged;
import org.caseledger.events.conference.SittingCancelled;
import org.caseledger.events.conference.SittingClosed;
import org.caseledger.events.conference.SittingHeldAsItHappened;
import org.caseledger.events.conference.SittingPostponed;
import org.caseledger.events.value.BodyId;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

/** The sittings: of which body, on which day, and whether over. Key: sitting id. */
public final class SittingRegister implements Register<SittingRegister.Sitting> {

    public static final SittingRegister SITTING = new SittingRegister();

    /** One sitting; {@code alsoOf} are the bodies that sit together with the first. */
    public record Sitting(
            BodyId bodyId,
            int number,
            LocalDate heldOn,
            boolean closed,
            Set<BodyId> alsoOf,
            boolean cancelled) {

        private Sitting over() {
            return new Sitting(bodyId, number, heldOn, true, alsoOf, cancelled);
        }
    }

    private SittingRegister() {}

    @Override
    public String name() {
        return "sitting";
    }

    @Override
    public Class<Sitting> valueType() {
        return Sitting.class;
    }

    @Override
    public Set<String> keysTouchedBy(RecordedEvent recorded) {
        return switch (recorded.event()) {
            case ConferenceConvened event -> Set.of(event.sittingId().toString());
            case SittingHeldAsItHappened event -> Set.of(event.sittingId().toString());
            case SittingArranged event -> Set.of(event.sittingId().toString());
            case SittingPostponed event -> Set.of(event.sittingId().toString());
            case SittingCancelled event -> Set.of(event.sittingId().toString());
            case SittingClosed event -> Set.of(event.sittingId().toString());
            default -> Set.of();
        };
    }

    @Override
    public Sitting after(@Nullable Sitting before, String key, RecordedEvent recorded) {
        return switch (recorded.event()) {
            case ConferenceConvened event ->
                    new Sitting(
                            event.bodyId(), event.number(), event.heldOn(), false, Set.of(), false);
            case SittingHeldAsItHappened event ->
                    new Sitting(
                            event.bodyId(), event.number(), event.heldOn(), false, Set.of(), false);
            case SittingArranged event -> {
                Sitting was = Objects.requireNonNull(before);
                yield new Sitting(
                        was.bodyId, was.number, was.heldOn, was.closed, event.alsoOf(), false);
            }
            case SittingPostponed event -> {
                Sitting was = Objects.requireNonNull(before);
                yield new Sitting(
                        was.bodyId, was.number, event.heldOn(), was.closed, was.alsoOf, false);
            }
            case SittingCancelled _ -> {
                Sitting was = Objects.requireNonNull(before);
                yield new Sitting(was.bodyId, was.number, was.heldOn, true, was.alsoOf, true);
            }
            case SittingClosed _ -> Objects.requireNonNull(before).over();
            default -> throw new IllegalStateException("not an event of this register");
        };
    }

    @Override
    public Set<String> lookupsOf(Sitting value) {
        return Set.of(Lookups.body(value.bodyId()));
    }
}
