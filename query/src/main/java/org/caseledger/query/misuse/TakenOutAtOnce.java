package org.caseledger.query.misuse;

import org.caseledger.query.gate.OutputPath;
import org.caseledger.query.gate.RecordedLook;

import java.time.Duration;
import java.util.List;
import java.util.Set;

/** Many scans, sheets, papers or tables within an hour: what can be carried out. */
final class TakenOutAtOnce implements Pattern {

    @Override
    public List<Listed> in(Month month) {
        return month.readers().stream()
                .flatMap(reader ->
                        month
                                .listed(
                                        Kind.TAKEN_OUT_AT_ONCE,
                                        reader.staff(),
                                        null,
                                        Window.most(
                                                reader.only(TakenOutAtOnce::isTakenOut).looks(),
                                                HOUR,
                                                List::size))
                                .stream())
                .toList();
    }

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Set<OutputPath> OUT =
            Set.of(
                    OutputPath.ATTACHMENT_CONTENT_PAGE,
                    OutputPath.ATTACHMENT_CONTENT_API,
                    OutputPath.FILE_SHEETS_PAGE,
                    OutputPath.FILE_SHEETS_API,
                    OutputPath.MEETING_PACK_PAGE,
                    OutputPath.MEETING_PACK_API,
                    OutputPath.PERSON_LOOKS_REPORT,
                    OutputPath.FIGURES_CSV);

    private static boolean isTakenOut(RecordedLook seen) {
        return !seen.look().denied() && OUT.contains(seen.look().path());
    }
}
