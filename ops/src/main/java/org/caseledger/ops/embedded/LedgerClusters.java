package org.caseledger.ops.embedded;

import org.caseledger.ops.database.Databases;
import org.caseledger.ops.database.Login;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.function.Consumer;

/**
 * The two servers of the embedded ledger: one for the ledger and its views, one for keys alone. They
 * share a data folder, but neither directory, process nor password.
 */
public final class LedgerClusters implements AutoCloseable {

    private static final String OWNER = "caseledger_owner";
    private static final String APPLICATION = "caseledger_login";
    private static final String KEYS = "caseledger_keys";

    private final DataFolderLock lock;
    private final Cluster ledger;
    private final Cluster keys;
    private final Databases databases;

    private LedgerClusters(DataFolderLock lock, Cluster ledger, Cluster keys, Databases databases) {
        this.lock = lock;
        this.ledger = ledger;
        this.keys = keys;
        this.databases = databases;
    }

    /** Starts both servers, or refuses when the folder is in use or of another draft. */
    public static LedgerClusters start(DataFolder folder) {
        DataFolderLock lock = DataFolderLock.take(folder);
        try {
            return start(folder, lock);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static LedgerClusters start(DataFolder folder, DataFolderLock lock) {
        PrivateFile.folder(folder.secrets());
        noteJava(folder);
        makeRootKey(folder);
        Cluster ledger = cluster(folder, "ledger");
        try {
            Cluster keys = cluster(folder, "keys");
            try {
                return new LedgerClusters(lock, ledger, keys, provide(folder, ledger, keys));
            } catch (RuntimeException e) {
                keys.close();
                throw e;
            }
        } catch (RuntimeException e) {
            ledger.close();
            throw e;
        }
    }

    private static Cluster cluster(DataFolder folder, String name) {
        return Cluster.start(
                folder.cluster(name),
                folder.secrets().resolve(name + "-superuser"),
                PrivateFile.folder(DataFolder.standard().path().resolve("server")));
    }

    /** A key store that exists without its root key must stay shut, so only a new one gets one. */
    private static void makeRootKey(DataFolder folder) {
        if (!Files.exists(folder.cluster("keys")) && !Files.exists(folder.rootKey())) {
            PrivateFile.create(folder.rootKey(), PrivateFile.random(32));
        }
    }

    private static void noteJava(DataFolder folder) {
        try {
            Files.writeString(folder.javaHome(), System.getProperty("java.home") + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Databases provide(DataFolder folder, Cluster ledger, Cluster keys) {
        String owner = PrivateFile.password(folder.secrets().resolve("ledger-owner"));
        String application = PrivateFile.password(folder.secrets().resolve("ledger-login"));
        String keyStore = PrivateFile.password(folder.secrets().resolve("keys-login"));
        try {
            ledger.role(OWNER, owner, "createrole bypassrls");
            ledger.role(APPLICATION, application, "noinherit");
            ledger.database("ledger", OWNER);
            ledger.allowConnecting("ledger", APPLICATION);
            keys.role(KEYS, keyStore, "");
            keys.database("keys", KEYS);
        } catch (SQLException e) {
            throw new IllegalStateException("the embedded roles could not be made", e);
        }
        return databases(folder, ledger.port(), keys.port());
    }

    /** The log-ins to servers on these ports, with the passwords kept in the folder. */
    static Databases databases(DataFolder folder, int ledgerPort, int keysPort) {
        return new Databases(
                login(folder, ledgerPort, "ledger", OWNER, "ledger-owner"),
                login(folder, ledgerPort, "ledger", APPLICATION, "ledger-login"),
                login(folder, keysPort, "keys", KEYS, "keys-login"),
                folder.rootKey(),
                true);
    }

    private static Login login(
            DataFolder folder, int port, String database, String user, String passwordFile) {
        return new Login(
                "jdbc:postgresql://localhost:" + port + "/" + database,
                user,
                PrivateFile.password(folder.secrets().resolve(passwordFile)));
    }

    /** Calls back with the name of a server that ends without having been told to. */
    public void whenOneDies(Consumer<String> told) {
        ledger.whenItDies(() -> told.accept("ledger"));
        keys.whenItDies(() -> told.accept("keys"));
    }

    /** The log-ins to both servers. */
    public Databases databases() {
        return databases;
    }

    @Override
    public void close() {
        try (lock;
                keys;
                ledger) {
            // closed in the reverse order: the ledger, its keys, the folder
        }
    }
}
