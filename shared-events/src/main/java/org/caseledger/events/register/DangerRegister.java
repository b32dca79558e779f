package org.caseledger.events.register;

import org.caseledger.events.household.DangerLifted;
import org.caseledger.events.household.DangerRecorded;
import org.caseledger.events.value.FileId;
import org.jspecify.annotations.Nullable;

import java.util.Set;
import java.util.TreeSet;

/** The dangers that stand open in a household. Key: household id. */
public final class DangerRegister implements Register<DangerRegister.Dangers> {

    public static final DangerRegister DANGER = new DangerRegister();

    /** The numbers of the dangers not yet lifted. */
    public record Dangers(FileId fileId, Set<Integer> open) {}

    private DangerRegister() {}

    @Override
    public String name() {
        return "danger";
    }

    @Override
    public Class<Dangers> valueType() {
        return Dangers.class;
    }

    @Override
    public Set<String> keysTouchedBy(RecordedEvent recorded) {
        return switch (recorded.event()) {
            case DangerRecorded event -> Set.of(event.householdId().toString());
            case DangerLifted event -> Set.of(event.householdId().toString());
            default -> Set.of();
        };
    }

    @Override
    public Dangers after(@Nullable Dangers before, String key, RecordedEvent recorded) {
        return switch (recorded.event()) {
            case DangerRecorded event -> {
                Set<Integer> open = new TreeSet<>(before == null ? Set.of() : before.open);
                open.add(event.number());
                yield new Dangers(event.fileId(), open);
            }
            case DangerLifted event -> {
                Set<Integer> open = new TreeSet<>(before == null ? Set.of() : before.open);
                open.remove(event.number());
                yield new Dangers(event.fileId(), open);
            }
            default -> throw new IllegalStateException("not an event of this register");
        };
    }

    @Override
    public Set<String> lookupsOf(Dangers value) {
        return Set.of(Lookups.file(value.fileId()));
    }
}
