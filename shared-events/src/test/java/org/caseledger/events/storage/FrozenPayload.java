package org.caseledger.events.storage;

import org.caseledger.events.privacy.Envelope;
import org.caseledger.events.value.CatalogueEntry;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.StringNode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A payload as it was really stored once, envelopes and all. Ciphertext is random, so two payloads
 * are compared with each envelope replaced by what it is bound to.
 */
record FrozenPayload(JsonNode json) {

    static final Path FOLDER = Path.of("src", "test", "resources", "contract");
    private static final JsonMapper MAPPER = LedgerJson.plain();

    static Path fileOf(CatalogueEntry entry) {
        return fileOf(entry.name(), entry.revision());
    }

    static Path fileOf(String name, int revision) {
        return FOLDER.resolve(name).resolve(revision + ".json");
    }

    static FrozenPayload read(Path file) {
        try {
            return new FrozenPayload(MAPPER.readTree(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException("no frozen payload: " + file, e);
        }
    }

    static FrozenPayload of(byte[] payload) {
        return new FrozenPayload(MAPPER.readTree(payload));
    }

    byte[] bytes() {
        return MAPPER.writeValueAsBytes(json);
    }

    void freezeAs(Path file) throws IOException {
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(
                file, MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(json) + "\n");
    }

    /** Everything but the ciphertext, as indented text that reads well in a comparison. */
    String structure() {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(masked(json));
    }

    private static JsonNode masked(JsonNode node) {
        if (node.isString() && node.stringValue().startsWith("clv")) {
            return StringNode.valueOf(boundTo(Envelope.parse(node.stringValue())));
        }
        if (node.isArray()) {
            var copy = MAPPER.createArrayNode();
            node.forEach(element -> copy.add(masked(element)));
            return copy;
        }
        if (node.isObject()) {
            var copy = MAPPER.createObjectNode();
            node.properties().forEach(each -> copy.set(each.getKey(), masked(each.getValue())));
            return copy;
        }
        return node;
    }

    private static String boundTo(Envelope envelope) {
        List<?> holders = envelope.wrappedKeys().stream().map(Envelope.WrappedKey::holder).toList();
        return "clv0.…(field %s, label %s, holders %s, item %s)"
                .formatted(envelope.fieldId(), envelope.labelId(), holders, envelope.item());
    }
}
