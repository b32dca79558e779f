package org.caseledger.query.caseload;

import org.caseledger.events.value.FileId;
import org.caseledger.events.value.SignedIn;
import org.caseledger.query.gate.Look;
import org.caseledger.query.gate.OutputPath;
import org.caseledger.query.gate.ReadGate;
import org.caseledger.query.gate.ReadingPurpose;
import org.caseledger.query.ledger.BadQuestion;
import org.caseledger.query.ledger.ViewProgress;
import org.caseledger.query.sentences.OpenedPhrases;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/** Pages through the cases a reader may know of. Order and paging use dates and ids only. */
@Component
public class CaseloadReading {

    private static final int PAGE = 50;

    private final ReadGate gate;
    private final Caseload caseload;
    private final ViewProgress progress;

    public CaseloadReading(ReadGate gate, Caseload caseload, ViewProgress progress) {
        this.gate = gate;
        this.caseload = caseload;
        this.progress = progress;
    }

    public CaseloadPage show(
            SignedIn reader, OutputPath path, @Nullable String cursor, long minPosition) {
        Caseload.Cursor after = cursor == null || cursor.isBlank() ? null : decode(cursor);
        if (minPosition > 0) {
            progress.await(reader.municipality(), caseload, minPosition);
        }
        return gate.look(reader, path, ReadingPurpose.CASE_WORK, look -> page(look, after));
    }

    private CaseloadPage page(Look look, Caseload.@Nullable Cursor after) {
        List<CaseloadRow> rows = caseload.page(look.sql(), look.visibleFiles(), after, PAGE + 1);
        List<CaseloadRow> shown = rows.subList(0, Math.min(PAGE, rows.size()));
        shown.forEach(row -> look.shows(new FileId(row.fileId())));
        look.expects(shown);
        var say = new OpenedPhrases(look, List.of());
        return new CaseloadPage(
                shown.stream()
                        .map(row ->
                                CaseloadLines.line(
                                        row,
                                        say,
                                        look.reader().today(),
                                        look.seesWholeFile(new FileId(row.fileId()))))
                        .toList(),
                rows.size() > PAGE ? encode(shown.getLast()) : null,
                look.position());
    }

    private static String encode(CaseloadRow last) {
        String text = last.lastOn() + "/" + last.fileId();
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Caseload.Cursor decode(String cursor) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            String[] parts = text.split("/", 2);
            return new Caseload.Cursor(
                    LocalDate.parse(parts[0]), UUID.fromString(parts[parts.length - 1]));
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            throw new BadQuestion("cursor");
        }
    }
}
