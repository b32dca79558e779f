package org.caseledger.events.register;

import org.caseledger.events.conference.ConferenceConvened;
import org.caseledger.events.conference.SittingClosed;
import org.caseledger.events.value.BodyId;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

/** The sittings: of which body, on which day, and whether over. Key: sitting id. */
public final class SittingRegister implements Register<SittingRegister.Sitting> {

    public static final SittingRegister SITTING = new SittingRegister();

    /** One sitting. */
    public record Sitting(BodyId bodyId, int number, LocalDate heldOn, boolean closed) {}

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
            case SittingClosed event -> Set.of(event.sittingId().toString());
            default -> Set.of();
        };
    }

    @Override
    public Sitting after(@Nullable Sitting before, String key, RecordedEvent recorded) {
        return switch (recorded.event()) {
            case ConferenceConvened event ->
                    new Sitting(event.bodyId(), event.number(), event.heldOn(), false);
            case SittingClosed _ -> {
                Sitting was = Objects.requireNonNull(before);
                yield new Sitting(was.bodyId, was.number, was.heldOn, true);
            }
            default -> throw new IllegalStateException("not an event of this register");
        };
    }

    @Override
    public Set<String> lookupsOf(Sitting value) {
        return Set.of(Lookups.body(value.bodyId()));
    }
}
