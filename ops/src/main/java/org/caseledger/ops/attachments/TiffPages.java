package org.caseledger.ops.attachments;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Turns the pages of a TIFF, as fax machines and scanners make them, into those of a PDF that any
 * browser opens. Only pixels are taken over: black and white without loss, colours as JPEG.
 */
final class TiffPages {

    private static final int MOST_PAGES = 100;
    private static final int LONGEST_SIDE = 20_000;
    private static final long MOST_PIXELS = 40_000_000;
    private static final long MOST_PIXELS_IN_COLOUR = 16_000_000;
    private static final float QUALITY = 0.85f;

    private TiffPages() {}

    /**
     * The same bytes for the same file. One file at a time, because a page is unpacked in memory.
     *
     * @throws ScanRefused when a page cannot be read, or there is too much of it
     */
    static synchronized byte[] asPdf(byte[] tiff) {
        ImageReader reader = ImageIO.getImageReadersByFormatName("tiff").next();
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(tiff));
                PDDocument paper = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            reader.setInput(in, false, true);
            int pages = reader.getNumImages(true);
            if (pages > MOST_PAGES) {
                throw ScanRefused.unfit("attachment-tiff-too-long");
            }
            for (int page = 0; page < pages; page++) {
                checkSize(reader, page);
                add(paper, reader.read(page));
            }
            paper.setDocumentId(0L);
            paper.save(out);
            return out.toByteArray();
        } catch (IOException | RuntimeException e) {
            throw e instanceof ScanRefused known
                    ? known
                    : ScanRefused.unfit("attachment-unreadable");
        } finally {
            reader.dispose();
        }
    }

    /** By what the page says of itself, before any of it is unpacked. */
    private static void checkSize(ImageReader reader, int page) throws IOException {
        long pixels = (long) reader.getWidth(page) * reader.getHeight(page);
        boolean blackAndWhite =
                reader.getRawImageType(page) != null
                        && reader.getRawImageType(page).getColorModel().getPixelSize() == 1;
        if (reader.getWidth(page) > LONGEST_SIDE
                || reader.getHeight(page) > LONGEST_SIDE
                || pixels > (blackAndWhite ? MOST_PIXELS : MOST_PIXELS_IN_COLOUR)) {
            throw ScanRefused.unfit("attachment-tiff-too-large");
        }
    }

    /** A page as wide as A4; a fax has other numbers of dots across and down, which are kept. */
    private static void add(PDDocument paper, BufferedImage picture) throws IOException {
        float width = PDRectangle.A4.getWidth();
        float height = width * picture.getHeight() / picture.getWidth();
        PDPage page = new PDPage(new PDRectangle(width, height));
        paper.addPage(page);
        PDImageXObject drawn =
                picture.getColorModel().getPixelSize() == 1
                        ? CCITTFactory.createFromImage(paper, picture)
                        : JPEGFactory.createFromImage(paper, opaque(picture), QUALITY);
        try (var content = new PDPageContentStream(paper, page)) {
            content.drawImage(drawn, 0, 0, width, height);
        }
    }

    private static BufferedImage opaque(BufferedImage picture) {
        var plain =
                new BufferedImage(
                        picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        var pen = plain.createGraphics();
        pen.drawImage(picture, 0, 0, Color.WHITE, null);
        pen.dispose();
        return plain;
    }
}
