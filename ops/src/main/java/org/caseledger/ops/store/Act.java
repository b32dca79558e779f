package org.caseledger.ops.store;

import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.caseledger.events.value.Actor;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.Capacity;
import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.events.value.StaffId;
import org.caseledger.ops.store.Append.Keyed;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Who does what for which municipality: the metadata of the command, or of an event without one.
 */
record Act(Map<String, ?> metadata) {

    /** What is stored with each event. */
    private static final List<String> STORED =
            List.of("municipality", "staff", "organisation", "capacity", "command", "key");

    /** The act of the unit of work on this thread; empty outside one. */
    static Act current() {
        if (!CurrentUnitOfWork.isStarted()) {
            return new Act(Map.of());
        }
        return new Act(CurrentUnitOfWork.get().root().getMessage().getMetaData());
    }

    /** The act with what an event itself says about it laid over. */
    Act with(Map<String, ?> eventMetadata) {
        Map<String, Object> both = new TreeMap<>(metadata);
        both.putAll(eventMetadata);
        return new Act(both);
    }

    String municipality() {
        return required("municipality");
    }

    /** The permanent name of the stream, as the act tells it or else as the message does. */
    String stream(String otherwise) {
        String name = text("stream");
        return name == null ? otherwise : name;
    }

    Map<String, String> stored() {
        Map<String, String> stored = new TreeMap<>();
        for (String name : STORED) {
            String value = text(name);
            if (value != null) {
                stored.put(name, value);
            }
        }
        return stored;
    }

    Actor actor() {
        return new Actor(
                new MunicipalityCode(municipality()),
                StaffId.of(required("staff")),
                AgencyId.of(required("organisation")),
                Capacity.valueOf(required("capacity")));
    }

    @Nullable Keyed keyed() {
        String key = text("key");
        if (key == null) {
            return null;
        }
        byte[] hash = HexFormat.of().parseHex(required("requestHash"));
        return new Keyed(UUID.fromString(required("staff")), key, hash);
    }

    @Nullable Instant storyTime() {
        String time = text("storyTime");
        return time == null ? null : Instant.parse(time);
    }

    private String required(String name) {
        String value = text(name);
        if (value == null) {
            throw new IllegalStateException("the act does not say its " + name);
        }
        return value;
    }

    private @Nullable String text(String name) {
        Object value = metadata.get(name);
        return value == null ? null : value.toString();
    }
}
