package org.caseledger.ops.attachments;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Unpacks every packed stream of a PDF once into nothing, before the file is opened: a few kilobytes
 * may say that they are gigabytes, and the objects of the file themselves are packed like that.
 */
final class PdfStreams {

    private static final long MOST_BYTES = 256L * 1024 * 1024;
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);

    private PdfStreams() {}

    static boolean unpackWithinLimit(byte[] bytes) {
        byte[] room = new byte[64 * 1024];
        long total = 0;
        for (int at = next(bytes, 0); at >= 0; at = next(bytes, at)) {
            total += unpacked(bytes, begin(bytes, at), room, MOST_BYTES - total);
            if (total > MOST_BYTES) {
                return false;
            }
        }
        return true;
    }

    /** How many bytes come out of what begins here, counted a little beyond the limit at most. */
    private static long unpacked(byte[] bytes, int from, byte[] room, long limit) {
        long count = 0;
        try (var inflater = new Inflater()) {
            inflater.setInput(bytes, from, bytes.length - from);
            while (count <= limit && !inflater.finished()) {
                int got = inflater.inflate(room);
                if (got == 0) {
                    break;
                }
                count += got;
            }
        } catch (DataFormatException _) {
            return count;
        }
        return count;
    }

    private static int next(byte[] bytes, int from) {
        for (int at = from; at + STREAM.length <= bytes.length; at++) {
            if (bytes[at] == 's'
                    && java.util.Arrays.equals(
                            bytes, at, at + STREAM.length, STREAM, 0, STREAM.length)
                    && !follows(bytes, at)) {
                return at + STREAM.length;
            }
        }
        return -1;
    }

    private static boolean follows(byte[] bytes, int at) {
        return at >= 3 && bytes[at - 1] == 'd' && bytes[at - 2] == 'n' && bytes[at - 3] == 'e';
    }

    private static int begin(byte[] bytes, int at) {
        int begin = at;
        if (begin < bytes.length && bytes[begin] == '\r') {
            begin++;
        }
        if (begin < bytes.length && bytes[begin] == '\n') {
            begin++;
        }
        return begin;
    }
}
