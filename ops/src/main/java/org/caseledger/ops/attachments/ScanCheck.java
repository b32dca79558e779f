package org.caseledger.ops.attachments;

import org.caseledger.events.attachment.ScanKind;

import java.util.Optional;

/**
 * Decides what is taken as a scan, before anything of it is stored: a size, a closed list of kinds,
 * and a content that is what it is said to be and does nothing when it is opened.
 */
public final class ScanCheck {

    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};

    private final long largest;

    /**
     * @param largest size in bytes that is still taken
     */
    public ScanCheck(long largest) {
        this.largest = largest;
    }

    public long largest() {
        return largest;
    }

    /**
     * What is kept: the bytes as they were sent, pictures without the data that cameras add to them.
     *
     * @throws ScanRefused with what would be taken
     */
    public Checked check(String mediaType, byte[] bytes) {
        if (bytes.length > largest) {
            throw ScanRefused.tooLarge();
        }
        ScanKind kind = ScanKind.of(mediaType).orElseThrow(ScanRefused::kind);
        if (of(bytes).filter(kind::equals).isEmpty()) {
            throw ScanRefused.unfit("attachment-not-as-declared");
        }
        return switch (kind) {
            case PDF -> {
                PdfCheck.check(bytes);
                yield new Checked(kind, bytes);
            }
            case PNG -> picture(kind, PngBytes.withoutRemarks(bytes));
            case JPEG -> picture(kind, JpegBytes.withoutRemarks(bytes));
        };
    }

    /** A scan that is taken. */
    public record Checked(ScanKind kind, byte[] bytes) {}

    private static Checked picture(ScanKind kind, byte[] bytes) {
        PictureCheck.check(kind, bytes);
        return new Checked(kind, bytes);
    }

    /** The kind that the first bytes show. */
    private static Optional<ScanKind> of(byte[] bytes) {
        if (startsWith(bytes, PDF)) {
            return Optional.of(ScanKind.PDF);
        }
        if (startsWith(bytes, PNG)) {
            return Optional.of(ScanKind.PNG);
        }
        return startsWith(bytes, JPEG) ? Optional.of(ScanKind.JPEG) : Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, byte[] head) {
        return bytes.length >= head.length
                && java.util.Arrays.equals(bytes, 0, head.length, head, 0, head.length);
    }
}
