package org.caseledger.ops.migration;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipInputStream;

/**
 * Unpacks a zip file once without keeping anything, and refuses it when it grows beyond what a
 * ledger of {@link Sheet#MOST_ROWS} rows can need. What the file says of its own sizes is not believed.
 */
final class ZipLimits {

    private static final int MOST_ENTRIES = 500;
    private static final long MOST_UNPACKED = 100L * 1024 * 1024;

    private ZipLimits() {}

    static void check(byte[] bytes) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            byte[] buffer = new byte[64 * 1024];
            long unpacked = 0;
            int entries = 0;
            while (zip.getNextEntry() != null) {
                entries++;
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    unpacked += read;
                    refuseBeyond(unpacked, entries);
                }
                refuseBeyond(unpacked, entries);
            }
        } catch (IOException malformed) {
            throw new FileRefused("migration.file-unreadable", malformed);
        }
    }

    private static void refuseBeyond(long unpacked, int entries) {
        if (unpacked > MOST_UNPACKED || entries > MOST_ENTRIES) {
            throw new FileRefused("migration.file-unpacks-too-large");
        }
    }
}
