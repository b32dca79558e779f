package org.caseledger.events.register;

import org.caseledger.events.conference.ConferenceConvened;
import org.caseledger.events.conference.SittingArranged;
import org.caseledger.events.conference.SittingCancelled;
import org.caseledger.events.conference.SittingClosed;
import org.caseledger.events.conference.SittingHeldAsItHappened;
import org.caseledger.events.conference.SittingPostponed;
import org.caseledger.events.value.BodyId;
import org.caseledger.events.value.StaffId;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

/** The sittings: of which body, on which day, and whether over. Key: sitting id. */
public final class SittingRegister implements Register<SittingRegister.Sitting> {

    public static final SittingRegister SITTING = new SittingRegister();

    /**
     * One sitting.
     *
     * @param alsoOf the bodies that sit together with the first
     * @param secretariat who keeps its minutes; null when nobody was named
     */
    public record Sitting(
            BodyId bodyId,
            int number,
            LocalDate heldOn,
            boolean closed,
            Set<BodyId> alsoOf,
            boolean cancelled,
            @Nullable StaffId secretariat) {

        private static Sitting of(BodyId body, int number, LocalDate heldOn) {
            return new Sitting(body, number, heldOn, false, Set.of(), false, null);
        }

        private Sitting arranged(SittingArranged how) {
            return new Sitting(
                    bodyId, number, heldOn, closed, how.alsoOf(), false, how.secretariat());
        }

        private Sitting on(LocalDate day) {
            return new Sitting(bodyId, number, day, closed, alsoOf, false, secretariat);
        }

        private Sitting over(boolean calledOff) {
            return new Sitting(bodyId, number, heldOn, true, alsoOf, calledOff, secretariat);
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
                    Sitting.of(event.bodyId(), event.number(), event.heldOn());
            case SittingHeldAsItHappened event ->
                    Sitting.of(event.bodyId(), event.number(), event.heldOn());
            case SittingArranged event -> Objects.requireNonNull(before).arranged(event);
            case SittingPostponed event -> Objects.requireNonNull(before).on(event.heldOn());
            case SittingCancelled _ -> Objects.requireNonNull(before).over(true);
            case SittingClosed _ -> Objects.requireNonNull(before).over(false);
            default -> throw new IllegalStateException("not an event of this register");
        };
    }

    @Override
    public Set<String> lookupsOf(Sitting value) {
        return Set.of(Lookups.body(value.bodyId()));
    }
}
