package org.caseledger.ops.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The two places of a backup. Whoever has both files can read the ledger, so they are never one. */
record BackupPlaces(Path ledger, Path keys) {

    static BackupPlaces of(Path ledger, Path keys) {
        try {
            Path one = Files.createDirectories(ledger).toRealPath();
            Path other = Files.createDirectories(keys).toRealPath();
            if (one.equals(other)) {
                throw new ToolRefused(
                        "台帳の控えと鍵の控えは、別々の場所に置いてください。両方が揃うと、誰でも中身を読めます。",
                        "The backup of the ledger and that of the keys go to two places: whoever"
                                + " has both can read everything.");
            }
            return new BackupPlaces(one, other);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
