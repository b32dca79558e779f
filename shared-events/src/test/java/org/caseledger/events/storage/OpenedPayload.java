package org.caseledger.events.storage;

import org.caseledger.events.privacy.Envelope;
import org.caseledger.events.privacy.Label;
import org.caseledger.events.privacy.Sealing;
import org.caseledger.events.privacy.Sealing.Opened;

import tools.jackson.databind.JsonNode;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** A payload with every envelope opened under its label, to see that nothing sealed was lost. */
record OpenedPayload(Sealing sealing) {

    private static final Pattern ENVELOPE = Pattern.compile("\"(clv0\\.[A-Za-z0-9_-]+)\"");

    String of(FrozenPayload payload) {
        JsonNode labels = payload.json().get("labels");
        return ENVELOPE.matcher(payload.json().get("event").toString())
                .replaceAll(found -> open(Envelope.parse(found.group(1)), labels));
    }

    private String open(Envelope envelope, JsonNode labels) {
        Label label =
                LedgerJson.plain()
                        .treeToValue(labels.get(envelope.labelId().toString()), Label.class);
        return switch (sealing.open(envelope, label)) {
            case Opened.Clear(byte[] plain) -> new String(plain, StandardCharsets.UTF_8);
            case Opened.Gone _ -> throw new AssertionError("gone");
            case Opened.NoKey _ -> throw new AssertionError("no key");
        };
    }
}
