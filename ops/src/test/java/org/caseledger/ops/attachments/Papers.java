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

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

import javax.imageio.ImageIO;

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
}
