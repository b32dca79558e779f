package org.caseledger.command.http;

import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The whole table of acts. A table that contradicts itself stops the start. */
public final class Acts {

    /** An act asked for, with the values its path brought. */
    public record Match(Act act, Map<String, String> variables) {}

    private record Row(PathPattern pattern, Act act) {}

    private final List<Row> rows;

    public Acts(List<Act> acts) {
        rows =
                acts.stream()
                        .map(act -> new Row(new PathPatternParser().parse(act.path()), act))
                        .sorted((one, other) -> one.pattern().compareTo(other.pattern()))
                        .toList();
        refuseTwice(acts);
        rows.forEach(Acts::refuseForeignVariables);
    }

    public List<Act> all() {
        return rows.stream().map(Row::act).toList();
    }

    /** The act at a path below {@code /api/v1}, for example {@code /cases/…/plan-agreements}. */
    public Optional<Match> match(String path) {
        var container = PathContainer.parsePath(path);
        for (Row row : rows) {
            var found = row.pattern().matchAndExtract(container);
            if (found != null) {
                return Optional.of(new Match(row.act(), found.getUriVariables()));
            }
        }
        return Optional.empty();
    }

    private static void refuseTwice(List<Act> acts) {
        Set<String> seen = new HashSet<>();
        for (Act act : acts) {
            String shape = act.path().replaceAll("\\{[^}]*}", "{}");
            if (!seen.add(shape) || !seen.add(act.name())) {
                throw new IllegalStateException("two acts share a path or a name: " + act.name());
            }
        }
    }

    private static void refuseForeignVariables(Row row) {
        Set<String> components =
                Arrays.stream(row.act().command().getRecordComponents())
                        .map(RecordComponent::getName)
                        .collect(Collectors.toSet());
        for (String variable : PathVariables.of(row.act().path())) {
            if (!components.contains(variable)) {
                throw new IllegalStateException(
                        "the path of " + row.act().name() + " names no component: " + variable);
            }
        }
    }
}
