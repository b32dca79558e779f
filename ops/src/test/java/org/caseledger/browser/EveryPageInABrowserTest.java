package org.caseledger.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;

import org.caseledger.ops.demo.DemonstrationUser;
import org.caseledger.ops.demo.DemonstrationUsers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Every page that the demonstration's people reach by links, one of each kind: no finding of axe
 * (WCAG 2.2 A and AA), nothing that scrolls the page sideways at 320 px, no complaint of the
 * browser (but for the picture of the address, which there is none of), and not one request to
 * another place.
 */
@Tag("browser")
class EveryPageInABrowserTest {

    private static final List<String> STANDARD =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}");
    private static final boolean ALL_FORMS = Boolean.getBoolean("caseledger.forms");
    private static final Set<String> FORMS = new HashSet<>();

    /** The tags and names of what makes the page wider than its window; nothing where it fits. */
    private static final String TOO_WIDE =
            """
            () => document.scrollingElement.scrollWidth <= window.innerWidth ? '' :
                [...document.querySelectorAll('main *')]
                    .filter(each => !each.closest('.scroll'))
                    .filter(each => each.getBoundingClientRect().right > window.innerWidth)
                    .map(each => each.tagName + '#' + each.id).join(' ')
            """;

    @TempDir static Path folder;

    @SuppressWarnings("NullAway.Init")
    static Console console;

    private final Set<String> wrong = new TreeSet<>();

    @BeforeAll
    static void start() {
        console = Console.startedIn(folder);
    }

    @AfterAll
    static void stop() {
        console.close();
    }

    static List<DemonstrationUser> people() {
        return new DemonstrationUsers(true).all();
    }

    @ParameterizedTest
    @MethodSource("people")
    void every_page_can_be_used(DemonstrationUser person) {
        Page page = console.entersAs(person.title(), 1280);
        page.onConsoleMessage(said -> {
            if (!said.location().contains("/favicon.ico")) {
                wrong.add("browser says: " + said.text() + " " + said.location());
            }
        });
        page.onResponse(answer -> {
            if (answer.status() >= 400) {
                wrong.add(answer.status() + " for " + ID.matcher(answer.url()).replaceAll("ID"));
            }
        });
        page.onRequest(asked -> {
            if (!asked.url().startsWith(console.address())) {
                wrong.add("asks elsewhere: " + asked.url());
            }
        });
        Deque<String> waiting = new ArrayDeque<>(List.of(person.home()));
        Set<String> kinds = new HashSet<>();
        while (!waiting.isEmpty()) {
            String path = waiting.poll();
            if (kinds.add(kind(path)) && isNew(kind(path))) {
                page.navigate(console.address() + path);
                look(page, kind(path));
                waiting.addAll(links(page));
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(kinds).hasSizeGreaterThan(1);
    }

    private void look(Page page, String kind) {
        new AxeBuilder(page)
                .withTags(STANDARD)
                .analyze()
                .getViolations()
                .forEach(found ->
                        wrong.add(
                                kind
                                        + ": "
                                        + found.getId()
                                        + " "
                                        + found.getNodes().getFirst().getHtml()));
        page.setViewportSize(320, 800);
        Object sideways = page.evaluate(TOO_WIDE);
        if (!sideways.equals("")) {
            wrong.add(kind + ": too wide at 320 px: " + sideways);
        }
        page.setViewportSize(1280, 800);
    }

    /** Forms of acts are made alike of the same parts: one in ten here, all of them when asked. */
    private static boolean isNew(String kind) {
        return !kind.contains("/acts/")
                || (FORMS.add(kind) && (ALL_FORMS || kind.hashCode() % 10 == 0));
    }

    private static String kind(String path) {
        return ID.matcher(path).replaceAll("ID").replaceAll("=[^&]*", "=");
    }

    @SuppressWarnings("unchecked")
    private static List<String> links(Page page) {
        var all =
                (List<String>)
                        page.evaluate(
                                "() => [...document.querySelectorAll('a[href^=\"/\"]')]"
                                        + ".map(a => a.getAttribute('href').split('#')[0])");
        return all.stream()
                .filter(link -> !link.matches(".*\\.(css|csv|txt)|.*/attachments/[^/?]+|"))
                .toList();
    }
}
