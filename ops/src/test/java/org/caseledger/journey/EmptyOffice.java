package org.caseledger.journey;

import org.caseledger.ops.LedgerApplication;
import org.caseledger.ops.database.Databases;
import org.caseledger.ops.database.Login;
import org.caseledger.ops.setup.LedgerSetup;
import org.caseledger.ops.store.LedgerClock;
import org.caseledger.signin.Issuer;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A ledger without anything in it, with an issuer of sign-ins, and the tool that sets it up. */
final class EmptyOffice implements AutoCloseable {

    private static final Pattern STAFF = Pattern.compile("  ([a-z-]+): ([0-9a-f-]{36})");
    private static final String MISSING = "  ・";

    private final Issuer issuer;
    private final ConfigurableApplicationContext ledger;

    private EmptyOffice(Issuer issuer, ConfigurableApplicationContext ledger) {
        this.issuer = issuer;
        this.ledger = ledger;
    }

    static EmptyOffice startedIn(Path folder) throws Exception {
        var issuer = new Issuer();
        var ledger =
                new SpringApplication(LedgerApplication.class)
                        .run(
                                "--server.port=0",
                                "--caseledger.data-dir=" + folder,
                                "--caseledger.sign-in.issuer=" + issuer.location(),
                                "--caseledger.sign-in.client-id=" + Issuer.CLIENT,
                                "--caseledger.sign-in.client-secret=" + Issuer.SECRET);
        return new EmptyOffice(issuer, ledger);
    }

    /** What the tool answered, and what it said in each language. */
    record Said(int answer, List<String> japanese, List<String> english) {

        /** What is still missing, in words. */
        List<String> missing() {
            return japanese.stream().filter(line -> line.startsWith(MISSING)).toList();
        }

        /** The id of a member of staff by its key in the file. */
        UUID staff(String key) {
            for (String line : japanese) {
                Matcher found = STAFF.matcher(line);
                if (found.matches() && found.group(1).equals(key)) {
                    return UUID.fromString(found.group(2));
                }
            }
            throw new AssertionError("nobody of the staff has the key " + key);
        }
    }

    /** Records a set-up file, as {@code ops/bin/ledger setup} does. */
    Said setUp(String file) {
        List<String> japanese = new ArrayList<>();
        List<String> english = new ArrayList<>();
        int answer =
                new LedgerSetup(
                                ledger.getBean(Databases.class),
                                (ja, en) -> {
                                    japanese.add(ja);
                                    english.add(en);
                                })
                        .run(file, false);
        return new Said(answer, japanese, english);
    }

    ApiClient as(String municipality, UUID staff) {
        var port = ledger.getEnvironment().getRequiredProperty("local.server.port");
        return new ApiClient(
                "http://localhost:" + port,
                issuer.token(Map.of("sub", "" + staff, "municipality", municipality)));
    }

    /** How many events there are, of all municipalities. */
    long events() {
        Login login = ledger.getBean(Databases.class).ledgerOwner();
        return JdbcClient.create(
                        new DriverManagerDataSource(login.url(), login.user(), login.password()))
                .sql("select count(*) from ledger.event")
                .query(Long.class)
                .single();
    }

    LocalDate today() {
        return LocalDate.now(LedgerClock.JAPAN);
    }

    @Override
    public void close() {
        ledger.close();
        issuer.close();
    }
}
