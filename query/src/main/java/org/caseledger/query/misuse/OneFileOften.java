package org.caseledger.query.misuse;

import org.caseledger.events.value.FileId;
import org.caseledger.query.gate.RecordedLook;

import java.util.List;

/** One file, looked at on many days by somebody who has no part in it now and records nothing. */
final class OneFileOften implements Pattern {

    @Override
    public List<Listed> in(Month month) {
        return month.caseOpeners().stream()
                .map(reader -> reader.only(seen -> isIdle(seen, month)))
                .flatMap(reader ->
                        reader.files().stream().flatMap(file -> of(file, reader, month).stream()))
                .toList();
    }

    private static boolean isIdle(RecordedLook seen, Month month) {
        FileId file = seen.look().files().getFirst();
        return month.tie(seen, file) != Ties.Tie.IN
                && !month.ties().recordedIn(seen.look().staff(), file);
    }

    private static List<Listed> of(FileId file, Month.Reader reader, Month month) {
        long days =
                reader.only(seen -> seen.look().files().contains(file)).looks().stream()
                        .map(seen -> seen.inTown().toLocalDate())
                        .distinct()
                        .count();
        return month.listed(Kind.ONE_FILE_OFTEN, reader.staff(), file, (int) days);
    }
}
