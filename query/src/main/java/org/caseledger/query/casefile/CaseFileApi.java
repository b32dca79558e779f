package org.caseledger.query.casefile;

import org.caseledger.events.value.FileId;
import org.caseledger.events.value.SignedIn;
import org.caseledger.query.gate.OutputPath;
import org.caseledger.query.sentences.HistoryLine;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;
import java.util.UUID;

/** A case file and its history as JSON. */
@RestController
@RequestMapping("/api/v1/files/{fileId}")
public class CaseFileApi {

    private final CaseFileReading reading;

    public CaseFileApi(CaseFileReading reading) {
        this.reading = reading;
    }

    /** The history of a file up to a position. */
    public record History(UUID fileId, long asOf, List<HistoryLine> history) {}

    /** The consents taken back, what rested on them, and who was told. */
    public record WithdrawnConsents(UUID fileId, List<CaseFile.Withdrawal> withdrawals) {}

    @GetMapping
    public ResponseEntity<CaseFile> file(
            SignedIn reader,
            @PathVariable UUID fileId,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(defaultValue = "0") long minPosition) {
        var asked = new CaseFileReading.Asked(new FileId(fileId), asOf, minPosition);
        CaseFile file = reading.show(reader, OutputPath.FILE_API, asked);
        return positioned(file).body(file);
    }

    @GetMapping("/history")
    public ResponseEntity<History> history(
            SignedIn reader,
            @PathVariable UUID fileId,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(defaultValue = "0") long minPosition) {
        var asked = new CaseFileReading.Asked(new FileId(fileId), asOf, minPosition);
        CaseFile file = reading.told(reader, OutputPath.FILE_HISTORY_API, asked);
        return positioned(file).body(new History(fileId, file.asOf(), file.history()));
    }

    @GetMapping("/withdrawals")
    public ResponseEntity<WithdrawnConsents> withdrawals(
            SignedIn reader,
            @PathVariable UUID fileId,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(defaultValue = "0") long minPosition) {
        var asked = new CaseFileReading.Asked(new FileId(fileId), asOf, minPosition);
        CaseFile file = reading.told(reader, OutputPath.FILE_WITHDRAWALS_API, asked);
        return positioned(file).body(new WithdrawnConsents(fileId, file.withdrawals()));
    }

    private static ResponseEntity.BodyBuilder positioned(CaseFile file) {
        return ResponseEntity.ok().header("Ledger-Position", Long.toString(file.ledgerPosition()));
    }
}
