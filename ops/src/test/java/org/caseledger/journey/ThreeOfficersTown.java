package org.caseledger.journey;

import org.caseledger.events.value.StaffId;
import org.caseledger.ops.LedgerApplication;
import org.caseledger.ops.accounts.FirstAccount;
import org.caseledger.ops.database.Databases;
import org.caseledger.ops.database.Login;
import org.caseledger.ops.embedded.DataFolder;
import org.caseledger.ops.embedded.LedgerClusters;
import org.caseledger.ops.setup.LedgerSetup;
import org.caseledger.ops.store.LedgerClock;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** A town of three officers: its ledger set up from one file, people sign in with accounts. */
final class ThreeOfficersTown implements AutoCloseable {

    static final String CALLBACK = "http://127.0.0.1/back";

    /** What the set-up said, in Japanese. */
    final List<String> said;

    private final Map<String, String> staff;
    private final ConfigurableApplicationContext ledger;

    private ThreeOfficersTown(
            List<String> said, Map<String, String> staff, ConfigurableApplicationContext ledger) {
        this.said = said;
        this.staff = staff;
        this.ledger = ledger;
    }

    static ThreeOfficersTown setUpIn(Path folder) {
        List<String> said = new ArrayList<>();
        try (var clusters = LedgerClusters.start(new DataFolder(folder))) {
            var setup = new LedgerSetup(clusters.databases(), (japanese, _) -> said.add(japanese));
            if (setup.run(file(), false) != 0) {
                throw new AssertionError("not set up: " + said);
            }
        }
        var ledger =
                new SpringApplication(LedgerApplication.class)
                        .run(
                                "--server.port=0",
                                "--caseledger.data-dir=" + folder,
                                "--caseledger.sign-in.accounts=true",
                                "--caseledger.sign-in.address=http://localhost",
                                "--caseledger.sign-in.api-client=tool",
                                "--caseledger.sign-in.api-client-redirect=" + CALLBACK);
        return new ThreeOfficersTown(said, ids(said), ledger);
    }

    private static String file() {
        try (InputStream file =
                ThreeOfficersTown.class.getResourceAsStream("three-officers.yaml")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The set-up ends with a line for each member of staff: key and id. */
    private static Map<String, String> ids(List<String> said) {
        return said.stream()
                .filter(line -> line.matches(" {2}[a-z]+: [0-9a-f-]{36}"))
                .map(line -> line.strip().split(": "))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }

    String staff(String key) {
        return Objects.requireNonNull(staff.get(key), key);
    }

    /** The code for the first account, from the console of the machine. */
    String firstCode(String key, String name) {
        Login login = ledger.getBean(Databases.class).ledgerOwner();
        var console =
                new FirstAccount(
                        new DriverManagerDataSource(login.url(), login.user(), login.password()));
        return Objects.requireNonNull(console.open(StaffId.of(staff(key)), name));
    }

    LocalDate today() {
        return LocalDate.now(LedgerClock.JAPAN);
    }

    String address() {
        return "http://localhost:" + ledger.getEnvironment().getProperty("local.server.port");
    }

    @Override
    public void close() {
        ledger.close();
    }
}
