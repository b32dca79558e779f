package org.caseledger.query.looks;

import org.caseledger.events.privacy.Label;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.SignedIn;
import org.caseledger.events.value.StreamIds;
import org.caseledger.query.gate.Look;
import org.caseledger.query.gate.NotFound;
import org.caseledger.query.gate.OutputPath;
import org.caseledger.query.gate.PastLooks;
import org.caseledger.query.gate.ReadGate;
import org.caseledger.query.gate.ReadingPurpose;
import org.caseledger.query.ledger.LedgerHistory;
import org.caseledger.query.ledger.LedgerLine;
import org.caseledger.query.sentences.OpenedPhrases;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Reads who looked, through the gate like every read: to ask who looked is a look itself. */
@Component
public class LooksReading {

    private final ReadGate gate;
    private final LedgerHistory history;

    public LooksReading(ReadGate gate, LedgerHistory history) {
        this.gate = gate;
        this.history = history;
    }

    /** For the office: every look at this person's values that the reader may be told of. */
    public LooksShown ofPerson(SignedIn reader, OutputPath path, PersonId person) {
        return gate.look(
                reader,
                path,
                ReadingPurpose.REVIEW,
                look -> ofPerson(look, person, Veil.ofOffice(look, labels(look, person))));
    }

    /** For the person: what they are told when they ask who has looked at their record. */
    public LooksShown forPerson(SignedIn reader, PersonId person) {
        return gate.look(
                reader,
                OutputPath.PERSON_LOOKS_REPORT,
                ReadingPurpose.OWN_RECORD,
                look -> ofPerson(look, person, Veil.ofPerson(labels(look, person))));
    }

    /** Every look at a file. */
    public LooksShown ofFile(SignedIn reader, OutputPath path, FileId file) {
        return gate.look(reader, path, ReadingPurpose.REVIEW, look -> ofFile(look, file));
    }

    private static Map<UUID, Label> labels(Look look, PersonId person) {
        return new PastLooks(look).labelsOf(person);
    }

    private LooksShown ofPerson(Look look, PersonId person, Veil veil) {
        look.isAbout(person);
        Map<UUID, Label> labels = labels(look, person);
        Set<FileId> files = files(labels.values());
        if (files.isEmpty()) {
            throw new NotFound();
        }
        files.forEach(look::requireFile);
        var say = new OpenedPhrases(look, lines(look, files));
        var lines = new LookLines(veil, say);
        List<LooksShown.Line> shown =
                new PastLooks(look)
                        .about(person).reversed().stream()
                                .flatMap(seen ->
                                        lines.ofPerson(seen, labels.keySet(), person).stream())
                                .toList();
        return new LooksShown(
                person.value(),
                say.person(person),
                look.position(),
                shown.size(),
                files.stream().map(FileId::value).toList(),
                shown);
    }

    private LooksShown ofFile(Look look, FileId file) {
        look.requireFile(file);
        var past = new PastLooks(look);
        Map<UUID, Label> labels = past.labelsOf(file);
        var lines =
                new LookLines(
                        Veil.ofOffice(look, labels),
                        new OpenedPhrases(look, lines(look, Set.of())));
        List<LooksShown.Line> shown =
                past.about(file).reversed().stream()
                        .flatMap(seen -> lines.ofFile(seen, labels.keySet()).stream())
                        .toList();
        return new LooksShown(
                file.value(), "", look.position(), shown.size(), List.of(file.value()), shown);
    }

    private static Set<FileId> files(Collection<Label> labels) {
        Set<FileId> files = new LinkedHashSet<>();
        for (Label label : labels) {
            if (label.file() != null) {
                files.add(label.file());
            }
        }
        return files;
    }

    /** What names people: the directory, and the files the person stands in. */
    private List<LedgerLine> lines(Look look, Set<FileId> files) {
        List<LedgerLine> lines =
                new ArrayList<>(
                        history.ofStreams(
                                look.sql(),
                                List.of(StreamIds.directory(look.actor().municipality())),
                                look.position()));
        files.forEach(file -> lines.addAll(history.ofFile(look.sql(), file, look.position())));
        return lines;
    }
}
