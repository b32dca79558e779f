package org.caseledger.ops.store;

import org.axonframework.eventhandling.DomainEventMessage;
import org.caseledger.events.privacy.Label;
import org.caseledger.events.register.RecordedEvent;
import org.caseledger.events.storage.EventCodec;
import org.caseledger.events.storage.EventCodec.Encoded;
import org.caseledger.events.storage.LedgerJson;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.LedgerEvent;
import org.caseledger.ops.store.Append.Keyed;

import tools.jackson.databind.json.JsonMapper;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.LongSupplier;

/**
 * Turns the events of an act into an {@link Append}: encodes, salts, hashes, names and folds them.
 */
final class Drafting {

    private static final JsonMapper JSON = LedgerJson.plain();
    private static final SecureRandom RANDOM = new SecureRandom();

    private final EventCodec codec;
    private final Function<String, RegisterChanges> registers;
    private final LongSupplier keyGeneration;

    /**
     * @param registers changes on the entries of a municipality
     */
    Drafting(
            EventCodec codec,
            Function<String, RegisterChanges> registers,
            LongSupplier keyGeneration) {
        this.codec = codec;
        this.registers = registers;
        this.keyGeneration = keyGeneration;
    }

    Append draft(List<? extends DomainEventMessage<?>> messages, Act act, Reliance reliance) {
        long generation = keyGeneration.getAsLong();
        Keyed keyed = act.keyed();
        List<NewEvent> events = new ArrayList<>();
        List<RecordedEvent> recorded = new ArrayList<>();
        Map<UUID, String> labels = new LinkedHashMap<>();
        for (int index = 0; index < messages.size(); index++) {
            DomainEventMessage<?> message = messages.get(index);
            Act said = act.with(message.getMetaData());
            UUID id = keyed == null ? UUID.randomUUID() : derived(act.municipality(), keyed, index);
            var event = (LedgerEvent) message.getPayload();
            Encoded encoded = codec.encode(event);
            encoded.labels().forEach((name, label) -> labels.put(name, text(label)));
            events.add(hashed(act.municipality(), generation, event(id, message, encoded, said)));
            recorded.add(new RecordedEvent(id, said.actor(), event));
        }
        return new Append(
                act.municipality(),
                events,
                reliance.relied(),
                reliance.counted(),
                registers.apply(act.municipality()).by(recorded),
                labels,
                keyed,
                generation,
                act.storyTime());
    }

    private static NewEvent event(
            UUID id, DomainEventMessage<?> message, Encoded encoded, Act said) {
        byte[] salt = new byte[16];
        RANDOM.nextBytes(salt);
        Instant told = said.storyTime();
        var event = (LedgerEvent) message.getPayload();
        return new NewEvent(
                id,
                event.file().map(FileId::value).orElse(null),
                said.stream(message.getType()),
                UUID.fromString(message.getAggregateIdentifier()),
                message.getSequenceNumber(),
                encoded.name(),
                encoded.revision(),
                (told == null ? message.getTimestamp() : told).truncatedTo(ChronoUnit.MICROS),
                salt,
                encoded.payload(),
                JSON.writeValueAsBytes(said.stored()),
                new byte[0]);
    }

    private static NewEvent hashed(String municipality, long generation, NewEvent event) {
        return event.hashed(ContentHash.of(municipality, generation, event));
    }

    /** The same request always names its events alike, so recording it twice is impossible. */
    private static UUID derived(String municipality, Keyed keyed, int index) {
        String name =
                String.join("\n", "event/0", municipality, keyed.actor().toString(), keyed.key());
        byte[] text = (name + "\n" + index).getBytes(StandardCharsets.UTF_8);
        ByteBuffer digest = ByteBuffer.wrap(ContentHash.sha256().digest(text));
        long high = digest.getLong() & 0xffffffffffff0fffL | 0x8000L;
        long low = digest.getLong() & 0x3fffffffffffffffL | 0x8000000000000000L;
        return new UUID(high, low);
    }

    private static String text(Label label) {
        return JSON.writeValueAsString(label);
    }
}
