package org.caseledger.ops.ledger;

import org.caseledger.ops.database.Databases;
import org.caseledger.ops.database.ExternalDatabases;
import org.caseledger.ops.embedded.DataFolder;
import org.caseledger.ops.embedded.LedgerClusters;
import org.caseledger.ops.embedded.RunningClusters;
import org.springframework.core.env.Environment;

/**
 * The databases the settings name, for as long as a tool needs them: those of a running ledger, an
 * external PostgreSQL, or the embedded servers started for this.
 */
final class OpenLedger implements AutoCloseable {

    private final Databases databases;
    private final Runnable end;

    private OpenLedger(Databases databases, Runnable end) {
        this.databases = databases;
        this.end = end;
    }

    static boolean isExternal(Environment settings) {
        return !settings.getProperty("spring.datasource.url", "").isBlank();
    }

    static DataFolder folder(Environment settings) {
        return DataFolder.at(settings.getProperty("caseledger.data-dir", ""));
    }

    static OpenLedger of(Environment settings) {
        if (isExternal(settings)) {
            return new OpenLedger(ExternalDatabases.from(settings), () -> {});
        }
        DataFolder folder = folder(settings);
        if (folder.isUnused()) {
            throw new ToolRefused(
                    "データフォルダ " + folder.path() + " に台帳がありません。",
                    "There is no ledger in the data folder " + folder.path() + ".");
        }
        return RunningClusters.of(folder)
                .map(running -> new OpenLedger(running, () -> {}))
                .orElseGet(() -> started(folder));
    }

    /** As {@link #of}, with a new ledger where the data folder holds none. */
    static OpenLedger orNew(Environment settings) {
        return !isExternal(settings) && folder(settings).isUnused()
                ? started(folder(settings))
                : of(settings);
    }

    static OpenLedger started(DataFolder folder) {
        LedgerClusters clusters = LedgerClusters.start(folder);
        return new OpenLedger(clusters.databases(), clusters::close);
    }

    Databases databases() {
        return databases;
    }

    @Override
    public void close() {
        end.run();
    }
}
