package org.caseledger.events.register;

import org.caseledger.events.intake.NearMissNoted;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Set;

/** The near-miss cases noted, for listing them. Key: near-miss id. */
public final class NearMissRegister implements Register<NearMissRegister.Noted> {

    public static final NearMissRegister NEAR_MISS = new NearMissRegister();

    /** One near-miss case. */
    public record Noted(LocalDate on) {}

    private NearMissRegister() {}

    @Override
    public String name() {
        return "near-miss";
    }

    @Override
    public Class<Noted> valueType() {
        return Noted.class;
    }

    @Override
    public Set<String> keysTouchedBy(RecordedEvent recorded) {
        return switch (recorded.event()) {
            case NearMissNoted event -> Set.of(event.nearMissId().toString());
            default -> Set.of();
        };
    }

    @Override
    public Noted after(@Nullable Noted before, String key, RecordedEvent recorded) {
        return switch (recorded.event()) {
            case NearMissNoted event -> new Noted(event.occurred().on());
            default -> throw new IllegalStateException("not an event of this register");
        };
    }

    @Override
    public Set<String> lookupsOf(Noted value) {
        return Set.of("all");
    }
}
