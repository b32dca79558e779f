package org.caseledger.ops.ledger;

import org.caseledger.ops.database.Login;
import org.postgresql.ds.PGSimpleDataSource;

import javax.sql.DataSource;

/** Plain connections for tools, one at a time. */
final class Sources {

    private Sources() {}

    static DataSource of(Login login) {
        return source(login);
    }

    /** Connections that read all municipalities and can change nothing of the ledger. */
    static DataSource projector(Login application) {
        PGSimpleDataSource source = source(application);
        source.setOptions("-c role=caseledger_projector");
        return source;
    }

    /** Server messages stay without details: those can hold the values of a statement. */
    private static PGSimpleDataSource source(Login login) {
        var source = new PGSimpleDataSource();
        source.setUrl(login.url());
        source.setUser(login.user());
        source.setPassword(login.password());
        source.setLogServerErrorDetail(false);
        source.setApplicationName("caseledger-tool");
        return source;
    }
}
