package org.caseledger.query.misuse;

import java.util.List;

/** What is not open to the reader is tried again and again. */
final class RepeatedlyRefused implements Pattern {

    @Override
    public List<Listed> in(Month month) {
        return month.readers().stream()
                .flatMap(reader ->
                        month
                                .listed(
                                        Kind.REPEATEDLY_REFUSED,
                                        reader.staff(),
                                        null,
                                        Window.worstDay(
                                                reader.only(seen -> seen.look().denied()).looks()))
                                .stream())
                .toList();
    }
}
