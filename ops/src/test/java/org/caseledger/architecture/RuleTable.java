package org.caseledger.architecture;

import org.caseledger.command.decision.Refusal;
import org.caseledger.command.decision.RuleSource;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The table of every rule: where it stands in the code, how it answers, where it comes from. */
final class RuleTable {

    private static final String HEAD =
            """
            # The rules

            Written by `RuleTableTest` from the code and from `guards.txt`; do not edit. A rule is named
            by its id in answers of the API (`rule`), a refusal by its code (`code`). "Unconfirmed" means
            that a municipality's legal desk has still to compare the text with the original.

            | Rule | Kept by | Refusal | Source | Tests |
            |---|---|---|---|---|
            """;

    private final Guards guards = Guards.read();
    private final List<Source> rules;
    private final List<Source> tests;

    RuleTable() {
        rules = sources("command/src/main");
        tests = sources("/src/test/");
    }

    /** A class, its text and every word of it. */
    private record Source(String name, String text, Set<String> words) {}

    private static List<Source> sources(String where) {
        return Checkout.javaFiles().stream()
                .filter(file -> Checkout.nameOf(file).contains(where))
                .map(file -> source(simpleName(file), Checkout.read(file)))
                .toList();
    }

    private static Source source(String name, String text) {
        return new Source(name, text, words(text));
    }

    private static Set<String> words(String text) {
        return Pattern.compile("[^\\w-]+").splitAsStream(text).collect(Collectors.toSet());
    }

    /** One line of the table. */
    record Line(String rule, String by, String refusal, String source, String tests) {

        String written() {
            return "| %s | %s | %s | %s | %s |%n".formatted(rule, by, refusal, source, tests);
        }
    }

    /** Every refusal that a rule can answer with. */
    static List<Refusal> refusals() {
        return Code.MAIN.stream()
                .filter(type -> type.isEnum() && type.isAssignableTo(Refusal.class))
                .flatMap(type -> Arrays.stream(type.reflect().getEnumConstants()))
                .map(Refusal.class::cast)
                .toList();
    }

    List<Line> lines() {
        var lines = new ArrayList<Line>();
        refusals().forEach(refusal -> lines.add(line(refusal)));
        guards.withoutRefusal().forEach((rule, kept) -> lines.add(line(rule, kept)));
        lines.sort(Comparator.comparing(Line::rule).thenComparing(Line::refusal));
        return lines;
    }

    String written() {
        StringBuilder table = new StringBuilder(HEAD);
        lines().forEach(line -> table.append(line.written()));
        return table.append(DecisionTable.written()).toString();
    }

    private Line line(Refusal refusal) {
        return new Line(
                refusal.rule(),
                naming(rules, refusal),
                "`" + refusal.code() + "`",
                cited(refusal.source()),
                naming(tests, refusal));
    }

    private static Line line(String rule, Guards.Kept kept) {
        return kept.isBuilt()
                ? new Line(rule, "`" + kept.by() + "`", "–", kept.remark(), "`" + kept.test() + "`")
                : new Line(rule, "not built", "–", kept.remark(), "–");
    }

    private static String cited(RuleSource source) {
        String words = (source.title() + " " + source.article()).strip();
        return source.confirmed() ? words : words + " (unconfirmed)";
    }

    /** The classes that answer with it: by its own name, or by that of the lack it stands for. */
    private static String naming(List<Source> sources, Refusal refusal) {
        String listing = refusal.getClass().getSimpleName();
        String named = naming(sources, listing, Set.of(refusal.name(), refusal.code()), Set.of());
        return named.isEmpty()
                ? naming(sources, listing, lacks(sources, refusal), Set.of("Lack"))
                : named;
    }

    private static String naming(
            List<Source> sources, String listing, Set<String> names, Set<String> but) {
        return sources.stream()
                .filter(source -> names.stream().anyMatch(source.words::contains))
                .map(Source::name)
                .filter(name -> !name.equals(listing) && !but.contains(name))
                .filter(name -> but.isEmpty() || !name.endsWith("Refusal"))
                .map(name -> "`" + name + "`")
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** What is said to be lacking where a basis for sharing does not hold. */
    private static Set<String> lacks(List<Source> sources, Refusal refusal) {
        Pattern arm = Pattern.compile("case (\\w+) -> " + refusal.name() + ";");
        return sources.stream()
                .filter(source -> source.name.equals(refusal.getClass().getSimpleName()))
                .flatMap(source -> arm.matcher(source.text).results())
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    static String simpleName(Path file) {
        return String.valueOf(file.getFileName()).replace(".java", "");
    }
}
