package org.caseledger.query.misuse;

import org.caseledger.query.gate.RecordedLook;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Many files on one day: browsing, or copying a stock by hand. */
final class ManyFilesADay implements Pattern {

    @Override
    public List<Listed> in(Month month) {
        return month.openers().stream()
                .flatMap(reader ->
                        month
                                .listed(
                                        Kind.MANY_FILES_A_DAY,
                                        reader.staff(),
                                        null,
                                        busiestDay(reader.looks()))
                                .stream())
                .toList();
    }

    private static int busiestDay(List<RecordedLook> looks) {
        Map<LocalDate, Set<Object>> files =
                looks.stream()
                        .collect(
                                Collectors.groupingBy(
                                        seen -> seen.inTown().toLocalDate(),
                                        Collectors.mapping(
                                                seen -> seen.look().files().getFirst(),
                                                Collectors.toSet())));
        return files.values().stream().mapToInt(Set::size).max().orElse(0);
    }
}
