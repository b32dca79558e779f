package org.caseledger.events.privacy;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/**
 * The stored form of a labelled value: self-contained, so that a copy of it can be opened years later
 * with nothing but the keys. All integers big-endian, variable fields length-prefixed:
 *
 * <pre>
 * u8 format | 16 value id | u16 n, field id | 16 label id | u8 count, count × (16 holder, u16 n, wrapped key)
 *   | u8 has item, [16 item id] | 12 nonce | u32 n, ciphertext with tag
 * </pre>
 *
 * Format 0 is the draft; no released version has it.
 */
public record Envelope(
        UUID valueId,
        String fieldId,
        UUID labelId,
        List<WrappedKey> wrappedKeys,
        @Nullable UUID item,
        byte[] nonce,
        byte[] ciphertext) {

    static final int FORMAT = 0;
    private static final String PREFIX = "clv" + FORMAT + ".";

    /** The value's key, wrapped under the key of one subject. */
    public record WrappedKey(UUID holder, byte[] wrapped) {}

    /** The text form used inside JSON and view tables. */
    public String text() {
        return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes());
    }

    /** Reads {@link #text()}; an {@link IllegalStateException} when the bytes are of another format. */
    public static Envelope parse(String text) {
        if (!text.startsWith(PREFIX)) {
            throw new IllegalStateException("not an envelope of draft format " + FORMAT);
        }
        return read(
                ByteBuffer.wrap(Base64.getUrlDecoder().decode(text.substring(PREFIX.length()))));
    }

    private byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeByte(FORMAT);
            write(out, valueId);
            byte[] field = fieldId.getBytes(StandardCharsets.UTF_8);
            out.writeShort(field.length);
            out.write(field);
            write(out, labelId);
            out.writeByte(wrappedKeys.size());
            for (WrappedKey key : wrappedKeys) {
                write(out, key.holder());
                out.writeShort(key.wrapped().length);
                out.write(key.wrapped());
            }
            out.writeByte(item == null ? 0 : 1);
            if (item != null) {
                write(out, item);
            }
            out.write(nonce);
            out.writeInt(ciphertext.length);
            out.write(ciphertext);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, UUID id) throws IOException {
        out.writeLong(id.getMostSignificantBits());
        out.writeLong(id.getLeastSignificantBits());
    }

    private static Envelope read(ByteBuffer in) {
        if (in.get() != FORMAT) {
            throw new IllegalStateException("envelope of an unknown format");
        }
        UUID valueId = readId(in);
        String fieldId = new String(readBytes(in, in.getShort()), StandardCharsets.UTF_8);
        UUID labelId = readId(in);
        int count = in.get();
        var keys = new ArrayList<WrappedKey>(count);
        for (int i = 0; i < count; i++) {
            keys.add(new WrappedKey(readId(in), readBytes(in, in.getShort())));
        }
        UUID item = in.get() == 1 ? readId(in) : null;
        byte[] nonce = readBytes(in, 12);
        byte[] ciphertext = readBytes(in, in.getInt());
        return new Envelope(valueId, fieldId, labelId, List.copyOf(keys), item, nonce, ciphertext);
    }

    private static UUID readId(ByteBuffer in) {
        return new UUID(in.getLong(), in.getLong());
    }

    private static byte[] readBytes(ByteBuffer in, int length) {
        byte[] bytes = new byte[length];
        in.get(bytes);
        return bytes;
    }
}
