package org.caseledger.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseledger.ops.database.Databases;
import org.caseledger.ops.database.Login;
import org.caseledger.ops.demo.DemonstrationUsers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** While the look cannot be recorded, nothing is shown: no page and no answer of the API. */
@Tag("T25")
class NoRecordNoDataTest {

    private static final List<String> PAGES = List.of("/cases", "/deadlines", "/organisations");
    private static final List<String> READS =
            List.of("/cases", "/deadlines", "/near-misses", "/organisations", "/contacts");

    @TempDir static Path folder;

    @SuppressWarnings("NullAway.Init")
    static Town town;

    @BeforeAll
    static void start() {
        town = Town.startedIn(folder);
    }

    @AfterAll
    static void stop() {
        town.close();
    }

    @Test
    void with_the_record_of_looks_locked_every_read_answers_503_without_data() throws Exception {
        ApiClient officer = town.as(DemonstrationUsers.COORDINATOR);
        Browser browser = town.browser();
        browser.entersAs("coordinator");
        String casePage = link(browser.opens("/cases").body());
        long before = looks();

        try (Connection owner = owner();
                Statement statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.execute("lock table audit.look in exclusive mode");
            long slowest = 0;
            for (String path : READS) {
                long begun = System.nanoTime();
                Answer answer = officer.get(path);
                slowest = Math.max(slowest, System.nanoTime() - begun);
                assertThat(answer.status()).as(path).isEqualTo(503);
                assertThat(answer.json().get("code").asString()).isEqualTo("audit-unavailable");
                assertThat(answer.json().propertyNames())
                        .containsExactlyInAnyOrder("type", "title", "status", "code", "detail");
            }
            System.out.println("[T25] slowest 503 in " + slowest / 1_000_000 + " ms");
            for (String path : PAGES) {
                assertThat(browser.opens(path).status()).as(path).isEqualTo(503);
            }
            Browser.Page refused = browser.opens(casePage);
            assertThat(refused.status()).isEqualTo(503);
            assertThat(refused.body()).contains("閲覧の記録ができないため表示できません");
            assertThat(refused.body()).doesNotContain("世帯員", "<table");
            owner.rollback();
        }

        assertThat(looks()).isEqualTo(before);
        assertThat(officer.get("/cases").status()).isEqualTo(200);
        assertThat(browser.opens(casePage).status()).isEqualTo(200);
        assertThat(looks()).isGreaterThan(before);
    }

    @Test
    void a_look_says_from_where_it_came_and_its_answer_carries_the_same_number() {
        Browser browser = town.browser();
        browser.entersAs("coordinator");
        browser.opens("/cases");
        town.as(DemonstrationUsers.COORDINATOR).get("/cases");

        List<String> clients =
                town.owner()
                        .sql(
                                "select distinct split_part(body::jsonb ->> 'client', ' ', 1)"
                                        + " from audit.look where length(body::jsonb ->>"
                                        + " 'correlation') = 36 order by 1")
                        .query(String.class)
                        .list();
        assertThat(clients).containsExactly("session", "token");
    }

    @Test
    void a_refused_act_leaves_a_look_because_its_answer_tells_facts() {
        String refusals =
                "select count(*) from audit.look where body::jsonb ->> 'path' = 'REFUSED_ACT'";
        long before = town.owner().sql(refusals).query(Long.class).single();

        town.as(DemonstrationUsers.COORDINATOR)
                .adds(
                        "/agency-advice-entries",
                        Map.of(
                                "agencyId", UUID.randomUUID().toString(),
                                "topic", "OTHER",
                                "givenOn", town.today().toString()))
                .isRefused("programme-agency-unknown", "MA-11");

        assertThat(town.owner().sql(refusals).query(Long.class).single()).isEqualTo(before + 1);
    }

    private static String link(String body) {
        var found = Pattern.compile("href=\"(/cases/[0-9a-f-]{36})\"").matcher(body);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static Connection owner() throws Exception {
        Login login = town.part(Databases.class).ledgerOwner();
        return DriverManager.getConnection(login.url(), login.user(), login.password());
    }

    private static long looks() {
        return town.owner().sql("select count(*) from audit.look").query(Long.class).single();
    }
}
