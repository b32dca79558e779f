package org.caseledger.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseledger.ops.demo.DemonstrationUser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Every page that the demonstration's people and an officer reach by links opens, has one heading and a title, and
 * shows words: no code, no id, nothing that was forgotten.
 */
class EveryPageTest {

    private static final Pattern UNSPOKEN =
            Pattern.compile(
                    "[A-Z]{3,}_[A-Z_]+|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}|\\bnull\\b"
                        + "|Optional|\\?\\?\\w+|\\b(?:field|stream|help)\\.\\w+|[a-z]+[A-Z]\\w+");
    private static final Pattern LINK = Pattern.compile("<a [^>]*href=\"(/[^\"#]*)");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}");

    private static final Set<String> FORMS = new TreeSet<>();

    @TempDir static Path folder;

    @SuppressWarnings("NullAway.Init")
    static Town town;

    @BeforeAll
    static void start() {
        town = Town.startedWithAnOfficerIn(folder);
    }

    @AfterAll
    static void stop() {
        town.close();
    }

    static List<DemonstrationUser> people() {
        return OfficersDoor.everybody();
    }

    @ParameterizedTest
    @MethodSource("people")
    void every_page_speaks(DemonstrationUser person) {
        var browser = town.browser();
        var first = browser.entersAs(person.name());
        Deque<String> waiting = new ArrayDeque<>(List.of(first.path(), "/"));
        Set<String> kinds = new LinkedHashSet<>();
        Set<String> wrong = new TreeSet<>();
        while (!waiting.isEmpty()) {
            String path = waiting.poll();
            if (kinds.add(kind(path)) && isNew(kind(path))) {
                var page = browser.opens(path);
                faults(page).forEach(fault -> wrong.add(kind(path) + ": " + fault));
                links(page).forEach(waiting::add);
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(kinds).hasSizeGreaterThan(1);
    }

    /** The form of an act is the same for everybody who may open it. */
    private static boolean isNew(String kind) {
        return !kind.contains("/acts/") || FORMS.add(kind);
    }

    /** Pages of one kind differ in their ids only; one of each case and sitting is looked at. */
    private static String kind(String path) {
        boolean whole = path.matches("/(cases|sittings)/[^/?]+");
        return whole ? path : ID.matcher(path).replaceAll("ID").replaceAll("=[^&]*", "=");
    }

    private static List<String> links(Browser.Page page) {
        return LINK.matcher(page.body())
                .results()
                .map(link -> link.group(1).replace("&amp;", "&"))
                .filter(link -> !link.matches(".*\\.(css|csv|txt)|.*/attachments/[^/?]+"))
                .toList();
    }

    private static List<String> faults(Browser.Page page) {
        if (page.status() != 200) {
            return List.of("answers " + page.status());
        }
        List<String> faults =
                new ArrayList<>(
                        UNSPOKEN.matcher(visible(page.body()))
                                .results()
                                .map(MatchResult::group)
                                .distinct()
                                .toList());
        if (page.body().split("<h1", -1).length != 2) {
            faults.add("not one heading");
        }
        if (!page.body().matches("(?s).*<title>[^<]+ - 支援ケース台帳</title>.*")) {
            faults.add("no title");
        }
        return faults;
    }

    private static String visible(String body) {
        return body.replaceAll("(?s)<(head|script|style)\\b.*?</\\1>", " ")
                .replaceAll("<[^>]*>", " ");
    }
}
