package org.caseledger.query.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Says how long a search takes; it asserts no time. {@code caseledger.search.persons} gives how many
 * persons there are.
 */
class SearchSpeedTest {

    private static final int PERSONS = Integer.getInteger("caseledger.search.persons", 200);
    private static final int SEARCHES = 200;
    private static final String FAMILIES = "早瀬高森榊原水無七海鳥飼蓮見小遊架空仮名";
    private static final String SOUNDS = "あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほ";

    private final SearchTown town = new SearchTown();
    private final Random random = new Random(20261121);

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void p95_of_a_search_is_printed() {
        House house = town.house(town.officer);
        for (int person = 0; person < PERSONS; person++) {
            house = person % 10 == 9 ? town.house(town.officer) : house;
            house.person(
                    letters(FAMILIES, 2) + " " + letters(FAMILIES, 2),
                    letters(SOUNDS, 4) + " " + letters(SOUNDS, 3),
                    LocalDate.of(1930, 1, 1).plusDays(random.nextInt(30_000)));
        }
        long building = System.nanoTime();
        assertThat(town.persons(town.index)).hasSize(PERSONS);
        long built = Duration.ofNanos(System.nanoTime() - building).toMillis();

        for (var reader : List.of(town.officer, town.carer)) {
            long[] took = new long[SEARCHES];
            for (int search = 0; search < SEARCHES; search++) {
                long begun = System.nanoTime();
                town.search(reader, letters(SOUNDS, 3));
                took[search] = System.nanoTime() - begun;
            }
            Arrays.sort(took);
            System.out.println(
                    "[search] persons "
                            + PERSONS
                            + ", keys made in "
                            + built
                            + " ms, "
                            + (reader == town.officer ? "officer" : "stranger")
                            + " p50 "
                            + millis(took[SEARCHES / 2])
                            + " p95 "
                            + millis(took[SEARCHES * 95 / 100])
                            + " without the even pace");
        }
    }

    private static String millis(long nanos) {
        return Duration.ofNanos(nanos).toMillis() + " ms";
    }

    private String letters(String from, int count) {
        StringBuilder letters = new StringBuilder();
        for (int at = 0; at < count; at++) {
            letters.append(from.charAt(random.nextInt(from.length())));
        }
        return letters.toString();
    }
}
