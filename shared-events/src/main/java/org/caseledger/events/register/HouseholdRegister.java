package org.caseledger.events.register;

import org.caseledger.events.household.HouseholdRegistered;
import org.caseledger.events.value.FileId;
import org.jspecify.annotations.Nullable;

import java.util.Set;

/** The households and the file each stands in. Key: household id. */
public final class HouseholdRegister implements Register<HouseholdRegister.Entered> {

    public static final HouseholdRegister HOUSEHOLD = new HouseholdRegister();

    /** One household. */
    public record Entered(FileId fileId) {}

    private HouseholdRegister() {}

    @Override
    public String name() {
        return "household";
    }

    @Override
    public Class<Entered> valueType() {
        return Entered.class;
    }

    @Override
    public Set<String> keysTouchedBy(RecordedEvent recorded) {
        return switch (recorded.event()) {
            case HouseholdRegistered event -> Set.of(event.householdId().toString());
            default -> Set.of();
        };
    }

    @Override
    public Entered after(@Nullable Entered before, String key, RecordedEvent recorded) {
        return switch (recorded.event()) {
            case HouseholdRegistered event -> new Entered(event.fileId());
            default -> throw new IllegalStateException("not an event of this register");
        };
    }

    @Override
    public Set<String> lookupsOf(Entered value) {
        return Set.of(Lookups.file(value.fileId()));
    }
}
