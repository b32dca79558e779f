package org.caseledger.ops.attachments;

import java.io.ByteArrayOutputStream;

/**
 * A JPEG segment by segment, without remarks and without what follows its end. Cameras write where
 * and with what a picture was taken; of that only the turn of the picture is kept.
 */
final class JpegBytes {

    private static final int START_OF_SCAN = 0xDA;
    private static final int END = 0xD9;
    private static final int EXIF = 0xE1;
    private static final int COLOURS = 0xE2;
    private static final int ADOBE = 0xEE;
    private static final int FIRST_APPLICATION = 0xE0;
    private static final int LAST_APPLICATION = 0xEF;
    private static final int COMMENT = 0xFE;

    private final byte[] bytes;
    private final ByteArrayOutputStream kept;
    private int at = 2;

    private JpegBytes(byte[] bytes) {
        this.bytes = bytes;
        this.kept = new ByteArrayOutputStream(bytes.length);
    }

    static byte[] withoutRemarks(byte[] bytes) {
        return new JpegBytes(bytes).rewritten();
    }

    private byte[] rewritten() {
        kept.write(bytes, 0, 2);
        while (true) {
            int marker = marker();
            if (marker == END) {
                kept.write(0xFF);
                kept.write(END);
                return kept.toByteArray();
            }
            int from = at;
            int length = length();
            at += length;
            keep(marker, from, length);
            if (marker == START_OF_SCAN) {
                keepScan();
            }
        }
    }

    private void keep(int marker, int from, int length) {
        if (marker == EXIF) {
            JpegTurn.of(bytes, from + 2, length - 2).ifPresent(kept::writeBytes);
            return;
        }
        boolean remark =
                marker == COMMENT
                        || (marker > FIRST_APPLICATION
                                && marker <= LAST_APPLICATION
                                && marker != COLOURS
                                && marker != ADOBE);
        boolean pictures = marker == COLOURS && !isProfile(from);
        if (!remark && !pictures) {
            kept.write(0xFF);
            kept.write(marker);
            kept.write(bytes, from, length);
        }
    }

    /** The same segment holds either a colour profile or further pictures. */
    private boolean isProfile(int from) {
        return from + 5 < bytes.length && bytes[from + 2] == 'I' && bytes[from + 3] == 'C';
    }

    /** The picture itself runs up to the next marker that is not part of it. */
    private void keepScan() {
        int from = at;
        while (at + 1 < bytes.length) {
            int next = bytes[at + 1] & 0xFF;
            boolean part = next == 0 || next == 0xFF || (next >= 0xD0 && next <= 0xD7);
            if ((bytes[at] & 0xFF) == 0xFF && !part) {
                break;
            }
            at++;
        }
        kept.write(bytes, from, at - from);
    }

    private int marker() {
        if (byteAt(at) != 0xFF) {
            throw ScanRefused.unfit("attachment-unreadable");
        }
        while (byteAt(at) == 0xFF) {
            at++;
        }
        return byteAt(at++);
    }

    private int length() {
        int length = (byteAt(at) << 8) | byteAt(at + 1);
        if (length < 2 || length > bytes.length - at) {
            throw ScanRefused.unfit("attachment-unreadable");
        }
        return length;
    }

    private int byteAt(int index) {
        if (index >= bytes.length) {
            throw ScanRefused.unfit("attachment-unreadable");
        }
        return bytes[index] & 0xFF;
    }
}
