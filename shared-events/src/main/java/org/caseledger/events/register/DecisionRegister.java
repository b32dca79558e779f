package org.caseledger.events.register;

import org.caseledger.events.conference.DecisionKind;
import org.caseledger.events.conference.DecisionOutcome;
import org.caseledger.events.conference.DecisionTaken;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.ItemId;
import org.jspecify.annotations.Nullable;

import java.util.Set;
import java.util.UUID;

/** What sittings decided, for the stream that carries it out. Key: item, kind and, for plans, version. */
public final class DecisionRegister implements Register<DecisionRegister.Taken> {

    public static final DecisionRegister DECISION = new DecisionRegister();

    /** One decision on an agenda item. */
    public record Taken(
            ItemId itemId,
            FileId fileId,
            DecisionKind kind,
            DecisionOutcome outcome,
            @Nullable CaseId caseId,
            @Nullable Integer planVersion,
            UUID event) {}

    private DecisionRegister() {}

    @Override
    public String name() {
        return "decision";
    }

    @Override
    public Class<Taken> valueType() {
        return Taken.class;
    }

    @Override
    public Set<String> keysTouchedBy(RecordedEvent recorded) {
        return switch (recorded.event()) {
            case DecisionTaken event -> Set.of(key(event.itemId(), event.kind()));
            default -> Set.of();
        };
    }

    @Override
    public Taken after(@Nullable Taken before, String key, RecordedEvent recorded) {
        return switch (recorded.event()) {
            case DecisionTaken event ->
                    new Taken(
                            event.itemId(),
                            event.fileId(),
                            event.kind(),
                            event.outcome(),
                            event.caseId(),
                            event.planVersion(),
                            recorded.eventId());
            default -> throw new IllegalStateException("not an event of this register");
        };
    }

    @Override
    public Set<String> lookupsOf(Taken value) {
        return Set.of(Lookups.item(value.itemId()), Lookups.file(value.fileId()));
    }

    /** An item decides each kind of question once. */
    public static String key(ItemId item, DecisionKind kind) {
        return item + "/" + kind;
    }
}
