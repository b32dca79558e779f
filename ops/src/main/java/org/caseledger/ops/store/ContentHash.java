package org.caseledger.ops.store;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * The SHA-256 over everything an event says, as it is stored: numbers big-endian, variable fields
 * with their length in four bytes before them. The first four bytes name the format; 0 is the
 * draft.
 */
final class ContentHash {

    private static final byte[] FORMAT = {'C', 'L', 'G', 0};
    private static final int EVENT = 1;

    private ContentHash() {}

    /** The hash of the event's own content; the field {@code contentHash} itself is not read. */
    static byte[] of(String municipality, long keyGeneration, NewEvent event) {
        return sha256().digest(bytes(municipality, keyGeneration, event));
    }

    static byte[] bytes(String municipality, long keyGeneration, NewEvent event) {
        var bytes =
                new ByteArrayOutputStream(event.payload().length + event.metadata().length + 256);
        try (var out = new DataOutputStream(bytes)) {
            out.write(FORMAT);
            out.writeByte(EVENT);
            write(out, event.eventId());
            write(out, municipality.getBytes(StandardCharsets.UTF_8));
            out.writeByte(event.fileId() == null ? 0 : 1);
            if (event.fileId() != null) {
                write(out, event.fileId());
            }
            writePlace(out, event);
            out.writeLong(keyGeneration);
            out.write(event.salt());
            write(out, event.payload());
            write(out, event.metadata());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void writePlace(DataOutputStream out, NewEvent event) throws IOException {
        write(out, event.streamType().getBytes(StandardCharsets.UTF_8));
        write(out, event.streamId());
        out.writeLong(event.version());
        write(out, event.type().getBytes(StandardCharsets.UTF_8));
        out.writeInt(event.revision());
        out.writeLong(micros(event.messageTime()));
    }

    private static void write(DataOutputStream out, UUID id) throws IOException {
        out.writeLong(id.getMostSignificantBits());
        out.writeLong(id.getLeastSignificantBits());
    }

    private static void write(DataOutputStream out, byte[] field) throws IOException {
        out.writeInt(field.length);
        out.write(field);
    }

    static long micros(Instant time) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, time);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
