package org.caseledger.ops.attachments;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * Reads a PDF to its end and refuses what a scan of a paper never holds: a password, scripts and other
 * actions, and files inside the file.
 */
final class PdfCheck {

    private static final int MOST_PAGES = 300;
    private static final int END_WITHIN = 1024;

    /** Keys by which something happens, or something else is carried. */
    private static final Set<String> ACTIVE_KEYS =
            Set.of("JS", "JavaScript", "AA", "EmbeddedFiles", "EF", "RichMediaContent", "XFA");

    /** Actions that do more than lead to another page. */
    private static final Set<String> ACTIVE_ACTIONS =
            Set.of(
                    "JavaScript",
                    "Launch",
                    "SubmitForm",
                    "ImportData",
                    "GoToR",
                    "GoToE",
                    "Rendition",
                    "Movie",
                    "Sound",
                    "RichMediaExecute",
                    "GoTo3DView");

    private PdfCheck() {}

    static void check(byte[] bytes) {
        if (!endsAsPdf(bytes)) {
            throw ScanRefused.unfit("attachment-unreadable");
        }
        if (PdfEnd.isFollowed(bytes) || PdfEnd.isArchiveToo(bytes)) {
            throw ScanRefused.unfit("attachment-not-as-declared");
        }
        if (!PdfStreams.unpackWithinLimit(bytes)) {
            throw ScanRefused.unfit("attachment-pdf-too-long");
        }
        try (PDDocument document = Loader.loadPDF(bytes)) {
            check(document);
        } catch (InvalidPasswordException e) {
            throw ScanRefused.unfit("attachment-pdf-encrypted");
        } catch (IOException | RuntimeException e) {
            throw e instanceof ScanRefused known
                    ? known
                    : ScanRefused.unfit("attachment-unreadable");
        }
    }

    private static void check(PDDocument document) throws IOException {
        if (document.isEncrypted()) {
            throw ScanRefused.unfit("attachment-pdf-encrypted");
        }
        if (isActive(document)) {
            throw ScanRefused.unfit("attachment-pdf-active");
        }
        int pages = document.getNumberOfPages();
        if (pages == 0) {
            throw ScanRefused.unfit("attachment-unreadable");
        }
        if (pages > MOST_PAGES) {
            throw ScanRefused.unfit("attachment-pdf-too-long");
        }
    }

    private static boolean endsAsPdf(byte[] bytes) {
        int from = Math.max(0, bytes.length - END_WITHIN);
        return new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1)
                .contains("%%EOF");
    }

    /** Walks every object of the file, whether or not a page leads to it. */
    private static boolean isActive(PDDocument document) {
        var inner = document.getDocument();
        Deque<COSBase> open = new ArrayDeque<>();
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        open.push(inner.getTrailer());
        for (COSObjectKey key : new ArrayList<>(inner.getXrefTable().keySet())) {
            open.push(inner.getObjectFromPool(key));
        }
        while (!open.isEmpty()) {
            COSBase each = open.pop();
            if (!seen.add(each)) {
                continue;
            }
            switch (each) {
                case COSObject reference -> push(open, reference.getObject());
                case COSArray array -> array.forEach(one -> push(open, one));
                case COSDictionary dictionary -> {
                    if (isActive(dictionary)) {
                        return true;
                    }
                    dictionary.getValues().forEach(one -> push(open, one));
                }
                default -> {}
            }
        }
        return false;
    }

    private static void push(Deque<COSBase> open, @Nullable COSBase one) {
        if (one != null) {
            open.push(one);
        }
    }

    private static boolean isActive(COSDictionary dictionary) {
        boolean acts =
                dictionary.getDictionaryObject(COSName.S) instanceof COSName action
                        && ACTIVE_ACTIONS.contains(action.getName());
        return acts
                || dictionary.keySet().stream()
                        .anyMatch(key -> ACTIVE_KEYS.contains(key.getName()));
    }
}
