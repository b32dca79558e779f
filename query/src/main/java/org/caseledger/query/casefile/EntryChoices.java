package org.caseledger.query.casefile;

import org.caseledger.events.register.BodyRegister;
import org.caseledger.events.register.Fact;
import org.caseledger.events.register.ItemRegister;
import org.caseledger.events.register.Lookups;
import org.caseledger.events.register.SittingRegister;
import org.caseledger.events.register.StaffRegister;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.SignedIn;
import org.caseledger.events.value.StaffId;
import org.caseledger.events.value.StreamIds;
import org.caseledger.query.gate.Look;
import org.caseledger.query.gate.OutputPath;
import org.caseledger.query.gate.ReadGate;
import org.caseledger.query.gate.ReadingPurpose;
import org.caseledger.query.ledger.LedgerHistory;
import org.caseledger.query.sentences.HistoryLine;
import org.caseledger.query.sentences.OpenedPhrases;
import org.caseledger.query.sentences.Terms;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Whom and what one can choose by name where an entry of a file is labelled anew. */
@Component
public class EntryChoices {

    private final ReadGate gate;
    private final LedgerHistory history;

    public EntryChoices(ReadGate gate, LedgerHistory history) {
        this.gate = gate;
        this.history = history;
    }

    /** Staff with a post today, and the items of sittings that the reader was told of. */
    public record Shown(List<HistoryLine.Code> staff, List<HistoryLine.Code> items) {}

    Shown of(SignedIn reader, CaseFile file) {
        Set<UUID> told =
                file.history().stream().map(HistoryLine::stream).collect(Collectors.toSet());
        return gate.look(
                reader,
                OutputPath.CASE_PAGE,
                ReadingPurpose.CASE_WORK,
                look -> {
                    var id = new FileId(file.fileId());
                    look.requireFile(id);
                    return new Shown(staff(look), items(look, id, told));
                });
    }

    private List<HistoryLine.Code> staff(Look look) {
        var directory = List.of(StreamIds.directory(look.actor().municipality()));
        var say =
                new OpenedPhrases(look, history.ofStreams(look.sql(), directory, look.position()));
        return look.facts().findAll(StaffRegister.STAFF, "all").stream()
                .filter(one -> one.value().on(look.reader().today()).isPresent())
                .map(one -> new HistoryLine.Code(one.key(), say.staff(StaffId.of(one.key()))))
                .toList();
    }

    private static List<HistoryLine.Code> items(Look look, FileId file, Set<UUID> told) {
        return look.facts().findAll(ItemRegister.ITEM, Lookups.file(file)).stream()
                .filter(item -> !item.value().withdrawn())
                .filter(item -> told.contains(item.value().sittingId().value()))
                .map(item -> new HistoryLine.Code(item.key(), words(look, item)))
                .toList();
    }

    private static String words(Look look, Fact<ItemRegister.Item> item) {
        return look.facts()
                .value(SittingRegister.SITTING, item.value().sittingId().toString())
                .map(sitting -> words(look, sitting))
                .orElse("会議");
    }

    private static String words(Look look, SittingRegister.Sitting sitting) {
        String body =
                look.facts()
                        .value(BodyRegister.BODY, sitting.bodyId().toString())
                        .map(known -> known.nameOn(sitting.heldOn()))
                        .orElse("会議");
        return body + " 第" + sitting.number() + "回(" + Terms.day(sitting.heldOn()) + ")の事案";
    }
}
