package org.caseledger.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** 今日の仕事: what is counted there is what opens. */
class WorkOfTheDayTest {

    private static final Pattern COUNT =
            Pattern.compile(
                    "<a[^>]*href=\"(/deadlines\\?group=[^\"]+)\"[^>]*aria-label=\"[^\"]*"
                            + " ([0-9]+)件\"");

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

    @ParameterizedTest
    @ValueSource(strings = {"coordinator", "worker-a", "worker-b"})
    void every_count_opens_exactly_what_it_counted(String person) {
        var browser = town.browser();
        List<MatchResult> counts =
                COUNT.matcher(browser.entersAs(person).body()).results().toList();

        assertThat(counts).hasSize(16);
        for (MatchResult count : counts) {
            String list = browser.opens(count.group(1).replace("&amp;", "&")).body();
            assertThat(list.split("<th scope=\"row\"", -1).length - 1)
                    .as(count.group(1))
                    .isEqualTo(Integer.parseInt(count.group(2)));
        }
    }

    @Test
    void the_coordinator_begins_with_what_is_overdue() {
        String page = town.browser().entersAs("coordinator").body();

        assertThat(page).contains("今日の仕事", "急ぐもの", "佐倉 恵子", "期限超過", "モニタリング");
    }

    @Test
    void who_has_no_cases_has_no_such_page() {
        var browser = town.browser();
        browser.entersAs("analyst");

        assertThat(browser.opens("/work").status()).isEqualTo(404);
    }
}
