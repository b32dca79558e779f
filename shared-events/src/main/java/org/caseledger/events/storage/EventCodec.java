package org.caseledger.events.storage;

import org.caseledger.events.privacy.Label;
import org.caseledger.events.privacy.Sealing;
import org.caseledger.events.privacy.SubjectKeys.KeyDestroyed;
import org.caseledger.events.value.CatalogueEntry;
import org.caseledger.events.value.LedgerEvent;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Events ↔ stored bytes. The bytes are JSON, {@code {"event": …, "labels": {label id: label}}}, with
 * every personal value already sealed; they are written once, hashed as they are and never rewritten.
 */
public final class EventCodec {

    private final JsonMapper mapper;
    private final ObjectReader reader;
    private final List<Upcast> upcasts;

    public EventCodec(Sealing sealing, List<Upcast> upcasts) {
        this.mapper = LedgerJson.mapper(sealing);
        this.reader = mapper.reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        this.upcasts = List.copyOf(upcasts);
    }

    /** What goes to the ledger for one event, with the labels its values were sealed under. */
    public record Encoded(String name, int revision, byte[] payload, Map<UUID, Label> labels) {}

    /**
     * Seals and writes an event.
     *
     * @throws KeyDestroyed when it is about somebody whose key was destroyed
     */
    public Encoded encode(LedgerEvent event) {
        CatalogueEntry entry = EventCatalogue.of(event.getClass());
        Map<UUID, Label> labels = new LinkedHashMap<>();
        byte[] body = body(event, entry, labels);
        return new Encoded(entry.name(), entry.revision(), withLabels(body, labels), labels);
    }

    /** A key that is gone is told as such, not as a fault of the JSON it would have stood in. */
    private byte[] body(LedgerEvent event, CatalogueEntry entry, Map<UUID, Label> labels) {
        try {
            return mapper.writer()
                    .withAttribute(LabelledModule.EVENT_NAME, entry.name())
                    .withAttribute(LabelledModule.LABELS, labels)
                    .writeValueAsBytes(event);
        } catch (JacksonException wrapped) {
            if (wrapped.getCause() instanceof KeyDestroyed gone) {
                throw gone;
            }
            throw wrapped;
        }
    }

    private byte[] withLabels(byte[] body, Map<UUID, Label> labels) {
        var out = new ByteArrayOutputStream(body.length + 512);
        out.writeBytes("{\"event\":".getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(body);
        out.writeBytes(",\"labels\":".getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(mapper.writeValueAsBytes(labels));
        out.write('}');
        return out.toByteArray();
    }

    /** Reads a stored event; a name or revision this version does not know is an {@link UnknownEvent}. */
    public LedgerEvent decode(String name, int revision, byte[] payload) {
        CatalogueEntry entry = EventCatalogue.named(name);
        if (revision > entry.revision()) {
            throw new UnknownEvent(name, revision);
        }
        if (revision == entry.revision()) {
            return current(entry, payload);
        }
        JsonNode event = mapper.readTree(payload).get("event");
        for (int at = revision; at < entry.revision(); at++) {
            step(name, at).apply((ObjectNode) event);
        }
        return mapper.treeToValue(event, entry.type());
    }

    /** Straight from the bytes, which begin with the event; the labels after it are not needed here. */
    private LedgerEvent current(CatalogueEntry entry, byte[] payload) {
        try (JsonParser in = mapper.createParser(payload)) {
            if (in.nextToken() != JsonToken.START_OBJECT || !"event".equals(in.nextName())) {
                throw new IllegalStateException("stored bytes begin with their event");
            }
            in.nextToken();
            return reader.forType(entry.type()).readValue(in);
        }
    }

    private Upcast step(String name, int revision) {
        return upcasts.stream()
                .filter(step -> step.eventName().equals(name) && step.fromRevision() == revision)
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException(
                                "no step from revision " + revision + " of '" + name + "'"));
    }
}
