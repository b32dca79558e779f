package org.caseledger.ops.attachments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.caseledger.command.http.Languages;
import org.caseledger.command.http.Sentences;
import org.caseledger.events.attachment.ScanKind;
import org.caseledger.ops.viruses.VirusScan;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DeflaterOutputStream;

import javax.imageio.ImageIO;

class ScanCheckTest {

    private static final String PDF = "application/pdf";

    private final ScanCheck check = new ScanCheck(100_000, VirusScan.NONE);

    @Test
    void a_pdf_is_kept_byte_for_byte() {
        byte[] paper = Papers.pdf("paper");

        assertThat(check.check("Application/PDF; name=x", paper).bytes()).isEqualTo(paper);
        assertThat(check.check(PDF, Papers.pdfOfPages(300)).kind()).isEqualTo(ScanKind.PDF);
    }

    @Test
    void a_picture_keeps_its_pixels_and_loses_its_remarks() throws IOException {
        byte[] photo = check.check("image/jpeg", Papers.jpegFromACamera("35.68N139.69E")).bytes();
        byte[] drawing = check.check("image/png", Papers.pngWithRemark("35.68N")).bytes();

        assertThat(text(photo)).contains("Exif").doesNotContain("35.68N");
        assertThat(text(drawing)).doesNotContain("35.68N").endsWith("IEND®B`\u0082");
        for (byte[] kept : new byte[][] {photo, drawing}) {
            assertThat(ImageIO.read(new ByteArrayInputStream(kept)).getWidth()).isEqualTo(60);
        }
    }

    @Test
    void a_picture_without_remarks_is_as_it_was() {
        byte[] photo = Papers.picture("jpg");
        byte[] drawing = Papers.picture("png");

        assertThat(check.check("image/jpeg", photo).bytes()).isEqualTo(photo);
        assertThat(check.check("image/png", drawing).bytes()).isEqualTo(drawing);
    }

    @Test
    void what_is_too_large_or_of_another_kind_is_not_taken() {
        refused("attachment-too-large", PDF, new byte[100_001]);
        refused("attachment-kind", "text/html", "<script>".getBytes(StandardCharsets.UTF_8));
        refused("attachment-kind", "image/svg+xml", Papers.picture("png"));
        refused("attachment-kind", "", Papers.picture("png"));
    }

    @Test
    void what_is_not_as_declared_is_not_taken() {
        refused("attachment-not-as-declared", PDF, Papers.picture("png"));
        refused("attachment-not-as-declared", "image/png", Papers.pdf("paper"));
        refused("attachment-not-as-declared", "image/jpeg", new byte[0]);
        refused("attachment-not-as-declared", PDF, text("PK\u0003\u0004%PDF-1.7 %%EOF"));
    }

    @Test
    void what_is_damaged_is_not_taken() {
        byte[] photo = Papers.picture("jpg");
        byte[] drawing = Papers.picture("png");
        refused("attachment-unreadable", PDF, text("%PDF-1.7\nnothing"));
        refused("attachment-unreadable", PDF, text("%PDF-1.7\nnothing\n%%EOF"));
        refused("attachment-unreadable", "image/jpeg", Arrays.copyOf(photo, photo.length - 9));
        refused("attachment-unreadable", "image/png", Arrays.copyOf(drawing, 50));
    }

    @Test
    void a_pdf_that_is_something_else_as_well_is_not_taken() {
        byte[] paper = Papers.pdf("paper");
        refused("attachment-not-as-declared", PDF, Papers.followedBy(paper, "<script>alert(1)"));
        refused("attachment-not-as-declared", PDF, Papers.followedBy(paper, Papers.emptyZip()));
        refused("attachment-not-as-declared", PDF, Papers.pdfThatEndsAsZip());
    }

    @Test
    void a_drawing_with_scripts_is_not_taken_whatever_it_is_called() {
        byte[] svg =
                text("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>");
        refused("attachment-kind", "image/svg+xml", svg);
        refused("attachment-not-as-declared", "image/png", svg);
        refused("attachment-not-as-declared", "image/tiff", svg);
    }

    @Test
    void the_pages_of_a_fax_become_those_of_a_pdf_and_lose_its_remarks() throws IOException {
        byte[] fax = Papers.fax(3, "35.68N139.69E");

        ScanCheck.Checked kept = check.check("image/tiff", fax);

        assertThat(kept.kind()).isEqualTo(ScanKind.PDF);
        assertThat(text(kept.bytes())).doesNotContain("35.68N");
        assertThat(check.check("image/tiff", fax).bytes()).isEqualTo(kept.bytes());
        try (var paper = Loader.loadPDF(kept.bytes())) {
            assertThat(paper.getNumberOfPages()).isEqualTo(3);
            var page = new PDFRenderer(paper).renderImage(2);
            assertThat(page.getRGB(page.getWidth() / 2, 1) & 0xff).isLessThan(60);
            assertThat(page.getRGB(page.getWidth() / 2, page.getHeight() - 2) & 0xff)
                    .isGreaterThan(200);
        }
    }

    @Test
    void a_tiff_that_is_damaged_too_long_or_too_large_is_not_taken() {
        refused("attachment-unreadable", "image/tiff", text("II*\0nothing that is a page"));
        refused("attachment-tiff-too-long", "image/tiff", Papers.slips(101));
        refused("attachment-tiff-too-large", "image/tiff", Papers.widestTiff());
    }

    @Test
    void a_picture_that_unpacks_to_gigabytes_is_not_decoded() {
        refused("attachment-picture-too-large", "image/png", Papers.pngBomb());
    }

    @Test
    void a_pdf_that_does_something_or_hides_something_is_not_taken() {
        refused("attachment-pdf-active", PDF, Papers.pdfWithScript());
        refused("attachment-pdf-active", PDF, Papers.pdfThatLaunches());
        refused("attachment-pdf-active", PDF, Papers.pdfWithFile());
        refused("attachment-pdf-encrypted", PDF, Papers.pdfWithPassword());
        refused("attachment-pdf-too-long", PDF, Papers.pdfOfPages(301));
    }

    @Test
    void a_pdf_that_unpacks_to_gigabytes_is_not_opened() throws IOException {
        var bomb = new ByteArrayOutputStream();
        bomb.write(text("%PDF-1.7\n1 0 obj <</Type/ObjStm/Filter/FlateDecode>> stream\r\n"));
        try (var packed = new DeflaterOutputStream(bomb)) {
            byte[] nothing = new byte[1024 * 1024];
            for (int mega = 0; mega < 300; mega++) {
                packed.write(nothing);
            }
        }
        bomb.write(text("\nendstream endobj\n%%EOF"));
        byte[] sent = bomb.toByteArray();

        assertThatThrownBy(() -> new ScanCheck(sent.length, VirusScan.NONE).check(PDF, sent))
                .hasMessage("attachment-pdf-too-long");
    }

    private void refused(String key, String mediaType, byte[] bytes) {
        assertThatThrownBy(() -> check.check(mediaType, bytes))
                .isInstanceOf(ScanRefused.class)
                .hasMessage(key);
        var sentences = new Sentences();
        assertThat(Languages.ALL).allMatch(language -> sentences.hasProblem(key, language));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
