package org.caseledger.query.looks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.caseledger.events.storage.LedgerJson;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.PersonId;
import org.caseledger.query.gate.DecisionsAgain;
import org.caseledger.query.gate.NotFound;
import org.caseledger.query.gate.OutputPath;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Two hundred residents, a seeded run of looks, and each answered from the record of looks. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WhoLookedTest {

    private static final int RESIDENTS = 200;
    private static final int LOOKS = Integer.getInteger("audit.looks", 600);
    private static final long SEED = 20_260_402;
    private static final WatchedTown TOWN = new WatchedTown();

    @BeforeAll
    static void a_month_of_looks() {
        var random = new Random(SEED);
        while (TOWN.persons.size() < RESIDENTS) {
            TOWN.family(TOWN.workers.get(random.nextInt(TOWN.workers.size())), 4);
        }
        for (int i = 0; i < LOOKS; i++) {
            FileId file = TOWN.files.get(random.nextInt(TOWN.files.size()));
            int who = random.nextInt(TOWN.workers.size() + 2);
            TOWN.opens(
                    who == 0 ? TOWN.officer : who == 1 ? TOWN.reviewer : TOWN.workers.get(who - 2),
                    file);
            if (i == LOOKS / 2) {
                TOWN.leaves(TOWN.workers.getFirst());
            }
        }
    }

    @AfterAll
    static void close() {
        TOWN.close();
    }

    @Test
    @Order(1)
    void the_recorded_decisions_come_out_the_same_again() {
        DecisionsAgain.Result result = TOWN.again.ofLast(10_000, WatchedTown.MIHON);

        assertThat(result.looks()).isGreaterThanOrEqualTo(LOOKS);
        assertThat(result.decisions()).isGreaterThan(LOOKS);
        assertThat(result.otherPolicy()).isZero();
        assertThat(result.differing()).as("seed %d", SEED).isEmpty();
    }

    @Test
    @Order(2)
    void the_report_of_each_of_two_hundred_equals_a_recount_of_the_raw_rows() {
        List<JsonNode> raw = raw();
        for (PersonId person : TOWN.persons.subList(0, RESIDENTS)) {
            Set<String> labels = labels(person);
            long expected = raw.stream().filter(row -> isAbout(row, labels, person)).count();

            LooksShown shown = TOWN.looks.forPerson(TOWN.officer, person);

            assertThat(shown.times()).isEqualTo((int) expected).isEqualTo(shown.looks().size());
        }
        assertThat(raw.size()).isGreaterThanOrEqualTo(LOOKS);
    }

    @Test
    @Order(3)
    void a_report_says_in_words_who_looked_why_and_whether_it_was_shown() {
        var town = TOWN;
        town.family(town.workers.get(1), 1);
        FileId file = town.files.getLast();
        PersonId person = town.persons.getLast();
        town.opens(town.workers.get(1), file);
        town.opens(town.workers.get(2), file);
        town.opens(town.reviewer, file);

        LooksShown of = town.looks.ofPerson(town.reviewer, OutputPath.PERSON_LOOKS_API, person);
        LooksShown ofFile = town.looks.ofFile(town.officer, OutputPath.FILE_LOOKS_API, file);

        assertThat(of.looks())
                .extracting(LooksShown.Line::answer)
                .containsExactly("内容は伏せられた", "見た");
        assertThat(of.looks().getLast().grounds()).containsExactly("支援に関わる機関の仕事として");
        assertThat(of.looks().getLast().who()).isEqualTo("架空 太郎");
        assertThat(of.looks().getLast().way()).isEqualTo("支援ケースの内容(連携)");
        assertThat(ofFile.looks()).extracting(LooksShown.Line::answer).contains("見ることはできなかった");
    }

    @Test
    @Order(4)
    void to_ask_who_looked_is_recorded_and_shown_as_well() {
        PersonId person = TOWN.persons.getFirst();
        int before = TOWN.looks.forPerson(TOWN.officer, person).times();

        LooksShown after = TOWN.looks.forPerson(TOWN.officer, person);

        assertThat(after.times()).isEqualTo(before + 1);
        assertThat(after.looks().getFirst().way()).isEqualTo("「だれが見たか」の本人に渡す書面");
    }

    @Test
    @Order(5)
    void whoever_works_at_a_desk_is_not_told_who_looked() {
        PersonId person = TOWN.persons.getFirst();

        assertThatThrownBy(() ->
                        TOWN.looks.ofPerson(
                                TOWN.workers.get(1), OutputPath.PERSON_LOOKS_API, person))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() ->
                        TOWN.looks.ofPerson(
                                TOWN.officer,
                                OutputPath.PERSON_LOOKS_API,
                                new PersonId(UUID.randomUUID())))
                .isInstanceOf(NotFound.class);
    }

    private static List<JsonNode> raw() {
        return TOWN
                .ledger
                .owner()
                .sql("select body from audit.look order by number")
                .query(String.class)
                .list()
                .stream()
                .map(body -> LedgerJson.plain().readTree(body))
                .toList();
    }

    private static Set<String> labels(PersonId person) {
        return TOWN
                .ledger
                .owner()
                .sql("select label_id::text from ledger.label where content::text like ?")
                .param("%" + person + "%")
                .query(String.class)
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    private static boolean isAbout(JsonNode row, Set<String> labels, PersonId person) {
        return row.get("persons").toString().contains(person.toString())
                || row.get("decisions")
                        .valueStream()
                        .anyMatch(each -> labels.contains(each.get("label").asString()));
    }
}
