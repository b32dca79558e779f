package org.caseledger.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseledger.command.http.Act;
import org.caseledger.command.http.TableOfActs;
import org.caseledger.events.storage.EventCatalogue;
import org.caseledger.events.value.AsItHappened;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Each act has its form for what happened outside the ledger, or a reason why it needs none. */
class AsItHappenedTest {

    private static final String ENDING = "AsItHappened";
    private static final Pattern ROW =
            Pattern.compile("^\\| `(\\w+)` \\| (.+) \\|$", Pattern.MULTILINE);
    private static final Pattern FORM = Pattern.compile("`(\\w+)`");

    private static Map<String, String> rows() {
        return rows(Checkout.read(Checkout.ROOT.resolve("ops/docs/as-it-happened.md")));
    }

    static Map<String, String> rows(String document) {
        Map<String, String> rows = new TreeMap<>();
        Matcher row = ROW.matcher(document);
        while (row.find()) {
            rows.put(row.group(1), row.group(2));
        }
        return rows;
    }

    static List<String> acts(boolean asItHappened) {
        return TableOfActs.ALL.stream()
                .map(Act::command)
                .map(Class::getSimpleName)
                .filter(name -> name.endsWith(ENDING) == asItHappened)
                .sorted()
                .toList();
    }

    @Test
    void every_act_stands_in_the_table_once_and_nothing_else_does() {
        assertThat(List.copyOf(rows().keySet())).isEqualTo(acts(false));
    }

    @Test
    void the_forms_named_are_the_forms_there_are() {
        assertThat(forms(rows())).isEqualTo(acts(true));
    }

    static List<String> forms(Map<String, String> rows) {
        TreeSet<String> named = new TreeSet<>();
        for (String form : rows.values()) {
            Matcher name = FORM.matcher(form);
            while (name.find()) {
                named.add(name.group(1));
            }
        }
        return List.copyOf(named);
    }

    @Test
    void what_was_written_down_so_keeps_what_stood_against_it() {
        assertThat(EventCatalogue.entries())
                .filteredOn(entry -> entry.type().getSimpleName().endsWith(ENDING))
                .hasSizeGreaterThan(10)
                .allSatisfy(entry -> assertThat(AsItHappened.class).isAssignableFrom(entry.type()));
    }
}
