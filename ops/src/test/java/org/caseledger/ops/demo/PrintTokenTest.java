package org.caseledger.ops.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseledger.ops.embedded.DataFolder;
import org.caseledger.ops.embedded.PrivateFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class PrintTokenTest {

    @TempDir Path temporary;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void prints_a_token_from_the_data_folder_of_a_demonstration() throws Exception {
        demonstration();

        assertThat(print("coordinator", Map.of())).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).matches("[\\w-]+\\.[\\w-]+\\.[\\w-]+\\R");
    }

    @Test
    void refuses_where_no_demonstration_ever_ran() {
        assertThat(print("coordinator", Map.of())).isEqualTo(1);
        assertThat(out.size()).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("only for the embedded");
    }

    @Test
    void refuses_with_a_database_of_its_own_or_data_of_another_draft() throws Exception {
        DataFolder folder = demonstration();

        assertThat(print("coordinator", Map.of("SPRING_DATASOURCE_URL", "jdbc:x"))).isEqualTo(1);
        Files.writeString(folder.format(), "draft-9");
        assertThat(print("coordinator", Map.of())).isEqualTo(1);
        assertThat(out.size()).isZero();
    }

    @Test
    void prints_a_token_of_the_officer_and_of_any_member_of_staff_by_id() throws Exception {
        demonstration();

        assertThat(print("officer", Map.of())).isZero();
        assertThat(print("3c0f3b2e-7a55-4b6e-9f0e-0d6c3f5f2a10", Map.of())).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSize(2);
    }

    @Test
    void names_the_users_when_asked_for_somebody_else() throws Exception {
        demonstration();

        assertThat(print("mayor", Map.of())).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("coordinator", "worker-b", "officer");
    }

    private DataFolder demonstration() throws Exception {
        DataFolder folder = new DataFolder(temporary);
        Files.writeString(folder.format(), DataFolder.DRAFT);
        Path key = folder.issuerKey();
        PrivateFile.folder(temporary.resolve("secrets"));
        DemonstrationIssuer.inOrNew(key);
        return folder;
    }

    private int print(String name, Map<String, String> more) {
        Map<String, String> environment = new HashMap<>(more);
        environment.put("CASELEDGER_DATA_DIR", temporary.toString());
        return PrintToken.run(List.of(name), environment, stream(out), stream(err));
    }

    private static PrintStream stream(ByteArrayOutputStream to) {
        return new PrintStream(to, true, StandardCharsets.UTF_8);
    }
}
