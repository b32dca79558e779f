package org.caseledger.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseledger.command.decision.Refusal;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Every rule stands in the table, is kept by a class, and is shown by a test. */
class RuleTableTest {

    private static final Path DOCUMENT = Checkout.ROOT.resolve("ops/docs/rules.md");

    private final RuleTable table = new RuleTable();
    private final Guards guards = Guards.read();

    @Test
    void every_rule_that_is_owed_is_kept_or_said_to_be_missing() {
        Set<String> named = new HashSet<>(guards.withoutRefusal().keySet());
        RuleTable.refusals().stream().map(Refusal::rule).forEach(named::add);

        assertThat(guards.owed()).hasSizeGreaterThan(60);
        assertThat(unkept(guards.owed(), named)).isEmpty();
    }

    static List<String> unkept(List<String> owed, Set<String> named) {
        return owed.stream().filter(rule -> !named.contains(rule)).toList();
    }

    @Test
    void a_refusal_is_given_by_a_rule_and_shown_by_a_test() {
        List<RuleTable.Line> refusals =
                table.lines().stream().filter(line -> line.refusal().startsWith("`")).toList();

        assertThat(refusals).hasSizeGreaterThan(150);
        assertThat(refusals.stream().filter(RuleTableTest::isUnfounded)).isEmpty();
    }

    static boolean isUnfounded(RuleTable.Line refusal) {
        return refusal.by().isEmpty() || refusal.tests().isEmpty();
    }

    @Test
    void what_keeps_a_rule_without_a_refusal_exists() {
        Set<String> classes =
                Checkout.javaFiles().stream()
                        .map(RuleTable::simpleName)
                        .collect(Collectors.toSet());

        assertThat(
                        guards.withoutRefusal().values().stream()
                                .filter(Guards.Kept::isBuilt)
                                .flatMap(kept -> List.of(kept.by(), kept.test()).stream())
                                .filter(name -> !classes.contains(name)))
                .isEmpty();
    }

    /** Writes the document anew when it is out of date, and says so. */
    @Test
    void the_document_is_up_to_date() throws IOException {
        String before = Files.exists(DOCUMENT) ? Checkout.read(DOCUMENT) : "";
        Files.writeString(DOCUMENT, table.written());

        assertThat(table.written()).as("written anew: read and commit it").isEqualTo(before);
    }
}
