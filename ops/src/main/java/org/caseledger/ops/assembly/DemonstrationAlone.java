package org.caseledger.ops.assembly;

import org.caseledger.ops.accounts.OpenAccounts;
import org.caseledger.ops.start.StartRefused;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.List;

import javax.sql.DataSource;

/**
 * The demonstration signs in without passwords, so it opens no ledger that is in real use: none that
 * holds a municipality there is, and none in which somebody has an account.
 */
record DemonstrationAlone() {

    private static final int PREFECTURES = 47;

    static DemonstrationAlone in(DataSource ledger, DataSource accounts) {
        List<String> towns =
                JdbcClient.create(ledger)
                        .sql("select distinct municipality from ledger.event")
                        .query(String.class)
                        .list();
        if (towns.stream().anyMatch(DemonstrationAlone::isReal)) {
            throw refused("実在の市町村の記録があります", "it holds the record of a real municipality");
        }
        if (!new OpenAccounts(accounts).isUnused()) {
            throw refused("アカウントが開かれています", "accounts have been opened in it");
        }
        return new DemonstrationAlone();
    }

    /** The first two digits of a real code are the prefecture's. */
    private static boolean isReal(String code) {
        return Integer.parseInt(code.substring(0, 2)) <= PREFECTURES;
    }

    private static StartRefused refused(String japanese, String english) {
        return new StartRefused(
                "この台帳はデモとしては開けません(" + japanese + ")。caseledger.sign-in の設定を付けて起動してください。",
                "This ledger does not open as the demonstration: "
                        + english
                        + ". Start it with the settings of caseledger.sign-in.");
    }
}
