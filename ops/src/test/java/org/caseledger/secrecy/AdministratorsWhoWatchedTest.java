package org.caseledger.secrecy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.secrecy.GuardedFamily.STORY;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.util.List;

/**
 * People who ran the systems watched screens of others thousands of times, past every log of the
 * business. Here they have no screen to watch: they read nothing, each try is recorded like any look,
 * and the tables behind hold no word in the clear.
 */
@Tag("I1")
class AdministratorsWhoWatchedTest {

    private static final int TRIES = 20;

    @Test
    void whoever_runs_the_ledger_reads_nothing_and_each_try_is_on_record() {
        try (var town = new GuardedTown()) {
            var family = new GuardedFamily(town);
            for (var who : List.of(town.operator, town.analyst)) {
                for (int one = 0; one < TRIES; one++) {
                    assertThat(family.readBy(who)).isEmpty();
                }
                assertThat(town.looksOf(who))
                        .hasSize(TRIES)
                        .allMatch(look -> look.contains("\"denied\":true"));
            }
            assertThat(rows(town)).isNotEmpty().noneMatch(row -> row.contains(STORY));
        }
    }

    private static List<String> rows(GuardedTown town) {
        return town.ledger
                .owner()
                .sql("select convert_from(payload, 'UTF8') from ledger.event")
                .query(String.class)
                .list();
    }
}
