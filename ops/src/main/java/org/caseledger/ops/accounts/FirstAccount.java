package org.caseledger.ops.accounts;

import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.events.value.SignedIn;
import org.caseledger.events.value.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Clock;
import java.util.Optional;

import javax.sql.DataSource;

/**
 * Opens an account from the console of the machine: for the first officer, and for the last one who
 * has lost everything. Whoever has this console has the keys of the ledger anyway; the log shows it.
 */
public final class FirstAccount {

    private final DataSource owner;

    /**
     * @param owner connections of the owner of the database
     */
    public FirstAccount(DataSource owner) {
        this.owner = owner;
    }

    /** The code for the first use; null when nobody has that id or somebody has that name. */
    public @Nullable String open(StaffId staff, String name) {
        Optional<String> municipality =
                JdbcClient.create(owner)
                        .sql(
                                "select municipality from ledger.register_entry"
                                        + " where register = 'staff' and key = ?"
                                        + " and value is not null limit 1")
                        .param(staff.toString())
                        .query(String.class)
                        .optional();
        if (municipality.isEmpty() || !name.matches("[a-z0-9][a-z0-9._-]{2,31}")) {
            return null;
        }
        var desk = new AccountDesk(new Accounts(owner), new SecurityLog(owner), Clock.systemUTC());
        return desk.open(
                new SignedIn(new MunicipalityCode(municipality.get()), staff),
                name,
                null,
                () -> {});
    }
}
