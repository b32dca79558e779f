package org.caseledger.events.register;

import org.caseledger.events.household.RelationshipEnded;
import org.caseledger.events.household.RelationshipRecorded;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.PersonId;
import org.jspecify.annotations.Nullable;

import java.util.Objects;
import java.util.Set;

/** What persons are to each other, also across households. Key: relationship id. */
public final class RelationshipRegister implements Register<RelationshipRegister.Bond> {

    public static final RelationshipRegister RELATIONSHIP = new RelationshipRegister();

    /** One relationship. */
    public record Bond(
            FileId fileId, PersonId personId, @Nullable PersonId otherId, boolean open) {}

    private RelationshipRegister() {}

    @Override
    public String name() {
        return "relationship";
    }

    @Override
    public Class<Bond> valueType() {
        return Bond.class;
    }

    @Override
    public Set<String> keysTouchedBy(RecordedEvent recorded) {
        return switch (recorded.event()) {
            case RelationshipRecorded event -> Set.of(event.relationshipId().toString());
            case RelationshipEnded event -> Set.of(event.relationshipId().toString());
            default -> Set.of();
        };
    }

    @Override
    public Bond after(@Nullable Bond before, String key, RecordedEvent recorded) {
        return switch (recorded.event()) {
            case RelationshipRecorded event ->
                    new Bond(event.fileId(), event.personId(), event.otherId(), true);
            case RelationshipEnded _ -> {
                Bond was = Objects.requireNonNull(before);
                yield new Bond(was.fileId, was.personId, was.otherId, false);
            }
            default -> throw new IllegalStateException("not an event of this register");
        };
    }

    @Override
    public Set<String> lookupsOf(Bond value) {
        return Set.of(Lookups.file(value.fileId()), Lookups.person(value.personId()));
    }
}
