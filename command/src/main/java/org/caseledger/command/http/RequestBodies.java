package org.caseledger.command.http;

import org.caseledger.events.storage.LedgerJson;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;

/** JSON of requests and answers. A field given twice or anything after the end is refused. */
final class RequestBodies {

    static final int LARGEST = 256 * 1024;

    private final JsonMapper mapper =
            LedgerJson.plain()
                    .rebuild()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    JsonNode read(InputStream input) throws IOException {
        byte[] bytes = input.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new BadRequest("", "request.too-large");
        }
        try {
            return mapper.readTree(bytes);
        } catch (JacksonException unreadable) {
            throw new BadRequest("", "request.unreadable");
        }
    }

    byte[] write(Object members) {
        return mapper.writeValueAsBytes(members);
    }
}
