package org.caseledger.journey;

import static org.awaitility.Awaitility.await;

import org.caseledger.events.value.StaffId;
import org.caseledger.ops.LedgerApplication;
import org.caseledger.ops.database.Databases;
import org.caseledger.ops.database.Login;
import org.caseledger.ops.deadlines.DeadlineRun;
import org.caseledger.ops.demo.DemonstrationIssuer;
import org.caseledger.ops.demo.DemonstrationUser;
import org.caseledger.ops.demo.MihonTown;
import org.caseledger.ops.store.LedgerClock;
import org.caseledger.query.ledger.NotYetThere;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The fictional 見本市 with its whole ledger running, reached by HTTP only. */
final class Town implements AutoCloseable {

    private final ConfigurableApplicationContext ledger;

    private Town(ConfigurableApplicationContext ledger) {
        this.ledger = ledger;
    }

    /** Starts the ledger as the one command of the README does, on a port of its own. */
    static Town startedIn(Path folder) {
        return new Town(running("--caseledger.data-dir=" + folder));
    }

    /** The same with one setting more. */
    static Town startedWith(Path folder, String setting) {
        return new Town(running("--caseledger.data-dir=" + folder, setting));
    }

    private static ConfigurableApplicationContext running(String... settings) {
        SpringApplication ledger = new SpringApplication(LedgerApplication.class);
        return ledger.run(
                Stream.concat(Stream.of("--server.port=0"), Stream.of(settings))
                        .toArray(String[]::new));
    }

    /** The same with a door for an officer beside those of the demonstration. */
    static Town startedWithAnOfficerIn(Path folder) {
        SpringApplication ledger = new SpringApplication(LedgerApplication.class);
        ledger.addInitializers(
                context -> context.getBeanFactory().addBeanPostProcessor(new OfficersDoor()));
        return new Town(ledger.run("--server.port=0", "--caseledger.data-dir=" + folder));
    }

    /** Does what the ledger does by itself once a day. */
    void passesADay() {
        await().ignoreExceptionsInstanceOf(NotYetThere.class)
                .until(() -> {
                    ledger.getBean(DeadlineRun.class).of(today());
                    return true;
                });
    }

    /** An API client with a token of that member of staff. */
    ApiClient as(StaffId staff) {
        return new ApiClient(address(), token(staff));
    }

    /** The same, for sending and fetching scans. */
    ScanClient scansAs(StaffId staff) {
        return new ScanClient(address(), token(staff));
    }

    private String token(StaffId staff) {
        var user = new DemonstrationUser("test", "test", "test", staff, "/");
        return ledger.getBean(DemonstrationIssuer.class).token(user, Instant.now());
    }

    /** The officer gives a setting of the municipality another value from today on. */
    void sets(String setting, String value) {
        Map<String, ?> wanted = Map.of("setting", setting, "value", value);
        as(MihonTown.OFFICER)
                .adds(
                        "/municipalities/999997/profile-settings",
                        Map.of("validFrom", "" + today(), "settings", List.of(wanted)))
                .isRecorded();
    }

    /** A part of the running ledger, for what nobody can do by HTTP. */
    <T> T part(Class<T> type) {
        return ledger.getBean(type);
    }

    /** All parts of the running ledger. */
    ApplicationContext parts() {
        return ledger;
    }

    /** The database of the ledger, past every right. */
    JdbcClient owner() {
        Login login = part(Databases.class).ledgerOwner();
        return JdbcClient.create(
                new DriverManagerDataSource(login.url(), login.user(), login.password()));
    }

    /** A browser without a session. */
    Browser browser() {
        return new Browser(address());
    }

    LocalDate today() {
        return LocalDate.now(LedgerClock.JAPAN);
    }

    private String address() {
        return "http://localhost:" + ledger.getEnvironment().getProperty("local.server.port");
    }

    @Override
    public void close() {
        ledger.close();
    }
}
