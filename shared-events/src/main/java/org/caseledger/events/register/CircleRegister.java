package org.caseledger.events.register;

import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.LedgerEvent;
import org.jspecify.annotations.Nullable;

import java.util.Set;
import java.util.TreeSet;

/**
 * The agencies that are in on a file: that took the consultation, coordinate it, bear a role. Key:
 * file, stream and agency.
 */
public final class CircleRegister implements Register<CircleRegister.InOn> {

    public static final CircleRegister CIRCLE = new CircleRegister();

    /**
     * An agency in on a file, or no longer.
     *
     * @param through what each tie is; the agency is in as long as one of them stands
     */
    public record InOn(FileId fileId, AgencyId agencyId, boolean now, Set<String> through) {

        public InOn {
            through = Set.copyOf(through);
        }

        InOn and(Tie tie) {
            Set<String> all = new TreeSet<>(through);
            if (tie.stands()) {
                all.add(tie.name());
            } else {
                all.remove(tie.name());
            }
            return new InOn(fileId, agencyId, !all.isEmpty(), all);
        }
    }

    private CircleRegister() {}

    @Override
    public String name() {
        return "circle";
    }

    @Override
    public Class<InOn> valueType() {
        return InOn.class;
    }

    @Override
    public Set<String> keysTouchedBy(RecordedEvent recorded) {
        Set<String> keys = new TreeSet<>();
        Tie.changedBy(recorded.event())
                .forEach(tie -> keys.add(keyOf(recorded.event(), tie.agency())));
        return keys;
    }

    @Override
    public InOn after(@Nullable InOn before, String key, RecordedEvent recorded) {
        InOn now = before == null ? nobody(key) : before;
        for (Tie tie : Tie.changedBy(recorded.event())) {
            if (keyOf(recorded.event(), tie.agency()).equals(key)) {
                now = now.and(tie);
            }
        }
        return now;
    }

    @Override
    public Set<String> lookupsOf(InOn value) {
        return Set.of(Lookups.file(value.fileId()), Lookups.agency(value.agencyId()));
    }

    private static String keyOf(LedgerEvent event, AgencyId agency) {
        return event.file().orElseThrow() + "/" + event.streamId() + "/" + agency;
    }

    private static InOn nobody(String key) {
        String[] parts = key.split("/", -1);
        return new InOn(FileId.of(parts[0]), AgencyId.of(parts[2]), false, Set.of());
    }
}
