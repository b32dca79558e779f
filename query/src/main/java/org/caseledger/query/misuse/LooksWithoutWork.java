package org.caseledger.query.misuse;

import java.util.List;

/** Many files and not one act: whoever works with people records something in a month. */
final class LooksWithoutWork implements Pattern {

    @Override
    public List<Listed> in(Month month) {
        return month.caseOpeners().stream()
                .flatMap(reader ->
                        month
                                .listed(
                                        Kind.LOOKS_WITHOUT_WORK,
                                        reader.staff(),
                                        null,
                                        month.ties().recordedAnything(reader.staff())
                                                ? 0
                                                : reader.files().size())
                                .stream())
                .toList();
    }
}
