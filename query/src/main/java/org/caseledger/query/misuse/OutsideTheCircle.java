package org.caseledger.query.misuse;

import java.util.List;

/** Files that the reader's agency never had a part in, and in which the reader did nothing. */
final class OutsideTheCircle implements Pattern {

    @Override
    public List<Listed> in(Month month) {
        return month.caseOpeners().stream()
                .flatMap(reader ->
                        month
                                .listed(
                                        Kind.OUTSIDE_THE_CIRCLE,
                                        reader.staff(),
                                        null,
                                        reader.only(month::isOutside).files().size())
                                .stream())
                .toList();
    }
}
