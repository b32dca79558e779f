package org.caseledger.ops.ledger;

import org.caseledger.events.storage.LedgerJson;
import org.caseledger.ops.ledger.Manifest.Part;

import tools.jackson.databind.json.JsonMapper;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes one backup file: a zip of tables with a manifest as its last entry. It has its name only
 * once it is complete, and nobody but its owner can read it.
 */
final class BackupWriter implements AutoCloseable {

    static final String MANIFEST = "manifest.json";
    private static final JsonMapper JSON = LedgerJson.plain();

    private final Path file;
    private final Path unfinished;
    private final ZipOutputStream zip;
    private final List<Part> parts = new ArrayList<>();

    BackupWriter(Path file) {
        this.file = file;
        this.unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        try {
            Files.createFile(
                    unfinished,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------")));
            OutputStream out =
                    Files.newOutputStream(
                            unfinished,
                            Set.of(StandardOpenOption.WRITE).toArray(StandardOpenOption[]::new));
            this.zip = new ZipOutputStream(new BufferedOutputStream(out));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Adds every table that the connection's snapshot holds. */
    void tables(Connection connection) throws SQLException {
        var tables = new Tables(connection);
        for (String table : tables.all()) {
            List<String> columns = tables.columns(table);
            add(table, columns, out -> tables.write(table, columns, out));
        }
    }

    void bytes(String name, byte[] content) throws SQLException {
        add(
                name,
                List.of(),
                out -> {
                    out.write(content);
                    return 0;
                });
    }

    private interface Content {
        long writeTo(OutputStream out) throws SQLException, IOException;
    }

    private void add(String name, List<String> columns, Content content) throws SQLException {
        try {
            MessageDigest hash = Hash.sha256();
            zip.putNextEntry(new ZipEntry(name));
            long rows = content.writeTo(new DigestOutputStream(new Kept(zip), hash));
            zip.closeEntry();
            parts.add(new Part(name, columns, rows, HexFormat.of().formatHex(hash.digest())));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    List<Part> parts() {
        return List.copyOf(parts);
    }

    /** Writes the manifest and gives the file its name. */
    Path finish(Manifest manifest) {
        try {
            zip.putNextEntry(new ZipEntry(MANIFEST));
            zip.write(JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest));
            zip.closeEntry();
            zip.close();
            return Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        try {
            zip.close();
            Files.deleteIfExists(unfinished);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Passes everything on but the closing: the zip goes on with its next entry. */
    private static final class Kept extends FilterOutputStream {

        Kept(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            out.write(bytes, from, count);
        }

        @Override
        public void close() {}
    }
}
