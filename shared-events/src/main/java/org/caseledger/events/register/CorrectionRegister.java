package org.caseledger.events.register;

import org.caseledger.events.conference.MinutesCorrected;
import org.caseledger.events.correction.Correction;
import org.caseledger.events.correction.Relabelling;
import org.caseledger.events.value.FileId;
import org.jspecify.annotations.Nullable;

import java.util.Set;

/**
 * What was set right in files. Key: event id of the correction, and of the entry that it sets right, so
 * that either names it.
 */
public final class CorrectionRegister implements Register<CorrectionRegister.SetRight> {

    public static final CorrectionRegister CORRECTION = new CorrectionRegister();

    /** The file in which something was set right. */
    public record SetRight(FileId fileId) {}

    private CorrectionRegister() {}

    @Override
    public String name() {
        return "correction";
    }

    @Override
    public Class<SetRight> valueType() {
        return SetRight.class;
    }

    @Override
    public Set<String> keysTouchedBy(RecordedEvent recorded) {
        return switch (recorded.event()) {
            case Relabelling _ -> Set.of();
            case Correction act when act.fileId() != null ->
                    Set.of(recorded.eventId().toString(), act.entry().toString());
            case MinutesCorrected _ -> Set.of(recorded.eventId().toString());
            default -> Set.of();
        };
    }

    @Override
    public SetRight after(@Nullable SetRight before, String key, RecordedEvent recorded) {
        return new SetRight(recorded.event().file().orElseThrow());
    }

    @Override
    public Set<String> lookupsOf(SetRight value) {
        return Set.of(Lookups.file(value.fileId()));
    }
}
