package org.caseledger.ops.migration;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;

/**
 * Unpacks a zip file once without keeping anything, and refuses it when it grows beyond what a
 * ledger of {@link Sheet#MOST_ROWS} rows can need. What the file says of its own sizes is not believed.
 */
final class ZipLimits {

    private static final int MOST_ENTRIES = 500;
    private static final long MOST_UNPACKED = 100L * 1024 * 1024;

    private ZipLimits() {}

    static void check(byte[] bytes) {
        try (ZipFile zip = ZipFile.builder().setByteArray(bytes).get()) {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
            if (entries.size() > MOST_ENTRIES) {
                throw new FileRefused("migration.file-unpacks-too-large");
            }
            long left = MOST_UNPACKED;
            for (ZipArchiveEntry entry : entries) {
                left = left(left, zip, entry);
            }
        } catch (IOException | IllegalArgumentException malformed) {
            throw new FileRefused("migration.file-unreadable", malformed);
        }
    }

    private static long left(long before, ZipFile zip, ZipArchiveEntry entry) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        long left = before;
        try (InputStream unpacked = zip.getInputStream(entry)) {
            for (int read = unpacked.read(buffer); read >= 0; read = unpacked.read(buffer)) {
                left -= read;
                if (left < 0) {
                    throw new FileRefused("migration.file-unpacks-too-large");
                }
            }
        }
        return left;
    }
}
