package org.caseledger.ops.ledger;

import org.caseledger.events.storage.LedgerJson;
import org.caseledger.ops.ledger.Manifest.Part;
import org.caseledger.ops.store.Installation;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Reads one backup file, after making sure that every byte is the one that was written. */
final class BackupReader implements AutoCloseable {

    private static final JsonMapper JSON = LedgerJson.plain();

    private final Path file;
    private final ZipFile zip;
    private final Manifest manifest;

    private BackupReader(Path file, ZipFile zip, Manifest manifest) {
        this.file = file;
        this.zip = zip;
        this.manifest = manifest;
    }

    /**
     * Opens the file.
     *
     * @throws ToolRefused when it is of another kind or draft, or not as it was written
     */
    static BackupReader open(Path file, String kind) {
        try {
            var zip = new ZipFile(file.toFile());
            try {
                var reader = new BackupReader(file, zip, manifest(zip));
                reader.check(kind);
                return reader;
            } catch (RuntimeException | IOException failure) {
                zip.close();
                throw failure;
            }
        } catch (IOException | JacksonException | IllegalArgumentException _) {
            throw damaged(file);
        }
    }

    private static Manifest manifest(ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry(BackupWriter.MANIFEST);
        if (entry == null) {
            throw new IOException("no manifest");
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return JSON.readValue(in.readAllBytes(), Manifest.class);
        }
    }

    private void check(String kind) throws IOException {
        if (!manifest.kind().equals(kind)) {
            throw new ToolRefused(
                    file + " は別の種類の控えです(" + manifest.kind() + ")。",
                    file + " is a backup of another kind (" + manifest.kind() + ").");
        }
        if (!manifest.format().equals(Installation.FORMAT)) {
            throw new ToolRefused(
                    file + " は別の版の形式です(" + manifest.format() + ")。",
                    file + " has the format of another draft (" + manifest.format() + ").");
        }
        Set<String> named =
                manifest.parts().stream()
                        .map(Part::name)
                        .collect(Collectors.toCollection(TreeSet::new));
        named.add(BackupWriter.MANIFEST);
        if (!named.equals(zip.stream().map(ZipEntry::getName).collect(Collectors.toSet()))) {
            throw damaged(file);
        }
        for (Part part : manifest.parts()) {
            if (!Hash.of(zip.getInputStream(zip.getEntry(part.name()))).equals(part.sha256())) {
                throw damaged(file);
            }
        }
    }

    private static ToolRefused damaged(Path file) {
        return new ToolRefused(
                file + " は、書き出したときの内容と違います。壊れているか、書き換えられています。復元しません。",
                file
                        + " is not as it was written: it is damaged or was altered. Nothing is"
                        + " restored.");
    }

    Manifest manifest() {
        return manifest;
    }

    /** The content of a part that is no table. */
    byte[] bytes(String name) {
        try (InputStream in = zip.getInputStream(zip.getEntry(name))) {
            return in.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    /** Fills the tables of an empty database, all or none. */
    void restoreTo(Connection connection) throws SQLException {
        var tables = new Tables(connection);
        var there = new TreeSet<>(tables.all());
        connection.setAutoCommit(false);
        for (Part part : manifest.parts()) {
            if (part.columns().isEmpty()) {
                continue;
            }
            if (!there.remove(part.name())) {
                throw new IllegalStateException("this version has no table " + part.name());
            }
            try (InputStream in = zip.getInputStream(zip.getEntry(part.name()))) {
                if (tables.read(part.name(), part.columns(), in) != part.rows()) {
                    throw damaged(file);
                }
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
        connection.commit();
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
