package org.caseledger.ops.embedded;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The server process of one data directory, found by the note it leaves there. */
final class Postmaster {

    private static final Logger LOG = LoggerFactory.getLogger(Postmaster.class);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Postmaster() {}

    /** Stops the server that a killed ledger left behind, and waits until it is gone. */
    static void stopLeftBehind(Path dataDirectory) {
        running(dataDirectory)
                .ifPresent(server -> {
                    LOG.info("前回の終了時に残ったデータベースを止めます。");
                    interrupt(server);
                    await(server);
                });
    }

    /** Waits until the server of this directory, told to stop before, is gone. */
    static void awaitEnd(Path dataDirectory) {
        running(dataDirectory).ifPresent(Postmaster::await);
    }

    /** The living server of this very directory; a process that only has its number is not it. */
    static Optional<ProcessHandle> running(Path dataDirectory) {
        Path note = dataDirectory.resolve("postmaster.pid");
        if (!Files.exists(note)) {
            return Optional.empty();
        }
        try {
            return Files.readAllLines(note).stream()
                    .limit(1)
                    .map(line -> Long.parseLong(line.strip()))
                    .findFirst()
                    .flatMap(ProcessHandle::of)
                    .filter(process -> serves(process, dataDirectory));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean serves(ProcessHandle process, Path dataDirectory) {
        String commandLine = process.info().commandLine().orElse("");
        return commandLine.contains("postgres") && commandLine.contains(dataDirectory.toString());
    }

    private static void interrupt(ProcessHandle server) {
        try {
            new ProcessBuilder("kill", "-INT", Long.toString(server.pid())).start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void await(ProcessHandle server) {
        try {
            server.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            throw new CompletionException("a database server does not stop", e);
        }
    }
}
