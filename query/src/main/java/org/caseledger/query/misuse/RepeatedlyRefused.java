package org.caseledger.query.misuse;

import org.caseledger.query.gate.RecordedLook;

import java.util.List;
import java.util.stream.Collectors;

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
                                        worstDay(reader.only(seen -> seen.look().denied()).looks()))
                                .stream())
                .toList();
    }

    private static int worstDay(List<RecordedLook> refused) {
        return refused.stream()
                .collect(
                        Collectors.groupingBy(
                                seen -> seen.inTown().toLocalDate(), Collectors.counting()))
                .values()
                .stream()
                .mapToInt(Long::intValue)
                .max()
                .orElse(0);
    }
}
