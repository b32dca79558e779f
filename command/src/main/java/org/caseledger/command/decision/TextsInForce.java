package org.caseledger.command.decision;

import org.caseledger.events.profile.TextKind;
import org.caseledger.events.register.TextRegister;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Rule: a text that was explained or signed is a version that the municipality published for that day
 * (C-03). Where it had published none by that day, any version can be named that is not itself published
 * for a later day: there is nothing else to hold it against.
 */
public record TextsInForce(List<TextKind> kinds) {

    public TextsInForce {
        kinds = List.copyOf(kinds);
    }

    public static TextsInForce of(TextKind... kinds) {
        return new TextsInForce(Arrays.asList(kinds));
    }

    /** The refusal, naming the versions of that day, when this version is none of them. */
    public Optional<Refusal> missing(
            String version, LocalDate day, Refusal otherwise, Circumstances now) {
        boolean published =
                kinds.stream()
                        .flatMap(
                                kind -> now.facts().values(TextRegister.TEXT, kind.name()).stream())
                        .anyMatch(text ->
                                !day.isBefore(text.validFrom())
                                        || text.version().equals(version.strip()));
        boolean inForce =
                kinds.stream()
                        .anyMatch(kind ->
                                TextRegister.isInForce(now.facts(), kind, version.strip(), day));
        return !published || inForce
                ? Optional.empty()
                : Optional.of(new RefusedNaming(otherwise, named(day, now)));
    }

    private String named(LocalDate day, Circumstances now) {
        return kinds.stream()
                .flatMap(kind -> TextRegister.inForce(now.facts(), kind, day).stream())
                .map(TextRegister.Text::version)
                .distinct()
                .sorted()
                .collect(Collectors.joining("、"));
    }
}
