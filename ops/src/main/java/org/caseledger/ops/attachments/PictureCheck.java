package org.caseledger.ops.attachments;

import org.caseledger.events.attachment.ScanKind;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Decodes a picture to see that it is one. Its dimensions are read before any of its content, so that
 * a small file that unpacks to gigabytes is refused by what it says of itself.
 */
final class PictureCheck {

    private static final int LONGEST_SIDE = 20_000;
    private static final long MOST_PIXELS = 64_000_000;

    /** Of a checked picture only every so many pixels are made. */
    private static final int THINNED = 16;

    private PictureCheck() {}

    static void check(ScanKind kind, byte[] bytes) {
        Iterator<ImageReader> readers =
                ImageIO.getImageReadersByFormatName(kind.name().toLowerCase(Locale.ROOT));
        ImageReader reader = readers.next();
        try (ImageInputStream in =
                new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(in, true, true);
            checkSize(reader.getWidth(0), reader.getHeight(0));
            var thinned = reader.getDefaultReadParam();
            thinned.setSourceSubsampling(THINNED, THINNED, 0, 0);
            reader.read(0, thinned);
        } catch (IOException | RuntimeException e) {
            throw e instanceof ScanRefused known
                    ? known
                    : ScanRefused.unfit("attachment-unreadable");
        } finally {
            reader.dispose();
        }
    }

    private static void checkSize(int width, int height) {
        if (width > LONGEST_SIDE || height > LONGEST_SIDE || (long) width * height > MOST_PIXELS) {
            throw ScanRefused.unfit("attachment-picture-too-large");
        }
    }
}
