package org.caseledger.query.misuse;

import org.caseledger.events.value.FileId;

import java.util.List;

/** Somebody of the file bears the surname of the reader, who has no part in it: perhaps family. */
final class SameSurname implements Pattern {

    @Override
    public List<Listed> in(Month month) {
        return month.caseOpeners().stream()
                .flatMap(reader ->
                        month
                                .listed(
                                        Kind.SAME_SURNAME,
                                        reader.staff(),
                                        null,
                                        namedAlike(reader.only(month::isOutside), month))
                                .stream())
                .toList();
    }

    private static int namedAlike(Month.Reader outside, Month month) {
        int count = 0;
        for (FileId file : outside.files()) {
            if (month.ties().isNamedAlike(outside.staff(), file)) {
                count++;
            }
        }
        return count;
    }
}
