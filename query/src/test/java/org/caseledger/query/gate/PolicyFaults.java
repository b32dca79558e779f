package org.caseledger.query.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Plants one fault at a time in the text of a policy: a rule dropped, a condition turned or lost. */
final class PolicyFaults {

    /** A policy with one fault, and what was done to it. */
    record Faulty(String fault, PolicyText text) {}

    private record Change(String what, Pattern where, String instead) {}

    private static final List<Change> CHANGES =
            List.of(
                    change("and for or", "\\|\\|", "&&"),
                    change("or for and", "&&", "||"),
                    change("a fact turned", "context\\.\\w+\\.(?!basis|sens)\\w+", "!$0"),
                    change("a fact lost", "context\\.\\w+\\.(?!basis|sens)\\w+", "true"),
                    change("a class off by one", "== 4", "== 3"),
                    change("a class off by one", "== 3", "== 2"),
                    change("another basis", "Basis::\"\\w+\"", "Basis::\"STATISTICS\""),
                    change("another capacity", "Capacity::\"\\w+\"", "Capacity::\"REVIEWER\""),
                    change("another capacity", "Capacity::\"\\w+\"", "Capacity::\"ANALYST\""),
                    change("unless for when", "when \\{", "unless {"),
                    change("when for unless", "unless \\{", "when {"),
                    change("permit for forbid", "forbid \\(", "permit ("),
                    change("forbid for permit", "permit \\(", "forbid ("));

    private PolicyFaults() {}

    static List<Faulty> of(PolicyText text) {
        List<Faulty> faults = new ArrayList<>();
        List<String> rules = List.of(text.rules().split("(?=@id\\()"));
        for (int place = 1; place < rules.size(); place++) {
            String rule = rules.get(place);
            String name = rule.substring(0, rule.indexOf('\n'));
            faults.add(new Faulty(name + ": dropped", with(text, rules, place, "")));
            for (Change change : CHANGES) {
                for (MatchResult found : change.where().matcher(rule).results().toList()) {
                    String wrong = replaced(rule, found, change.instead());
                    if (!wrong.equals(rule)) {
                        faults.add(
                                new Faulty(
                                        name + ": " + change.what() + ": " + found.group(),
                                        with(text, rules, place, wrong)));
                    }
                }
            }
        }
        return faults;
    }

    private static String replaced(String rule, MatchResult found, String instead) {
        return rule.substring(0, found.start())
                + instead.replace("$0", found.group())
                + rule.substring(found.end());
    }

    private static PolicyText with(PolicyText text, List<String> rules, int place, String rule) {
        List<String> changed = new ArrayList<>(rules);
        changed.set(place, rule);
        return new PolicyText(
                text.id(), text.schema(), changed.stream().collect(Collectors.joining()));
    }

    private static Change change(String what, String where, String instead) {
        return new Change(what, Pattern.compile(where), instead);
    }
}
