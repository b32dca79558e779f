package org.caseledger.query.indicators;

import org.caseledger.events.value.SignedIn;
import org.caseledger.query.gate.OutputPath;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The figures as JSON and as CSV, each with the ledger position they hold. */
@RestController
public class FiguresApi {

    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

    private final FiguresReading reading;

    public FiguresApi(FiguresReading reading) {
        this.reading = reading;
    }

    @GetMapping(path = "/api/v1/figures", produces = MediaType.APPLICATION_JSON_VALUE)
    public ResponseEntity<Figures> json(
            SignedIn reader, @RequestParam(defaultValue = "0") long minPosition) {
        Figures figures = reading.show(reader, OutputPath.FIGURES_API, minPosition);
        return ResponseEntity.ok()
                .header("Ledger-Position", Long.toString(figures.ledgerPosition()))
                .body(figures);
    }

    @GetMapping(path = "/api/v1/figures", produces = "text/csv")
    public ResponseEntity<byte[]> csv(
            SignedIn reader, @RequestParam(defaultValue = "0") long minPosition) {
        return csv(reading.show(reader, OutputPath.FIGURES_CSV, minPosition));
    }

    /** The same for a browser, which is signed in by session. */
    @GetMapping("/figures.csv")
    public ResponseEntity<byte[]> download(SignedIn reader) {
        return csv(reading.show(reader, OutputPath.FIGURES_CSV, 0));
    }

    private static ResponseEntity<byte[]> csv(Figures figures) {
        return ResponseEntity.ok()
                .contentType(CSV)
                .header("Ledger-Position", Long.toString(figures.ledgerPosition()))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"figures.csv\"")
                .body(FiguresTable.of(figures).bytes());
    }
}
