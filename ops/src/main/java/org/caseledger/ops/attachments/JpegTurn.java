package org.caseledger.ops.attachments;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** How a picture is turned, out of all that a camera says of it, as a segment of its own. */
final class JpegTurn {

    private static final byte[] HEAD = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int ENTRY = 12;
    private static final int TURN = 0x0112;

    private JpegTurn() {}

    /** The segment with nothing but the turn; empty where there is none, or it is upright. */
    static Optional<byte[]> of(byte[] bytes, int from, int length) {
        if (length < HEAD.length + 8
                || !Arrays.equals(bytes, from, from + HEAD.length, HEAD, 0, HEAD.length)) {
            return Optional.empty();
        }
        int start = from + HEAD.length;
        ByteBuffer said = ByteBuffer.wrap(bytes, start, length - HEAD.length).slice();
        said.order(said.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        try {
            int directory = said.getInt(4);
            int entries = said.getShort(directory) & 0xFFFF;
            for (int i = 0; i < entries; i++) {
                int entry = directory + 2 + i * ENTRY;
                int turn = said.getShort(entry + 8);
                if ((said.getShort(entry) & 0xFFFF) == TURN && turn > 1 && turn <= 8) {
                    return Optional.of(segment(turn));
                }
            }
        } catch (IndexOutOfBoundsException _) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private static byte[] segment(int turn) {
        return ByteBuffer.allocate(36)
                .putShort((short) 0xFFE1)
                .putShort((short) 34)
                .put(HEAD)
                .put(new byte[] {'M', 'M', 0, 42})
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) TURN)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) turn)
                .putShort((short) 0)
                .putInt(0)
                .array();
    }
}
