package org.caseledger.events.register;

import org.caseledger.events.directory.AgencyKind;
import org.caseledger.events.directory.AgencyRegistered;
import org.caseledger.events.directory.ContractAgreed;
import org.caseledger.events.directory.Field;
import org.caseledger.events.directory.Standing;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

/** The agencies, how they stand to the municipality and until when a contract runs. Key: agency id. */
public final class AgencyRegister implements Register<AgencyRegister.Agency> {

    public static final AgencyRegister AGENCY = new AgencyRegister();

    /** One agency as it stands now. */
    public record Agency(
            String name,
            AgencyKind kind,
            Standing standing,
            Field field,
            LocalDate from,
            @Nullable LocalDate contractUntil) {

        /** A contractor's rights end with its contract. */
        public boolean isEntrustedOn(LocalDate day) {
            return contractUntil == null || !day.isAfter(contractUntil);
        }
    }

    private AgencyRegister() {}

    @Override
    public String name() {
        return "agency";
    }

    @Override
    public Class<Agency> valueType() {
        return Agency.class;
    }

    @Override
    public Set<String> keysTouchedBy(RecordedEvent recorded) {
        return switch (recorded.event()) {
            case AgencyRegistered event -> Set.of(event.agencyId().toString());
            case ContractAgreed event -> Set.of(event.agencyId().toString());
            default -> Set.of();
        };
    }

    @Override
    public Agency after(@Nullable Agency before, String key, RecordedEvent recorded) {
        return switch (recorded.event()) {
            case AgencyRegistered event ->
                    new Agency(
                            event.name(),
                            event.kind(),
                            event.standing(),
                            event.field(),
                            event.from(),
                            null);
            case ContractAgreed event -> {
                Agency agency = Objects.requireNonNull(before);
                yield new Agency(
                        agency.name,
                        agency.kind,
                        agency.standing,
                        agency.field,
                        agency.from,
                        event.until());
            }
            default -> throw new IllegalStateException("not an event of this register");
        };
    }

    @Override
    public Set<String> lookupsOf(Agency value) {
        return Set.of("all");
    }
}
