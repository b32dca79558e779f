package org.caseledger.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.caseledger.ops.database.Databases;
import org.caseledger.ops.demo.DemonstrationIssuer;
import org.caseledger.ops.demo.DemonstrationUsers;
import org.caseledger.ops.setup.LedgerSetup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/** The sign-in by a click opens nothing but the demonstration. */
class DemonstrationAloneTest {

    private static final String[] REAL = {
        "--caseledger.sign-in.accounts=true", "--caseledger.sign-in.address=https://ledger.example"
    };

    @TempDir Path folder;

    @Test
    void the_folder_of_a_real_town_does_not_open_as_the_demonstration() throws IOException {
        String setup =
                Files.readString(Path.of("docs/setup-example.yaml"))
                        .replace("code: 999997", "code: 131016");
        String token;
        try (var real = new RunningLedger(folder, REAL)) {
            var databases = real.context.getBean(Databases.class);
            assertThat(new LedgerSetup(databases, (_, _) -> {}).run(setup, false)).isZero();
            token =
                    DemonstrationIssuer.inOrNew(folder.resolve("another-key"))
                            .token(new DemonstrationUsers(true).all().getFirst(), Instant.now());

            assertThat(real.read("/cases", "Bearer " + token).statusCode()).isEqualTo(401);
            assertThat(real.get(RunningLedger.browser(), "/").body())
                    .contains("アカウントでサインイン")
                    .doesNotContain("だれとして入りますか");
        }

        assertThatThrownBy(() -> new RunningLedger(folder))
                .hasStackTraceContaining("real municipality");
    }

    @Test
    void nobody_can_name_the_issuer_of_the_demonstration_as_their_own() {
        assertThatThrownBy(() ->
                        new RunningLedger(
                                folder,
                                "--caseledger.sign-in.issuer=" + DemonstrationIssuer.NAME,
                                "--caseledger.sign-in.client-id=x"))
                .hasStackTraceContaining("counts nowhere else");
    }
}
