package org.caseledger.ops.embedded;

import org.caseledger.ops.start.StartRefused;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The right of one process to use a data folder. It ends with the process, however that ends, so what
 * still runs in the folder once the lock is held was left behind and may be stopped.
 */
final class DataFolderLock implements AutoCloseable {

    private final FileChannel channel;

    private DataFolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Takes the folder for this process; refuses the start when another has it. */
    static DataFolderLock take(DataFolder folder) {
        PrivateFile.folder(folder.path());
        try {
            FileChannel channel =
                    FileChannel.open(
                            folder.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw inUse(folder.path());
            }
            return checked(folder, new DataFolderLock(channel));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DataFolderLock checked(DataFolder folder, DataFolderLock lock)
            throws IOException {
        try {
            checkDraft(folder);
            return lock;
        } catch (StartRefused refused) {
            lock.close();
            throw refused;
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    private static void checkDraft(DataFolder folder) throws IOException {
        Path format = folder.format();
        if (!Files.exists(format) && !Files.exists(folder.secrets())) {
            Files.writeString(format, DataFolder.DRAFT + "\n");
            return;
        }
        String found = Files.exists(format) ? Files.readString(format).strip() : "?";
        if (!found.equals(DataFolder.DRAFT)) {
            throw otherDraft(folder.path(), found);
        }
    }

    private static StartRefused inUse(Path folder) {
        return new StartRefused(
                "データフォルダ " + folder + " は、起動中の別の台帳が使っています。先にそちらを止めてください。",
                "The data folder "
                        + folder
                        + " is in use by another running ledger; stop it first.");
    }

    private static StartRefused otherDraft(Path folder, String found) {
        return new StartRefused(
                "データフォルダ %s は別の版の形式(%s、この版は %s)です。データが要らなければ、このフォルダを削除してから起動してください。"
                        .formatted(folder, found, DataFolder.DRAFT),
                ("The data folder %s has the format of another draft (%s, this is %s); if its data"
                                + " is not needed, delete this folder and start again.")
                        .formatted(folder, found, DataFolder.DRAFT));
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
