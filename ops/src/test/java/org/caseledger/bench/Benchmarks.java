package org.caseledger.bench;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;

import org.caseledger.journey.BusyTown;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Runs all measurements, or those named as arguments, and prints a table. */
public final class Benchmarks {

    private static final int ROUNDS = 5;
    private static final String READS = "reads";
    private static final List<String> ALL = List.of("append", "tail", "catch-up", READS);

    private Benchmarks() {}

    public static void main(String[] arguments) throws IOException {
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
        List<String> chosen = arguments.length == 0 ? ALL : List.of(arguments);
        if (chosen.stream().anyMatch(name -> !name.equals(READS))) {
            writing(chosen);
        }
        if (chosen.contains(READS)) {
            reading();
        }
        System.exit(0);
    }

    private static void writing(List<String> chosen) throws IOException {
        var report = new Report();
        try (var cluster = new DurableCluster()) {
            System.out.println(machine() + "; PostgreSQL " + cluster.settings());
            for (String name : chosen) {
                if (!name.equals(READS)) {
                    run(name, cluster, report);
                }
            }
        }
        System.out.println("\n" + LocalDate.now() + ", " + ROUNDS + " rounds\n");
        System.out.println(report.text());
    }

    /** On the whole ledger as it is delivered, with the PostgreSQL that it brings. */
    private static void reading() throws IOException {
        Path folder = Files.createTempDirectory("caseledger-reads");
        try (var town = BusyTown.startedIn(folder)) {
            System.out.println(
                    machine()
                            + "; PostgreSQL "
                            + town.setting("server_version")
                            + ", fsync "
                            + town.setting("fsync")
                            + ", synchronous_commit "
                            + town.setting("synchronous_commit"));
            System.out.println("\n" + LocalDate.now() + "\n\n" + new Reading(town).measured());
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private static void run(String name, DurableCluster cluster, Report report) {
        String database = name.replace('-', '_');
        try (var ours = new Ours(cluster, database + "_ours");
                var stock = new Stock(cluster, database + "_stock")) {
            switch (name) {
                case "append" -> {
                    var appending = new Appending(ours, stock);
                    for (int writers : new int[] {1, 4, 16}) {
                        appending.measure(report, writers, ROUNDS);
                    }
                }
                case "tail" -> new Tailing(ours, stock).measure(report, ROUNDS);
                case "catch-up" -> new CatchingUp(ours, stock).measure(report, ROUNDS);
                default -> throw new IllegalArgumentException("one of " + ALL);
            }
        }
    }

    private static String machine() {
        var system = ManagementFactory.getOperatingSystemMXBean();
        return "%d CPUs, %s %s, Java %s"
                .formatted(
                        system.getAvailableProcessors(),
                        system.getName(),
                        system.getArch(),
                        System.getProperty("java.version"));
    }
}
