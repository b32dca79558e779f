package org.caseledger.events.register;

import org.caseledger.events.conference.ConferenceBodyEstablished;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.value.AgencyId;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Set;

/** The conference bodies, on which bases and since when. Key: body id. */
public final class BodyRegister implements Register<BodyRegister.Body> {

    public static final BodyRegister BODY = new BodyRegister();

    /** One conference body. */
    public record Body(String name, Set<LegalBasis> bases, AgencyId host, LocalDate validFrom) {}

    private BodyRegister() {}

    @Override
    public String name() {
        return "body";
    }

    @Override
    public Class<Body> valueType() {
        return Body.class;
    }

    @Override
    public Set<String> keysTouchedBy(RecordedEvent recorded) {
        return switch (recorded.event()) {
            case ConferenceBodyEstablished event -> Set.of(event.bodyId().toString());
            default -> Set.of();
        };
    }

    @Override
    public Body after(@Nullable Body before, String key, RecordedEvent recorded) {
        return switch (recorded.event()) {
            case ConferenceBodyEstablished event ->
                    new Body(event.name(), event.bases(), event.host(), event.validFrom());
            default -> throw new IllegalStateException("not an event of this register");
        };
    }

    @Override
    public Set<String> lookupsOf(Body value) {
        return Set.of("all");
    }
}
