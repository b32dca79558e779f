package org.caseledger.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.caseledger.ops.LedgerApplication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The real application in a process of its own, on a data folder that outlives it. */
final class LedgerProcess {

    private static final Duration START_LIMIT = Duration.ofSeconds(120);
    private static final Duration END_LIMIT = Duration.ofSeconds(60);

    private final Path folder;
    private final Path log;
    private final int port;
    private final Process process;
    private final Duration startedIn;

    private LedgerProcess(Path folder, Path log, int port) throws IOException {
        this.folder = folder;
        this.log = log;
        this.port = port;
        long before = System.nanoTime();
        this.process =
                new ProcessBuilder(command(folder, port))
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                        .start();
        await("the ledger is ready").atMost(START_LIMIT).until(this::isReadyOrDead);
        assertThat(process.isAlive()).as(() -> "started; its log: " + read(log)).isTrue();
        this.startedIn = Duration.ofNanos(System.nanoTime() - before);
    }

    /** Starts it on the folder and waits until it answers; its log is added to the file. */
    static LedgerProcess start(Path folder, Path log) {
        try {
            return new LedgerProcess(folder, log, freePort());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> command(Path folder, int port) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx512m", "-cp", System.getProperty("java.class.path")));
        command.add(LedgerApplication.class.getName());
        command.add("--server.port=" + port);
        command.add("--caseledger.data-dir=" + folder);
        command.add("--caseledger.stories=false");
        return command;
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private boolean isReadyOrDead() throws InterruptedException {
        if (!process.isAlive()) {
            return true;
        }
        try (HttpClient client = HttpClient.newHttpClient()) {
            URI health = URI.create(address() + "/actuator/health/readiness");
            return client.send(HttpRequest.newBuilder(health).build(), BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    Path folder() {
        return folder;
    }

    String address() {
        return "http://localhost:" + port;
    }

    Duration startedIn() {
        return startedIn;
    }

    /** Ends the application as a power cut would; its databases stay behind. */
    void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    /** Ends every process of one embedded server as a power cut would. */
    void killServer(String name) {
        ProcessHandle postmaster = postmaster(name).orElseThrow();
        kill(postmaster);
    }

    private static void kill(ProcessHandle postmaster) {
        List<ProcessHandle> backends = postmaster.descendants().toList();
        postmaster.destroyForcibly();
        backends.forEach(ProcessHandle::destroyForcibly);
    }

    /** Ends what is left of it, databases included; for the end of a test. */
    void killWithServers() {
        kill();
        postmaster("ledger").ifPresent(LedgerProcess::kill);
        postmaster("keys").ifPresent(LedgerProcess::kill);
    }

    private Optional<ProcessHandle> postmaster(String name) {
        Path directory = folder.resolve(name);
        Path note = directory.resolve("postmaster.pid");
        if (!Files.exists(note)) {
            return Optional.empty();
        }
        long pid = Long.parseLong(read(note).lines().findFirst().orElseThrow().strip());
        return ProcessHandle.of(pid)
                .filter(it -> it.info().commandLine().orElse("").contains(directory.toString()));
    }

    /** Asks it to end, as Ctrl+C does, and waits until it has. */
    void stop() {
        process.destroy();
        awaitEnd();
    }

    /** Waits for an end that comes by itself; what it ended with. */
    int awaitEnd() {
        try {
            assertThat(process.waitFor(END_LIMIT.toSeconds(), TimeUnit.SECONDS))
                    .as("the ledger ended")
                    .isTrue();
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    String log() {
        return read(log);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
