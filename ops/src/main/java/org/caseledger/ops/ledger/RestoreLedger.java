package org.caseledger.ops.ledger;

import org.caseledger.ops.database.Databases;
import org.caseledger.ops.database.ExternalDatabases;
import org.caseledger.ops.embedded.DataFolder;
import org.caseledger.ops.embedded.PrivateFile;
import org.caseledger.ops.keys.KeyStoreAge;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.util.FileSystemUtils;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * Makes a ledger of backup files where there is none yet. The files are judged before anything is
 * written: damaged ones, keys of another ledger and keys older than the ledger are refused.
 */
final class RestoreLedger {

    private static final int ROOT_KEY_BYTES = 32;

    private final Environment settings;
    private final Console console;

    RestoreLedger(Environment settings, Console console) {
        this.settings = settings;
        this.console = console;
    }

    /** Answers what verifying the restored ledger answers. */
    int run(BackupSet files) {
        try (BackupReader ledger = BackupReader.open(files.ledger(), Manifest.LEDGER);
                BackupReader keys = keys(files)) {
            if (keys != null) {
                refuseForeign(ledger.manifest(), keys.manifest());
                KeyStoreAge.check(
                        ledger.manifest().keyGeneration(), keys.manifest().keyGeneration());
            }
            return OpenLedger.isExternal(settings)
                    ? external(ledger, keys)
                    : embedded(ledger, keys);
        }
    }

    private static @Nullable BackupReader keys(BackupSet files) {
        return files.keys() == null ? null : BackupReader.open(files.keys(), Manifest.KEYS);
    }

    private static void refuseForeign(Manifest ledger, Manifest keys) {
        if (!Objects.equals(ledger.keyStore(), keys.keyStore())) {
            throw new ToolRefused(
                    "鍵の控えが、この台帳のものではありません。", "The keys file does not belong to this ledger.");
        }
    }

    private int external(BackupReader ledger, @Nullable BackupReader keys) {
        Databases databases = ExternalDatabases.from(settings);
        if (keys != null && keys.has(BackupLedger.ROOT_KEY) && isMissing(databases)) {
            PrivateFile.create(databases.rootKeyFile(), keys.bytes(BackupLedger.ROOT_KEY));
        }
        return fill(databases, ledger, keys);
    }

    private static boolean isMissing(Databases databases) {
        return !Files.exists(databases.rootKeyFile());
    }

    private int embedded(BackupReader ledger, @Nullable BackupReader keys) {
        DataFolder folder = OpenLedger.folder(settings);
        if (!folder.isUnused()) {
            throw new ToolRefused(
                    "データフォルダ " + folder.path() + " は空ではありません。空のフォルダにだけ復元します。",
                    "The data folder "
                            + folder.path()
                            + " is not empty; a ledger is restored into"
                            + " an empty one only.");
        }
        byte[] rootKey = rootKey(keys);
        try {
            folder.begin(rootKey);
            try (OpenLedger open = OpenLedger.started(folder)) {
                return fill(open.databases(), ledger, keys);
            }
        } catch (RuntimeException failure) {
            empty(folder);
            throw failure;
        }
    }

    /** What a broken restore wrote is taken away again; it was empty before. */
    private static void empty(DataFolder folder) {
        for (String part : new String[] {"ledger", "keys", "secrets", "format"}) {
            try {
                FileSystemUtils.deleteRecursively(folder.path().resolve(part));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    private byte[] rootKey(@Nullable BackupReader keys) {
        if (keys == null) {
            return PrivateFile.random(ROOT_KEY_BYTES);
        }
        if (keys.has(BackupLedger.ROOT_KEY)) {
            return keys.bytes(BackupLedger.ROOT_KEY);
        }
        String file = settings.getProperty("caseledger.keys.root-key-file", "");
        if (file.isBlank()) {
            throw new ToolRefused(
                    "鍵の控えに親鍵がありません。--caseledger.keys.root-key-file=ファイル で示してください。",
                    "The keys file holds no root key; name its file by"
                            + " --caseledger.keys.root-key-file=FILE.");
        }
        try {
            return Files.readAllBytes(Path.of(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private int fill(Databases databases, BackupReader ledger, @Nullable BackupReader keys) {
        new EmptyDatabases(databases).fill(ledger, keys);
        if (keys == null) {
            console.say(
                    "鍵なしで復元しました。個人の内容(氏名、連絡先、経過の文章など)は二度と読めません。"
                            + "廃棄済みの鍵の記録も失われました。"
                            + "記録の構造・日付・コードと、改ざんがないことの確認は残っています。",
                    "Restored without keys: the content of every personal value stays unreadable"
                            + " for good, and which keys had been destroyed is no longer known."
                            + " Structure, dates, codes and the proof that nothing was altered"
                            + " remain.");
        } else {
            console.say("台帳と鍵を復元しました。", "The ledger and its keys are restored.");
        }
        return new VerifyLedger(databases, console).run(List.of());
    }
}
