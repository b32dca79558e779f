package org.caseledger.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.ops.demo.DemonstrationUsers.REVIEWER;
import static org.caseledger.ops.demo.DemonstrationUsers.WORKER_A;
import static org.caseledger.ops.demo.MihonTown.OFFICER;
import static org.caseledger.ops.demo.MihonTown.WELFARE_SECTION;

import org.caseledger.command.http.Act;
import org.caseledger.command.http.Acts;
import org.caseledger.command.http.TableOfActs;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every act of the table can be found by whoever may record it: by its Japanese name on the page of
 * acts, and by links that lead to its form.
 */
class EveryActIsFoundTest {

    private static final Pattern LINK = Pattern.compile("<a [^>]*href=\"(/[^\"#]*)");
    private static final Pattern FORM = Pattern.compile("<form [^>]*action=\"/forms(/[^\"]+)\"");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}");

    /** Recorded while a whole file is taken over, by nobody's hand. */
    private static final Set<String> BY_A_RUN =
            Set.of(
                    "keep-mapping",
                    "begin-migration",
                    "complete-migration",
                    "carry-over-file",
                    "carry-over-case");

    /** What waits for an answer is not there every day; its page has the form beside it. */
    private static final Set<String> BESIDE_WHAT_WAITS =
            Set.of(
                    "answer-look-finding",
                    "review-fallback",
                    "compare-persons",
                    "confirm-relabelling",
                    "confirm-relabelling-alone",
                    "reject-relabelling");

    @TempDir static Path folder;

    @SuppressWarnings("NullAway.Init")
    static Town town;

    private final Acts acts = new Acts(TableOfActs.ALL);

    @BeforeAll
    static void start() {
        town = Town.startedWithAnOfficerIn(folder);
        beginsInEveryStream();
    }

    @AfterAll
    static void stop() {
        town.close();
    }

    @Test
    void the_page_of_acts_names_every_act() {
        var browser = town.browser();
        browser.entersAs("officer");
        String page = browser.opens("/acts").body().replaceAll("<[^>]*>", "|");

        List<String> unnamed =
                TableOfActs.ALL.stream()
                        .filter(act -> !page.contains("|" + act.title() + "|"))
                        .map(Act::name)
                        .toList();

        assertThat(unnamed).isEmpty();
    }

    @Test
    void links_lead_to_a_form_for_every_act() {
        Set<String> found = new TreeSet<>(BY_A_RUN);
        found.addAll(BESIDE_WHAT_WAITS);
        for (String person : List.of("officer", "coordinator", "reviewer")) {
            walk(person, found);
        }

        assertThat(TableOfActs.ALL.stream().map(Act::name).collect(Collectors.toSet()))
                .isSubsetOf(found);
    }

    /** What the stories of the town do not begin. */
    private static void beginsInEveryStream() {
        var officer = town.as(OFFICER);
        UUID person = UUID.randomUUID();
        Household family = Household.toldOfBy(town, WELFARE_SECTION, List.of(person));
        family.member(person, "見本 一", "HEAD", true);
        String file = "/files/" + family.file;
        String today = "" + town.today();
        officer.adds("/successions", succession(family)).isRecorded();
        officer.adds("/duty-lists", Map.of("from", today, "until", today)).isRecorded();
        officer.adds(
                        file + "/use-suspensions",
                        Map.of("personId", person, "requestedOn", today, "request", "求められた。"))
                .isRecorded();
        officer.adds(
                        "/area-outreaches",
                        Map.of("area", "若葉団地", "ground", "FEW_CONSULTATIONS", "openedOn", today))
                .isRecorded();
        town.as(WORKER_A)
                .adds(
                        file + "/emergency-accesses",
                        Map.of("reason", "LIFE", "circumstances", "返事がない。"))
                .isRecorded();
    }

    private static Map<String, ?> succession(Household family) {
        return Map.of(
                "predecessor",
                "" + OFFICER,
                "successor",
                Map.of("staffId", "" + REVIEWER, "agencyId", "" + WELFARE_SECTION),
                "effectiveOn",
                "" + town.today().plusDays(1),
                "reason",
                "TRANSFER",
                "lines",
                List.of(work(family)));
    }

    private static Map<String, ?> work(Household family) {
        return Map.of("fileId", family.file, "work", "CONSULTATION", "workId", family.consultation);
    }

    private void walk(String person, Set<String> found) {
        var browser = town.browser();
        var first = browser.entersAs(person);
        Deque<String> waiting = new ArrayDeque<>(List.of(first.path(), "/"));
        Set<String> seen = new HashSet<>();
        while (!waiting.isEmpty()) {
            String path = waiting.poll();
            if (seen.add(kind(path)) && !path.contains("/acts/")) {
                String body = browser.opens(path).body();
                matches(LINK, body).forEach(waiting::add);
                offered(body).forEach(found::add);
            }
        }
    }

    private Stream<String> offered(String body) {
        Stream<String> byForm =
                matches(FORM, body)
                        .flatMap(path -> acts.match(path).stream())
                        .map(match -> match.act().name());
        Stream<String> byLink =
                matches(LINK, body)
                        .filter(path -> path.contains("/acts/"))
                        .map(path -> path.replaceAll(".*/acts/([a-z0-9-]+).*", "$1"));
        return Stream.concat(byForm, byLink);
    }

    private static Stream<String> matches(Pattern pattern, String body) {
        return pattern.matcher(body)
                .results()
                .map((MatchResult found) -> found.group(1).replace("&amp;", "&"));
    }

    /** All pages of cases and sittings, and one of each other kind. */
    private static String kind(String path) {
        boolean whole = path.matches("/(cases|sittings)/[^/?]+(/acts)?");
        return whole ? path : ID.matcher(path).replaceAll("ID").replaceAll("=[^&]*", "=");
    }
}
