package org.caseledger.events.register;

import org.caseledger.events.migration.CarriedStage;
import org.caseledger.events.migration.FileCarriedOver;
import org.caseledger.events.migration.MigrationBegun;
import org.caseledger.events.migration.MigrationCompleted;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.MigrationId;
import org.jspecify.annotations.Nullable;

import java.util.Objects;
import java.util.Set;

/** The runs of 移行 and the files each has taken over. Key: migration id or file id. */
public final class MigrationRegister implements Register<MigrationRegister.Entry> {

    public static final MigrationRegister MIGRATION = new MigrationRegister();

    /**
     * A run, or a file that a run took over.
     *
     * @param open for a run: it has begun and not been completed
     * @param files for a run: how many files it is to take over
     */
    public record Entry(
            MigrationId migrationId,
            boolean open,
            int files,
            @Nullable FileId fileId,
            @Nullable CarriedStage stage) {}

    private MigrationRegister() {}

    @Override
    public String name() {
        return "migration";
    }

    @Override
    public Class<Entry> valueType() {
        return Entry.class;
    }

    @Override
    public Set<String> keysTouchedBy(RecordedEvent recorded) {
        return switch (recorded.event()) {
            case MigrationBegun event -> Set.of(event.migrationId().toString());
            case MigrationCompleted event -> Set.of(event.migrationId().toString());
            case FileCarriedOver event -> Set.of(event.fileId().toString());
            default -> Set.of();
        };
    }

    @Override
    public Entry after(@Nullable Entry before, String key, RecordedEvent recorded) {
        return switch (recorded.event()) {
            case MigrationBegun event ->
                    new Entry(event.migrationId(), true, event.files(), null, null);
            case MigrationCompleted event ->
                    new Entry(
                            event.migrationId(),
                            false,
                            Objects.requireNonNull(before).files,
                            null,
                            null);
            case FileCarriedOver event ->
                    new Entry(
                            event.source().migrationId(), false, 0, event.fileId(), event.stage());
            default -> throw new IllegalStateException("not an event of this register");
        };
    }

    @Override
    public Set<String> lookupsOf(Entry value) {
        return value.fileId() == null
                ? Set.of("runs")
                : Set.of(carriedBy(value.migrationId()), Lookups.file(value.fileId()));
    }

    /** Finds the files that a run has taken over. */
    public static String carriedBy(MigrationId migration) {
        return "carried-by:" + migration;
    }
}
