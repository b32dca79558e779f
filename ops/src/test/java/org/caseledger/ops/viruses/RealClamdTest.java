package org.caseledger.ops.viruses;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.caseledger.ops.attachments.Papers;
import org.caseledger.ops.attachments.ScanCheck;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.File;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * The scanner itself, where it is installed, with one signature made by hand: that of the harmless test
 * file that every scanner knows.
 */
class RealClamdTest {

    private static final List<Path> PLACES =
            List.of(Path.of("/usr/sbin/clamd"), Path.of("/usr/bin/clamd"));
    private static final byte[] EICAR =
            ("X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*")
                    .getBytes(StandardCharsets.US_ASCII);

    @TempDir static Path folder;
    private static @Nullable Process clamd;

    @BeforeAll
    static void start() throws IOException {
        Path program =
                PLACES.stream()
                        .filter(path -> new File(path.toString()).canExecute())
                        .findFirst()
                        .orElse(null);
        assumeTrue(program != null, "clamd is not installed");
        Path signatures = Files.createDirectory(folder.resolve("signatures"));
        Files.writeString(
                signatures.resolve("made-by-hand.hdb"),
                "44d88612fea8a8f36de82e1278abb02f:68:Made.By.Hand\n");
        Path settings = folder.resolve("clamd.conf");
        Files.writeString(
                settings,
                "Foreground yes\nLocalSocket %s\nDatabaseDirectory %s\nStreamMaxLength 20M\n"
                        .formatted(socket(), signatures));
        clamd =
                new ProcessBuilder(String.valueOf(program), "--config-file=" + settings)
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("clamd.log").toFile())
                        .start();
        await().atMost(Duration.ofMinutes(2)).until(() -> Files.exists(socket()));
    }

    private static Path socket() {
        return folder.resolve("clamd.socket");
    }

    @AfterAll
    static void stop() {
        if (clamd != null) {
            clamd.destroy();
        }
    }

    @Test
    void clean_papers_pass_and_the_test_file_does_not() {
        var scan = new Clamd(UnixDomainSocketAddress.of(socket()), Duration.ofMinutes(1));
        var check = new ScanCheck(10_000_000, scan);

        assertThatCode(() -> check.check("application/pdf", Papers.pdf("paper")))
                .doesNotThrowAnyException();
        assertThatCode(() -> scan.check(new byte[9_000_000])).doesNotThrowAnyException();
        assertThatThrownBy(() -> check.check("application/pdf", EICAR))
                .isInstanceOf(VirusFound.class);
    }
}
