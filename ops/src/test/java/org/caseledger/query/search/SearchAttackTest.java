package org.caseledger.query.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseledger.events.household.MemberFact;
import org.caseledger.events.storage.LedgerJson;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.SignedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.json.JsonMapper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** Whoever asks cleverly learns nothing that they could not have opened. */
class SearchAttackTest {

    private static final int PAIRS = Integer.getInteger("caseledger.search.pairs", 200);
    private static final long SEED = Long.getLong("caseledger.seed", 20261121);
    private static final JsonMapper JSON = LedgerJson.plain();
    private static final List<String> FAMILIES =
            List.of("早瀬", "高森", "榊原", "水無瀬", "七海", "鳥飼", "蓮見", "小鳥遊");
    private static final List<String> GIVEN = List.of("架空", "仮名", "見本", "例示", "想定", "試作");

    private final SearchTown town = new SearchTown();
    private final Random random = new Random(SEED);

    @AfterEach
    void close() {
        town.close();
    }

    /** The answers about somebody hidden and about nobody are the same bytes. */
    @Test
    void t15_nobody_tells_a_hidden_person_from_none() {
        List<String> hidden = new ArrayList<>();
        List<String> absent = new ArrayList<>();
        House house = town.house(town.worker);
        for (int n = 0; n < 24; n++) {
            String name = FAMILIES.get(n % 8) + " " + GIVEN.get(n / 8);
            hidden.add(name);
            absent.add(FAMILIES.get(n % 8) + " " + GIVEN.get(3 + n / 8));
            house.person(name, "かくう", LocalDate.of(1950 + n, 1, 1));
        }
        assertThat(town.search(town.officer, hidden.getFirst()).hits()).hasSize(1);
        assertThat(town.search(town.officer, absent.getFirst()).hits()).isEmpty();

        int right = 0;
        for (int pair = 0; pair < PAIRS; pair++) {
            String one = hidden.get(random.nextInt(24));
            String none = absent.get(random.nextInt(24));
            boolean first = random.nextBoolean();
            String left = answer(town.carer, first ? one : none);
            String other = answer(town.carer, first ? none : one);
            boolean guess =
                    left.equals(other) ? random.nextBoolean() : left.length() > other.length();
            right += guess == first ? 1 : 0;
            assertThat(left).isEqualTo(other);
        }
        System.out.println("[threat 15] right " + right + " of " + PAIRS + ", seed " + SEED);
    }

    /** A value that the reader may not open cannot be guessed digit by digit. */
    @Test
    void t16_a_predicate_on_a_hidden_value_gains_nothing() {
        House house = town.house(town.worker);
        PersonId hanako = house.hanako();
        house.tells(hanako, MemberFact.ADDRESS, "見本町7-3-5");
        house.tells(hanako, MemberFact.PHONE, "090-0000-4821");
        house.protects(hanako, town.officer);
        assertThat(town.search(town.officer, "4821").hits()).hasSize(1);

        Set<String> answers = new TreeSet<>();
        Set<String> within = new TreeSet<>();
        for (int digit = 0; digit < 10; digit++) {
            for (String guess : List.of("見本町" + digit, "482" + digit, "見本町" + digit + "-3-5")) {
                answers.add(answer(town.colleague, guess));
                answers.add(answer(town.worker, guess));
                answers.add(answer(town.carer, guess));
                within.add(answer(town.worker, "高橋 " + guess));
                within.add(answer(town.colleague, "花子 " + guess));
            }
        }

        assertThat(answers).hasSize(1);
        assertThat(within).hasSize(1).isEqualTo(answers);
        assertThat(town.notices(town.colleague).notices()).isEmpty();
        assertThat(town.notices(town.worker).notices()).isEmpty();
    }

    private String answer(SignedIn reader, String terms) {
        return JSON.writeValueAsString(town.search(reader, terms));
    }
}
