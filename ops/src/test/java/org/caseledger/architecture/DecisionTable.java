package org.caseledger.architecture;

import org.caseledger.command.conference.DecisionsByBasis;
import org.caseledger.events.conference.ConferenceKind;
import org.caseledger.events.conference.DecisionKind;
import org.caseledger.events.profile.Profile;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which decision is valid in which conference, as the rules answer without any local provision. */
final class DecisionTable {

    private static final String HEAD =
            """

            ## Which decision is valid where

            Kept by `DecisionsByBasis`, refused with `decision-not-allowed-on-basis`, shown by
            `DecisionsByBasisTest` and `TakeDecisionTest`. The conference follows from the basis of the
            item. A municipality's profile may widen the column of 106-6 (`DECISIONS_ALSO_ON_106_6`).

            """;

    private DecisionTable() {}

    static String written() {
        StringBuilder table = new StringBuilder(HEAD);
        table.append(row("Decision", Arrays.stream(ConferenceKind.values()).map(Enum::name)));
        table.append(row("---", Arrays.stream(ConferenceKind.values()).map(_ -> "---")));
        for (DecisionKind decision : DecisionKind.values()) {
            table.append(
                    row(
                            decision.name(),
                            Arrays.stream(ConferenceKind.values())
                                    .map(kind -> valid(decision, kind) ? "yes" : "–")));
        }
        return table.toString();
    }

    private static boolean valid(DecisionKind decision, ConferenceKind in) {
        return DecisionsByBasis.allow(decision, in, Profile.strict());
    }

    private static String row(String first, Stream<String> cells) {
        return cells.collect(Collectors.joining(" | ", "| " + first + " | ", " |\n"));
    }
}
