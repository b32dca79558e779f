package org.caseledger.ops.forms;

import org.caseledger.events.intake.Answered;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.SignedIn;
import org.caseledger.query.gate.OutputPath;
import org.caseledger.query.sheets.Sheets;
import org.caseledger.query.sheets.SheetsReading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What the household's record says of a person already, as fields of the form of インテーク・アセスメン
 * トシート: to be checked with the person and sent, or cleared. What was answered before is left alone.
 */
public final class SheetPrefill {

    /** The act whose form it is for. */
    static final String ACT = "record-assessment-sheet";

    private final SheetsReading sheets;

    public SheetPrefill(SheetsReading sheets) {
        this.sheets = sheets;
    }

    /** By field name; of somebody who has no sheet in this file, nothing. */
    Map<String, String> of(SignedIn reader, UUID file, UUID person) {
        return sheets.show(reader, OutputPath.ACT_FORM_PAGE, new FileId(file)).sheets().stream()
                .filter(sheet -> sheet.personId().equals(person))
                .findFirst()
                .map(SheetPrefill::fields)
                .orElse(Map.of());
    }

    private static Map<String, String> fields(Sheets.Sheet sheet) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("personId", sheet.personId().toString());
        List<Sheets.Line> known = sheet.lines().stream().filter(SheetPrefill::isOnlyKnown).toList();
        for (int row = 0; row < known.size(); row++) {
            String words = known.get(row).prefill();
            fields.put("answers[" + row + "].item", known.get(row).item().name());
            fields.put("answers[" + row + "].answered", Answered.TOLD.name());
            fields.put("answers[" + row + "].words", words == null ? "" : words);
        }
        return fields;
    }

    private static boolean isOnlyKnown(Sheets.Line line) {
        return line.prefill() != null && line.position() == null && line.answered() != null;
    }
}
