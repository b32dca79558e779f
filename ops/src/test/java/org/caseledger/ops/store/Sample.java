package org.caseledger.ops.store;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.caseledger.command.decision.Circumstances;
import org.caseledger.events.directory.StaffLeft;
import org.caseledger.events.directory.StaffRegistered;
import org.caseledger.events.household.HouseholdRegistered;
import org.caseledger.events.register.RegisterFold;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.Capacity;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.HouseholdId;
import org.caseledger.events.value.LedgerEvent;
import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.events.value.StaffId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Events and acts for tests of the store, all of the fictional 見本市. */
final class Sample {

    static final String HERE = "999997";
    static final String STAFF = "00000000-0000-4000-8000-000000000001";
    static final Map<String, String> ACT =
            Map.of(
                    "municipality", HERE,
                    "staff", STAFF,
                    "organisation", "00000000-0000-4000-8000-000000000002",
                    "capacity", "MUNICIPAL_OFFICER",
                    "command", "register-household");

    /** Another fictional municipality. */
    static final String ELSEWHERE = "999989";

    static final LocalDate DAY = LocalDate.of(2026, 4, 1);

    /** A clock that stands still on that day. */
    static final LedgerClock CLOCK =
            new LedgerClock() {
                @Override
                public LocalDate today() {
                    return DAY;
                }

                @Override
                public @Nullable Instant storyTime() {
                    return null;
                }
            };

    private Sample() {}

    static UUID id() {
        return UUID.randomUUID();
    }

    static HouseholdRegistered household(UUID stream, UUID file) {
        return new HouseholdRegistered(new HouseholdId(stream), new FileId(file));
    }

    /** The event at that version of a stream, in a file of its own. */
    static DomainEventMessage<?> event(UUID stream, long version) {
        return message(household(stream, stream), version);
    }

    static DomainEventMessage<?> message(LedgerEvent event, long version) {
        return new GenericDomainEventMessage<>(
                "Household", event.streamId().toString(), version, event, MetaData.from(ACT));
    }

    /** A member of staff begins at an agency; an event of the directory with a sealed name. */
    static DomainEventMessage<?> staff(UUID staff, UUID agency, long version) {
        var now = new Circumstances(new Act(ACT).actor(), DAY, new RegisterFold(List.of()));
        var event =
                new StaffRegistered(
                        new MunicipalityCode(HERE),
                        new StaffId(staff),
                        new AgencyId(agency),
                        now.aboutHolder(staff).put(new Words("見本 花子")),
                        "主事",
                        Capacity.AGENCY_WORKER,
                        DAY);
        return directory(event, version);
    }

    static DomainEventMessage<?> staffLeft(UUID staff, long version) {
        return directory(
                new StaffLeft(new MunicipalityCode(HERE), new StaffId(staff), DAY), version);
    }

    private static DomainEventMessage<?> directory(LedgerEvent event, long version) {
        return new GenericDomainEventMessage<>(
                "Directory", event.streamId().toString(), version, event, MetaData.from(ACT));
    }

    /** The same act for another municipality. */
    static DomainEventMessage<?> of(String municipality, DomainEventMessage<?> event) {
        return event.andMetaData(Map.of("municipality", municipality));
    }

    static DomainEventMessage<?> at(Instant time, DomainEventMessage<?> event) {
        return new GenericDomainEventMessage<>(
                event.getType(),
                event.getAggregateIdentifier(),
                event.getSequenceNumber(),
                event.getPayload(),
                event.getMetaData(),
                event.getIdentifier(),
                time);
    }

    static Map<String, String> keyed(String key, String requestHash) {
        Map<String, String> metadata = new HashMap<>(ACT);
        metadata.put("key", key);
        metadata.put("requestHash", requestHash);
        return metadata;
    }

    /** What a command with this metadata would do, in its unit of work. */
    static <T> T acting(Map<String, String> metadata, Supplier<T> act) {
        var unit = DefaultUnitOfWork.startAndGet(new GenericMessage<>("act", metadata));
        try {
            T result = act.get();
            unit.commit();
            return result;
        } finally {
            if (unit.isActive()) {
                unit.rollback();
            }
        }
    }

    static <T> T acting(Supplier<T> act) {
        return acting(ACT, act);
    }

    /** Publishes the events as the act with this metadata and tells what was recorded. */
    static Optional<Appended> publish(
            LedgerEventStore store, Map<String, String> metadata, DomainEventMessage<?>... events) {
        return acting(
                        metadata,
                        () -> {
                            store.publish(List.of(events));
                            return Optional.of(metadata);
                        })
                .flatMap(_ -> Receipt.take());
    }
}
