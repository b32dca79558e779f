package org.caseledger.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.ops.demo.DemonstrationUsers.WORKER_A;
import static org.caseledger.ops.demo.DemonstrationUsers.WORKER_B;
import static org.caseledger.ops.demo.MihonTown.OFFICER;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Somebody goes through one name after another: the municipality says how many an hour are enough. */
@Tag("D5")
class SearchLimitJourneyTest {

    private static final int MOST = 5;

    @TempDir static Path folder;

    @SuppressWarnings("NullAway.Init")
    static Town town;

    @BeforeAll
    static void start() {
        town = Town.startedIn(folder);
        town.sets("SEARCHES_AN_HOUR", "" + MOST);
    }

    @AfterAll
    static void stop() {
        town.close();
    }

    private static Answer searches(ApiClient who, int number) {
        return who.adds("/search", Map.of("terms", "架空 名前" + (char) ('一' + number)));
    }

    private static long rows(String sql) {
        return town.owner().sql(sql).param(WORKER_B.value()).query(Long.class).single();
    }

    @Test
    void the_one_search_too_many_is_refused_in_words_and_recorded_as_denied() {
        ApiClient worker = town.as(WORKER_B);
        for (int number = 0; number < MOST; number++) {
            searches(worker, number).isShown();
        }

        Answer refused = searches(worker, MOST);

        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.json().get("code").asString()).isEqualTo("too-many-searches");
        assertThat(refused.json().get("detail").asString()).contains(MOST + "回", "電話");
        assertThat(searches(worker.inEnglish(), 0).body()).contains("within an hour");
        var pages = town.browser();
        pages.entersAs("worker-b");
        var page = pages.fills(pages.opens("/search"), "/search", Map.of("terms", "架空"));
        assertThat(page.status()).isEqualTo(429);
        assertThat(page.body()).contains("一時間に検索できる回数");
        assertThat(rows("select count(*) from audit.search where staff = ?")).isEqualTo(MOST);
        assertThat(
                        rows(
                                "select count(*) from audit.look where staff = ? and denied"
                                        + " and body like '%DENIED_TOO_MANY_SEARCHES%'"))
                .isEqualTo(3);
    }

    @Test
    void who_searches_at_once_gets_no_more_and_nobody_else_gets_less()
            throws ExecutionException, InterruptedException {
        ApiClient worker = town.as(WORKER_A);
        List<Callable<Answer>> asked =
                IntStream.range(0, 4 * MOST)
                        .<Callable<Answer>>mapToObj(number -> () -> searches(worker, number))
                        .toList();
        int shown = 0;
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (Future<Answer> answer : threads.invokeAll(asked)) {
                shown += answer.get().status() == 200 ? 1 : 0;
            }
        }

        assertThat(shown).isEqualTo(MOST);
        searches(town.as(OFFICER), 1).isShown();
    }
}
