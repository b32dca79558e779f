package org.caseledger.query.sheets;

import org.caseledger.events.household.MemberAdded;
import org.caseledger.events.intake.AssessmentSheetRecorded;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.SignedIn;
import org.caseledger.query.gate.Look;
import org.caseledger.query.gate.NotFound;
import org.caseledger.query.gate.OutputPath;
import org.caseledger.query.gate.ReadGate;
import org.caseledger.query.gate.ReadingPurpose;
import org.caseledger.query.ledger.LedgerHistory;
import org.caseledger.query.ledger.LedgerLine;
import org.caseledger.query.ledger.StandingLines;
import org.caseledger.query.sentences.OpenedPhrases;
import org.springframework.stereotype.Component;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts the sheets of a file together, for those who see all of the file. */
@Component
public class SheetsReading {

    private final ReadGate gate;
    private final LedgerHistory history;

    public SheetsReading(ReadGate gate, LedgerHistory history) {
        this.gate = gate;
        this.history = history;
    }

    public Sheets show(SignedIn reader, OutputPath path, FileId file) {
        return gate.look(reader, path, ReadingPurpose.CASE_WORK, look -> read(look, file));
    }

    private Sheets read(Look look, FileId file) {
        look.requireFile(file);
        if (!look.seesWholeFile(file)) {
            throw new NotFound();
        }
        List<LedgerLine> lines =
                StandingLines.of(history.ofFile(look.sql(), file, look.position()));
        var say = new OpenedPhrases(look, lines);
        Map<PersonId, SheetOfPerson> sheets = new LinkedHashMap<>();
        for (LedgerLine line : lines) {
            switch (line.event()) {
                case MemberAdded act -> of(act.personId(), sheets, look, say).known(line.event());
                case AssessmentSheetRecorded act ->
                        of(act.personId(), sheets, look, say).filledIn(line.position(), act);
                default -> sheets.values().forEach(sheet -> sheet.known(line.event()));
            }
        }
        return new Sheets(
                file.value(),
                look.position(),
                sheets.values().stream().map(SheetOfPerson::shown).toList());
    }

    private static SheetOfPerson of(
            PersonId person, Map<PersonId, SheetOfPerson> sheets, Look look, OpenedPhrases say) {
        return sheets.computeIfAbsent(person, each -> new SheetOfPerson(each, look, say));
    }
}
