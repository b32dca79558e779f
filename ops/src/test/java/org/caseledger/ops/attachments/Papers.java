package org.caseledger.ops.attachments;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDAction;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.plugins.tiff.BaselineTIFFTagSet;
import javax.imageio.plugins.tiff.TIFFDirectory;
import javax.imageio.plugins.tiff.TIFFField;
import javax.imageio.plugins.tiff.TIFFTag;

/** Scans of made-up papers, good and bad. */
public final class Papers {

    private Papers() {}

    /** A PDF of one page that says this in its title. */
    public static byte[] pdf(String title) {
        return made(document -> {
            var said = new PDDocumentInformation();
            said.setTitle(title);
            document.setDocumentInformation(said);
        });
    }

    static byte[] pdfThatRuns(PDAction action) {
        return made(document -> document.getDocumentCatalog().setOpenAction(action));
    }

    public static byte[] pdfWithScript() {
        return pdfThatRuns(new PDActionJavaScript("app.alert(1)"));
    }

    static byte[] pdfThatLaunches() {
        return pdfThatRuns(new PDActionLaunch());
    }

    static byte[] pdfWithFile() {
        return made(document -> {
            COSStream stream = document.getDocument().createCOSStream();
            stream.setItem(COSName.EF, COSName.F);
            document.getDocumentCatalog().getCOSObject().setItem(COSName.AF, stream);
        });
    }

    static byte[] pdfWithPassword() {
        return made(document -> {
            var policy = new StandardProtectionPolicy("owner", "reader", new AccessPermission());
            document.protect(policy);
        });
    }

    static byte[] pdfOfPages(int pages) {
        return made(document -> {
            for (int more = 1; more < pages; more++) {
                document.addPage(new PDPage());
            }
        });
    }

    private interface Touch {
        void on(PDDocument document) throws IOException;
    }

    private static byte[] made(Touch touch) {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            touch.on(document);
            document.save(out, CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] picture(String format) {
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB), format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A JPEG as a camera makes it: turned, and with what it says of the place. */
    static byte[] jpegFromACamera(String place) {
        byte[] said = place.getBytes(StandardCharsets.US_ASCII);
        byte[] exif =
                ByteBuffer.allocate(32 + said.length)
                        .put("Exif\0\0II*\0".getBytes(StandardCharsets.US_ASCII))
                        .put(new byte[] {8, 0, 0, 0, 1, 0})
                        .put(new byte[] {0x12, 0x01, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0})
                        .put(new byte[] {0, 0, 0, 0})
                        .put(said)
                        .array();
        byte[] plain = picture("jpg");
        return ByteBuffer.allocate(plain.length + exif.length + 4 + said.length)
                .put(plain, 0, 2)
                .putShort((short) 0xFFE1)
                .putShort((short) (exif.length + 2))
                .put(exif)
                .put(plain, 2, plain.length - 2)
                .put(said)
                .array();
    }

    static byte[] pngWithRemark(String remark) {
        byte[] said = ("Comment\0" + remark).getBytes(StandardCharsets.US_ASCII);
        byte[] plain = picture("png");
        byte[] chunk = chunk("tEXt", said);
        return ByteBuffer.allocate(plain.length + chunk.length)
                .put(plain, 0, 33)
                .put(chunk)
                .put(plain, 33, plain.length - 33)
                .array();
    }

    /** Says that it is 50,000 pixels wide and high. */
    static byte[] pngBomb() {
        byte[] plain = picture("png");
        byte[] head = ByteBuffer.allocate(13).putInt(50_000).putInt(50_000).array();
        System.arraycopy(plain, 24, head, 8, 5);
        byte[] chunk = chunk("IHDR", head);
        System.arraycopy(chunk, 0, plain, 8, chunk.length);
        return plain;
    }

    private static byte[] chunk(String type, byte[] data) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        var crc = new CRC32();
        crc.update(name);
        crc.update(data);
        return ByteBuffer.allocate(12 + data.length)
                .putInt(data.length)
                .put(name)
                .put(data)
                .putInt((int) crc.getValue())
                .array();
    }

    static byte[] followedBy(byte[] paper, String more) {
        return followedBy(paper, more.getBytes(StandardCharsets.US_ASCII));
    }

    static byte[] followedBy(byte[] paper, byte[] more) {
        return ByteBuffer.allocate(paper.length + more.length).put(paper).put(more).array();
    }

    /** The end of a zip file, which is all that an empty one has. */
    static byte[] emptyZip() {
        return ByteBuffer.allocate(22).put(new byte[] {'P', 'K', 5, 6}).array();
    }

    /** A zip file whose remark is the end of a PDF. */
    static byte[] pdfThatEndsAsZip() {
        byte[] zip = emptyZip();
        byte[] end = "\n%%EOF".getBytes(StandardCharsets.US_ASCII);
        zip[20] = (byte) end.length;
        return followedBy(followedBy(pdf("paper"), zip), end);
    }

    /** Pages as a fax sends them, the upper half black, with a remark in each. */
    static byte[] fax(int pages, String remark) {
        return tiff(pages, 864, 1100, remark);
    }

    /** As many pages, none larger than a stamp. */
    static byte[] slips(int pages) {
        return tiff(pages, 16, 16, "");
    }

    /** Wider than any paper. */
    static byte[] widestTiff() {
        return tiff(1, 20_001, 16, "");
    }

    private static byte[] tiff(int pages, int width, int height, String remark) {
        var page = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY);
        var pen = page.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, height / 2, width, height);
        pen.dispose();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
        ImageWriteParam settings = writer.getDefaultWriteParam();
        settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        settings.setCompressionType("CCITT T.6");
        try (var out = new ByteArrayOutputStream();
                var stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.prepareWriteSequence(null);
            for (int number = 0; number < pages; number++) {
                writer.writeToSequence(
                        new IIOImage(page, null, said(writer, settings, page, remark)), settings);
            }
            writer.endWriteSequence();
            stream.flush();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static IIOMetadata said(
            ImageWriter writer, ImageWriteParam settings, BufferedImage page, String remark)
            throws IOException {
        var metadata =
                writer.getDefaultImageMetadata(
                        ImageTypeSpecifier.createFromRenderedImage(page), settings);
        var directory = TIFFDirectory.createFromMetadata(metadata);
        TIFFTag tag = BaselineTIFFTagSet.getInstance().getTag(270);
        directory.addTIFFField(
                new TIFFField(tag, TIFFTag.TIFF_ASCII, 1, new String[] {remark + " "}));
        return directory.getAsMetadata();
    }
}
