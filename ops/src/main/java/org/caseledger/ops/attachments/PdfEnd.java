package org.caseledger.ops.attachments;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Finds PDFs that are something else as well: with bytes behind their end, or with an archive's end. */
final class PdfEnd {

    private static final byte[] END = {'%', '%', 'E', 'O', 'F'};
    private static final int ARCHIVE_END = 0x06054b50;
    private static final int ARCHIVE_END_LENGTH = 22;
    private static final int LONGEST_REMARK = 65_535;

    private PdfEnd() {}

    /** Whether anything but blanks and zeros follows the last end mark. */
    static boolean isFollowed(byte[] bytes) {
        int place = bytes.length - 1;
        while (place >= 0 && (bytes[place] == 0 || Character.isWhitespace(bytes[place]))) {
            place--;
        }
        for (int back = 0; back < END.length; back++) {
            if (place - back < 0 || bytes[place - back] != END[END.length - 1 - back]) {
                return true;
            }
        }
        return false;
    }

    /** Whether an unpacker that reads from the end would find the end of a zip file that fits. */
    static boolean isArchiveToo(byte[] bytes) {
        ByteBuffer file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int last = bytes.length - ARCHIVE_END_LENGTH;
        int first = Math.max(0, last - LONGEST_REMARK);
        for (int place = last; place >= first; place--) {
            if (file.getInt(place) == ARCHIVE_END
                    && Short.toUnsignedInt(file.getShort(place + 20)) == last - place) {
                return true;
            }
        }
        return false;
    }
}
