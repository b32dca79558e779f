package org.caseledger.ops.embedded;

import org.caseledger.ops.database.Databases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Optional;

/** The servers of a data folder that another process is running, for tools beside it. */
public final class RunningClusters {

    private RunningClusters() {}

    /** Their log-ins; empty when nobody uses the folder now. */
    public static Optional<Databases> of(DataFolder folder) {
        if (!DataFolderLock.isTaken(folder)) {
            return Optional.empty();
        }
        return Optional.of(
                LedgerClusters.databases(folder, port(folder, "ledger"), port(folder, "keys")));
    }

    /** The fourth line of the note that a server leaves in its directory. */
    private static int port(DataFolder folder, String cluster) {
        try {
            var note = folder.cluster(cluster).resolve("postmaster.pid");
            return Integer.parseInt(Files.readAllLines(note).get(3).strip());
        } catch (IOException failure) {
            throw new UncheckedIOException("the ledger is just starting or stopping", failure);
        }
    }
}
