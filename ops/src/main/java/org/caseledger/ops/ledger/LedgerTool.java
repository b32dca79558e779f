package org.caseledger.ops.ledger;

import org.caseledger.ops.setup.LedgerSetup;
import org.caseledger.ops.start.StartRefused;
import org.caseledger.ops.store.LedgerClock;
import org.caseledger.ops.store.LookChain;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The tool behind {@code ops/bin/ledger}. It answers 0 when all is well, 1 when the ledger does not
 * hold, and 2 when it could not do what it was asked to.
 */
public final class LedgerTool {

    private static final int COULD_NOT = 2;
    private static final String USAGE =
            "ops/bin/ledger verify [--looks=HEAD] | backup DIR1 DIR2 | restore LEDGER_FILE"
                    + " [KEYS_FILE] [--without-keys] | setup FILE [--dry-run] | setup --check"
                    + " | import FILE --mapping NAME_OR_FILE [--dry-run] [--address=URL]"
                    + " | account STAFF_ID NAME | let-looks-go [--english]";

    private final ConfigurableEnvironment settings;
    private final Console console;

    LedgerTool(ConfigurableEnvironment settings, Console console) {
        this.settings = settings;
        this.console = console;
    }

    public static void main(String[] arguments) {
        LoggingSystem.get(LedgerTool.class.getClassLoader()).setLogLevel("ROOT", LogLevel.ERROR);
        List<String> given = List.of(arguments);
        var settings = new StandardEnvironment();
        settings.getPropertySources().addFirst(new SimpleCommandLinePropertySource(arguments));
        ConfigDataEnvironmentPostProcessor.applyTo(settings);
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, utf8());
        boolean english =
                given.contains("--english")
                        || settings.getProperty("LANG", "").toLowerCase().startsWith("en");
        System.exit(new LedgerTool(settings, new Console(out, english)).run(given));
    }

    private static java.nio.charset.Charset utf8() {
        return StandardCharsets.UTF_8;
    }

    int run(List<String> arguments) {
        try {
            return dispatch(arguments);
        } catch (ToolRefused refused) {
            console.say(refused.japanese(), refused.english());
        } catch (StartRefused refused) {
            console.say(refused.japanese(), refused.english());
        } catch (RuntimeException failure) {
            String kind = failure.getClass().getSimpleName();
            console.say(
                    "実行できませんでした(%s: %s)。".formatted(kind, failure.getMessage()),
                    "It could not be done (%s: %s).".formatted(kind, failure.getMessage()));
        }
        return COULD_NOT;
    }

    private int dispatch(List<String> arguments) {
        List<String> words = arguments.stream().filter(word -> !word.startsWith("--")).toList();
        boolean withoutKeys = arguments.contains("--without-keys");
        return switch (words.isEmpty() ? "" : words.getFirst() + "/" + words.size()) {
            case "verify/1" -> verify();
            case "backup/3" -> backup(Path.of(words.get(1)), Path.of(words.get(2)));
            case "restore/2" -> restore(BackupSet.ledgerOnly(Path.of(words.get(1)), withoutKeys));
            case "restore/3" -> restore(BackupSet.of(Path.of(words.get(1)), Path.of(words.get(2))));
            case "account/3" -> account(words.get(1), words.get(2));
            case "let-looks-go/1" -> letLooksGo();
            case "import/3" -> importFile(words, arguments.contains("--dry-run"));
            case "setup/2" -> setup(Path.of(words.get(1)), arguments.contains("--dry-run"));
            case "setup/1" -> check(arguments);
            default -> usage();
        };
    }

    private int importFile(List<String> words, boolean dryRun) {
        String address = settings.getProperty("address", "http://localhost:8080");
        String token = settings.getProperty("CASELEDGER_TOKEN", "");
        var file = new ImportFile(address, token, console);
        return file.run(Path.of(words.get(1)), words.get(2), dryRun);
    }

    private int account(String staff, String name) {
        try (OpenLedger ledger = OpenLedger.of(settings)) {
            return new OpenAccount(ledger.databases(), console).run(staff, name);
        }
    }

    private int letLooksGo() {
        try (OpenLedger ledger = OpenLedger.of(settings)) {
            return new LetLooksGo(ledger.databases(), console)
                    .run(LocalDate.now(LedgerClock.JAPAN));
        }
    }

    private int usage() {
        console.say("使い方: " + USAGE, "usage: " + USAGE);
        return COULD_NOT;
    }

    private int verify() {
        String kept = settings.getProperty("looks", "");
        Optional<LookChain.Head> head = LookChain.Head.of(kept);
        if (head.isEmpty() && !kept.isEmpty()) {
            return usage();
        }
        try (OpenLedger ledger = OpenLedger.of(settings)) {
            return new VerifyLedger(ledger.databases(), console).run(head.stream().toList());
        }
    }

    private int backup(Path ledgerFolder, Path keysFolder) {
        var places = BackupPlaces.of(ledgerFolder, keysFolder);
        try (OpenLedger ledger = OpenLedger.of(settings)) {
            return new BackupLedger(ledger.databases(), console).run(places);
        }
    }

    private int restore(BackupSet backup) {
        return new RestoreLedger(settings, console).run(backup);
    }

    /** A folder without a ledger gets one: setting up is how a ledger begins. */
    private int setup(Path file, boolean dryRun) {
        String text = SetupFileText.of(file);
        try (OpenLedger ledger = OpenLedger.orNew(settings)) {
            return new LedgerSetup(ledger.databases(), console::say).run(text, dryRun);
        }
    }

    private int check(List<String> arguments) {
        if (!arguments.contains("--check")) {
            return usage();
        }
        try (OpenLedger ledger = OpenLedger.of(settings)) {
            return new LedgerSetup(ledger.databases(), console::say).check();
        }
    }
}
