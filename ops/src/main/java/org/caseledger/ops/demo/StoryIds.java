package org.caseledger.ops.demo;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/** Ids and keys of the stories: the same at every start, and telling as little as random ones. */
final class StoryIds {

    private StoryIds() {}

    static UUID of(String name) {
        ByteBuffer bytes = ByteBuffer.wrap(hash("id/" + name));
        long high = (bytes.getLong() & ~0xF000L) | 0x4000L;
        long low = (bytes.getLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low);
    }

    /** What stands for the request of a step: a story is told again only word for word. */
    static String requestHash(String key) {
        return HexFormat.of().formatHex(hash("request/" + key));
    }

    private static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
