package org.caseledger.ops.attachments;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** A PNG chunk by chunk, without remarks (place, camera, texts) and without what follows its end. */
final class PngBytes {

    private static final int SIGNATURE = 8;
    private static final int AROUND = 12;

    /** What a picture needs to look as it does; everything else is a remark. */
    private static final Set<String> KEPT =
            Set.of(
                    "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB",
                    "bKGD", "pHYs", "cICP");

    private PngBytes() {}

    static byte[] withoutRemarks(byte[] bytes) {
        var kept = new ByteArrayOutputStream(bytes.length);
        kept.write(bytes, 0, SIGNATURE);
        int at = SIGNATURE;
        while (at + AROUND <= bytes.length) {
            int length = ByteBuffer.wrap(bytes, at, 4).getInt();
            if (length < 0 || length > bytes.length - at - AROUND) {
                break;
            }
            String type = new String(bytes, at + 4, 4, StandardCharsets.US_ASCII);
            if (KEPT.contains(type)) {
                kept.write(bytes, at, AROUND + length);
            }
            if (type.equals("IEND")) {
                return kept.toByteArray();
            }
            at += AROUND + length;
        }
        throw ScanRefused.unfit("attachment-unreadable");
    }
}
