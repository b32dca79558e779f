package org.caseledger.query.organisations;

import org.caseledger.events.value.SignedIn;
import org.caseledger.events.value.StreamIds;
import org.caseledger.query.gate.Look;
import org.caseledger.query.gate.OutputPath;
import org.caseledger.query.gate.ReadGate;
import org.caseledger.query.gate.ReadingPurpose;
import org.caseledger.query.ledger.LedgerHistory;
import org.caseledger.query.ledger.LedgerLine;
import org.caseledger.query.sentences.OpenedPhrases;
import org.springframework.stereotype.Component;

import java.util.List;

/** Reads the directory and the work that waits for a successor, through the gate. */
@Component
public class OrganisationsReading {

    /** Warnings reach this many days ahead unless the reader asks otherwise. */
    public static final int USUAL_WARNING = 90;

    private static final int LONGEST_WARNING = 3_650;

    private final ReadGate gate;
    private final LedgerHistory history;

    public OrganisationsReading(ReadGate gate, LedgerHistory history) {
        this.gate = gate;
        this.history = history;
    }

    public Organisations organisations(SignedIn reader, OutputPath path, int within) {
        int days = Math.clamp(within, 0, LONGEST_WARNING);
        return gate.look(reader, path, ReadingPurpose.CASE_WORK, look -> all(look, days));
    }

    /** Whom acts can name: staff, agencies and conference bodies with their ids. */
    public Contacts contacts(SignedIn reader) {
        return gate.look(reader, OutputPath.CONTACTS_API, ReadingPurpose.CASE_WORK, this::contacts);
    }

    private Contacts contacts(Look look) {
        List<LedgerLine> lines = directory(look);
        return new ContactsOnADay(
                        new DirectoryBook(lines),
                        look.facts(),
                        new OpenedPhrases(look, lines),
                        look.reader().today())
                .seenBy(look.actor(), look.position());
    }

    private Organisations all(Look look, int within) {
        List<LedgerLine> lines = directory(look);
        return new OrganisationsOnADay(
                        new DirectoryBook(lines),
                        look.facts(),
                        new OpenedPhrases(look, lines),
                        look.reader().today(),
                        within)
                .at(look.position());
    }

    public Successions successions(SignedIn reader, OutputPath path) {
        return gate.look(
                reader,
                path,
                ReadingPurpose.CASE_WORK,
                look ->
                        new SuccessionLines(look, new OpenedPhrases(look, directory(look)))
                                .shown(history));
    }

    private List<LedgerLine> directory(Look look) {
        return history.ofStreams(
                look.sql(),
                List.of(StreamIds.directory(look.actor().municipality())),
                look.position());
    }
}
