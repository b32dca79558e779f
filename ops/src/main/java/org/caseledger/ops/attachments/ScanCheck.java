package org.caseledger.ops.attachments;

import org.caseledger.events.attachment.ScanKind;
import org.caseledger.ops.viruses.VirusScan;

import java.util.Optional;

/**
 * Decides what is taken as a scan, before anything of it is stored: a size, a closed list of kinds,
 * and a content that is what it is said to be and does nothing when it is opened.
 */
public final class ScanCheck {

    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};

    private static final byte[] TIFF = {'I', 'I', '*', 0};
    private static final byte[] TIFF_BIG_END_FIRST = {'M', 'M', 0, '*'};
    private static final String TIFF_TYPE = "image/tiff";

    private final long largest;
    private final VirusScan viruses;

    /**
     * @param largest size in bytes that is still taken
     */
    public ScanCheck(long largest, VirusScan viruses) {
        this.largest = largest;
        this.viruses = viruses;
    }

    public long largest() {
        return largest;
    }

    /**
     * What is kept: the bytes as they were sent, pictures without the data that cameras add to them, and
     * the pages of a TIFF as a PDF.
     *
     * @throws ScanRefused with what would be taken
     * @throws org.caseledger.ops.viruses.VirusFound when a virus was found
     * @throws org.caseledger.ops.viruses.ScannerDown when viruses cannot be looked for
     */
    public Checked check(String mediaType, byte[] bytes) {
        if (bytes.length > largest) {
            throw ScanRefused.tooLarge();
        }
        viruses.check(bytes);
        return isTiff(mediaType) ? fromTiff(bytes) : asSent(mediaType, bytes);
    }

    private static boolean isTiff(String mediaType) {
        return mediaType.split(";", 2)[0].strip().equalsIgnoreCase(TIFF_TYPE);
    }

    private Checked fromTiff(byte[] bytes) {
        if (!startsWith(bytes, TIFF) && !startsWith(bytes, TIFF_BIG_END_FIRST)) {
            throw ScanRefused.unfit("attachment-not-as-declared");
        }
        byte[] pdf = TiffPages.asPdf(bytes);
        if (pdf.length > largest) {
            throw ScanRefused.tooLarge();
        }
        PdfCheck.check(pdf);
        return new Checked(ScanKind.PDF, pdf);
    }

    private static Checked asSent(String mediaType, byte[] bytes) {
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
