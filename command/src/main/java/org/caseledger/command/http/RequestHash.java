package org.caseledger.command.http;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A keyed hash of requests (HMAC-SHA256): tells whether a request comes a second time, and tells
 * nothing about its content to someone who reads the ledger without the key.
 */
public final class RequestHash {

    private final SecretKeySpec key;

    /** Makes hashes under a secret of at least 32 bytes that outlives restarts. */
    public RequestHash(byte[] secret) {
        if (secret.length < 32) {
            throw new IllegalArgumentException("the secret of request hashes is too short");
        }
        key = new SecretKeySpec(secret, "HmacSHA256");
    }

    /** The hash of texts and a body in hexadecimal, whatever the order of the fields. */
    public String of(List<String> texts, JsonNode body) {
        return HexFormat.of().formatHex(mac(texts, body));
    }

    /** An id that is the same for the same texts and can be guessed by nobody. */
    public UUID id(List<String> texts) {
        ByteBuffer bytes = ByteBuffer.wrap(mac(texts, StringNode.valueOf("")));
        long high = (bytes.getLong() & ~0xF000L) | 0x8000L;
        long low = (bytes.getLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low);
    }

    private byte[] mac(List<String> texts, JsonNode body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            for (String text : texts) {
                byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                mac.update(ByteBuffer.allocate(4).putInt(bytes.length).array());
                mac.update(bytes);
            }
            return mac.doFinal(canonical(body).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String canonical(JsonNode node) {
        var text = new StringBuilder();
        if (node.isObject()) {
            var sorted = new TreeMap<String, JsonNode>();
            node.properties().forEach(each -> sorted.put(each.getKey(), each.getValue()));
            text.append('{');
            sorted.forEach((name, value) ->
                    text.append(StringNode.valueOf(name))
                            .append(':')
                            .append(canonical(value))
                            .append(','));
            return text.append('}').toString();
        }
        if (node.isArray()) {
            text.append('[');
            node.forEach(value -> text.append(canonical(value)).append(','));
            return text.append(']').toString();
        }
        return node.toString();
    }
}
