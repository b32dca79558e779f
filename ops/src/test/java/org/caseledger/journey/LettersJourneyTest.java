package org.caseledger.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseledger.ops.demo.MihonTown;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * d24: every letter that a name may have comes back as it went in: in the record, in its history, on
 * pages, and among what a search found; also when it was typed into a form.
 */
@Tag("D24")
class LettersJourneyTest {

    private static final int AT_ONCE = 4_000;

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
    void d24_no_letter_of_a_name_changes() {
        List<String> names = names();
        assertThat(names.stream().mapToInt(name -> name.codePointCount(0, name.length())).sum())
                .isGreaterThan(71_000);
        UUID somebody = UUID.randomUUID();
        Household house = Household.cameIn(town, List.of(somebody));
        house.member(somebody, "見本 花子", "HEAD", true);
        for (String name : names) {
            house.member(UUID.randomUUID(), name, "CHILD", false);
        }

        String file = town.as(MihonTown.OFFICER).get("/files/" + house.file).isShown().body();
        assertThat(lost(names, file)).isEmpty();
        String history = town.as(MihonTown.OFFICER).get("/files/" + house.file + "/history").body();
        assertThat(lost(names, history)).isEmpty();
        letIn(house, somebody);
        pages(house, names);
    }

    private static void letIn(Household house, UUID somebody) {
        house.triaged("OUTREACH");
        house.decides(
                        house.officer,
                        "nominations",
                        Map.of(
                                "personId",
                                somebody,
                                "to",
                                MihonTown.COORDINATION_DESK.toString(),
                                "grounds",
                                "会えていない。"))
                .isRecorded();
    }

    /** The desk types them backwards into the form, and reads both on pages. */
    private static void pages(Household house, List<String> names) {
        Browser browser = town.browser();
        browser.entersAs("coordinator");
        String at = "/cases/" + house.file;
        String form = at + "/acts/add-member?stream=" + house.household;
        List<String> typed = names.stream().map(LettersJourneyTest::backwards).toList();
        for (String name : typed) {
            var done =
                    browser.fills(
                            browser.opens(form),
                            "/forms/acts/add-member",
                            Map.of(
                                    "name",
                                    name,
                                    "relation",
                                    "CHILD",
                                    "personConcerned",
                                    "false",
                                    "from",
                                    town.today().toString()));
            assertThat(done.path()).isEqualTo(at);
        }
        List<String> all = Stream.concat(names.stream(), typed.stream()).toList();
        for (String page : List.of(at, at + "/acts/record-danger")) {
            assertThat(lost(all, browser.opens(page).body())).as(page).isEmpty();
        }
        String found =
                browser.fills(
                                browser.opens("/search"),
                                "/search",
                                Map.of("terms", names.getFirst().substring(0, 9)))
                        .body();
        assertThat(found).contains(names.getFirst());
    }

    private static String backwards(String name) {
        return new StringBuilder(name).reverse().toString();
    }

    private static List<String> lost(List<String> names, String shown) {
        return names.stream().filter(name -> !shown.contains(name)).toList();
    }

    /** The blocks of the letters that offices write names with, as names of the greatest length. */
    private static List<String> names() {
        int[] letters =
                IntStream.of(0x4E00, 0x3400, 0x20000, 0xF900, 0x2F800)
                        .flatMap(LettersJourneyTest::block)
                        .toArray();
        List<String> names = new ArrayList<>();
        for (int from = 0; from < letters.length; from += AT_ONCE) {
            names.add(new String(letters, from, Math.min(AT_ONCE, letters.length - from)));
        }
        return names;
    }

    private static IntStream block(int first) {
        return IntStream.rangeClosed(
                first,
                switch (first) {
                    case 0x4E00 -> 0x9FFF;
                    case 0x3400 -> 0x4DBF;
                    case 0x20000 -> 0x2A6DF;
                    case 0xF900 -> 0xFAFF;
                    default -> 0x2FA1F;
                });
    }
}
