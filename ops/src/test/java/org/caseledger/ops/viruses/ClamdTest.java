package org.caseledger.ops.viruses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;

/** What is said to a scanner and what its answers mean, against a small server that plays one. */
class ClamdTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private final ServerSocket server = listening();

    private static ServerSocket listening() {
        try {
            return new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    @Test
    void the_whole_file_is_sent_in_pieces_and_an_ok_lets_it_pass() {
        byte[] file = new byte[200_000];
        Arrays.fill(file, (byte) 7);
        var received = answering("stream: OK\0");

        clamd(PATIENCE).check(file);

        assertThat(received.join()).isEqualTo(file);
    }

    @Test
    void what_was_found_is_refused() {
        answering("stream: Win.Test.EICAR_HDB-1 FOUND\0");
        assertThatThrownBy(() -> clamd(PATIENCE).check(new byte[] {1}))
                .isInstanceOf(VirusFound.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSTREAM size limit exceeded. ERROR\0",
                "stream: OK",
                "stream: not OK\0",
                "",
                "\0"
            })
    void any_other_answer_counts_as_none(String answer) {
        answering(answer);
        assertThatThrownBy(() -> clamd(PATIENCE).check(new byte[] {1}))
                .isInstanceOf(ScannerDown.class);
    }

    @Test
    void a_scanner_that_is_not_there_or_says_nothing_lets_nothing_pass() throws IOException {
        assertThatThrownBy(() -> clamd(Duration.ofMillis(1)).check(new byte[] {1}))
                .isInstanceOf(ScannerDown.class);
        server.close();
        assertThatThrownBy(() -> clamd(PATIENCE).check(new byte[] {1}))
                .isInstanceOf(ScannerDown.class);
    }

    private Clamd clamd(Duration patience) {
        var address = new InetSocketAddress(server.getInetAddress(), server.getLocalPort());
        return new Clamd(address, patience);
    }

    private CompletableFuture<byte[]> answering(String answer) {
        return CompletableFuture.supplyAsync(() -> {
            try (Socket caller = server.accept()) {
                byte[] received = received(new DataInputStream(caller.getInputStream()));
                caller.getOutputStream().write(answer.getBytes(StandardCharsets.UTF_8));
                return received;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static byte[] received(DataInputStream in) throws IOException {
        String command = new String(in.readNBytes(10), StandardCharsets.US_ASCII);
        assertThat(command).isEqualTo("zINSTREAM\0");
        var all = new ByteArrayOutputStream();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            all.write(in.readNBytes(length));
        }
        return all.toByteArray();
    }
}
