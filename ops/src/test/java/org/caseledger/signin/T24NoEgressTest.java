package org.caseledger.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseledger.ops.demo.DemonstrationIssuer;
import org.caseledger.ops.demo.DemonstrationUser;
import org.caseledger.ops.demo.MihonTown;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** In a network that leads nowhere the ledger works, and does not even try to call anybody. */
@Tag("D22")
@Tag("T24")
@EnabledIfSystemProperty(named = "caseledger.no-egress", matches = "true")
class T24NoEgressTest {

    @TempDir Path folder;

    @Test
    void it_starts_signs_in_reads_and_writes_without_one_try_to_reach_out() throws Exception {
        assertThat(Files.readAllLines(Path.of("/proc/net/route"))).as("routes").hasSize(1);
        long before = tries();
        reachOut();
        long begun = tries();
        assertThat(begun).as("a try is counted").isGreaterThan(before);

        try (var ledger = new RunningLedger(folder)) {
            var browser = RunningLedger.browser();
            String page = ledger.get(browser, "/").body();
            String csrf = page.replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
            assertThat(ledger.post(browser, "/sign-in", "user=coordinator&_csrf=" + csrf).body())
                    .contains("支援ケース一覧");
            var officer = new DemonstrationUser("o", "o", "", MihonTown.OFFICER, "/");
            String token =
                    ledger.context.getBean(DemonstrationIssuer.class).token(officer, Instant.now());
            assertThat(ledger.read("/cases", "Bearer " + token).statusCode()).isEqualTo(200);
            assertThat(
                            ledger.add(
                                            "/sealed-notes",
                                            token,
                                            "{\"content\":\"見本\",\"kind\":\"LOCATION\"}")
                                    .statusCode())
                    .isEqualTo(201);
        }

        assertThat(tries() - begun).as("tries to reach out").isZero();
    }

    private static void reachOut() {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress("192.0.2.1", 9), 1_000);
        } catch (IOException expected) {
            // there is no way out
        }
    }

    /** What the kernel of this network could not send for want of a way out. */
    private static long tries() throws IOException {
        List<String> lines =
                Files.readAllLines(Path.of("/proc/net/snmp")).stream()
                        .filter(line -> line.startsWith("Ip:"))
                        .toList();
        int column = Arrays.asList(lines.get(0).split(" ")).indexOf("OutNoRoutes");
        long four = Long.parseLong(lines.get(1).split(" ")[column]);
        return four
                + Files.readAllLines(Path.of("/proc/net/snmp6")).stream()
                        .filter(line -> line.startsWith("Ip6OutNoRoutes"))
                        .mapToLong(line -> Long.parseLong(line.split("\\s+")[1]))
                        .sum();
    }
}
