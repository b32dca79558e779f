package org.caseledger.query.duty;

import org.caseledger.events.duty.CaseChosenForDuty;
import org.caseledger.events.duty.DutyCopyHandedOut;
import org.caseledger.events.duty.DutyCopyRecovered;
import org.caseledger.events.duty.DutyListOpened;
import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.register.DutyListRegister;
import org.caseledger.events.value.FileNumber;
import org.caseledger.events.value.SignedIn;
import org.caseledger.events.value.StreamIds;
import org.caseledger.events.value.Words;
import org.caseledger.query.gate.Look;
import org.caseledger.query.gate.OutputPath;
import org.caseledger.query.gate.ReadGate;
import org.caseledger.query.gate.ReadingPurpose;
import org.caseledger.query.ledger.LedgerHistory;
import org.caseledger.query.ledger.LedgerLine;
import org.caseledger.query.sentences.OpenedPhrases;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the lists through the gate, so that each print is a recorded look at every case on it. */
@Component
public class DutyListReading {

    private final ReadGate gate;
    private final LedgerHistory history;

    public DutyListReading(ReadGate gate, LedgerHistory history) {
        this.gate = gate;
        this.history = history;
    }

    public DutyLists show(SignedIn reader, OutputPath path) {
        return gate.look(reader, path, ReadingPurpose.CASE_WORK, this::read);
    }

    private DutyLists read(Look look) {
        List<UUID> lists =
                look.facts().findAll(DutyListRegister.DUTY_LIST, "all").stream()
                        .map(list -> UUID.fromString(list.key()))
                        .toList();
        List<LedgerLine> lines = history.ofStreams(look.sql(), lists, look.position());
        return new DutyLists(
                look.position(),
                of(lines, DutyListOpened.class)
                        .map(list -> shown(look, list, ofList(lines, list)))
                        .toList()
                        .reversed());
    }

    private static List<LedgerLine> ofList(List<LedgerLine> lines, DutyListOpened list) {
        return lines.stream()
                .filter(line -> line.event().streamId().equals(list.streamId()))
                .toList();
    }

    private DutyLists.Shown shown(Look look, DutyListOpened list, List<LedgerLine> lines) {
        boolean over = look.reader().today().isAfter(list.until());
        var chosen =
                over ? List.<CaseChosenForDuty>of() : of(lines, CaseChosenForDuty.class).toList();
        var say = new OpenedPhrases(look, naming(look, chosen));
        return new DutyLists.Shown(
                list.listId().value(),
                list.from(),
                list.until(),
                over,
                chosen.stream().map(one -> line(look, one, say)).toList(),
                copies(lines, say, look.reader().today()));
    }

    private List<LedgerLine> naming(Look look, List<CaseChosenForDuty> chosen) {
        List<LedgerLine> naming =
                new ArrayList<>(
                        history.ofStreams(
                                look.sql(),
                                List.of(StreamIds.directory(look.actor().municipality())),
                                look.position()));
        chosen.forEach(
                one -> naming.addAll(history.ofFile(look.sql(), one.fileId(), look.position())));
        return naming;
    }

    private static DutyLists.Line line(Look look, CaseChosenForDuty one, OpenedPhrases say) {
        look.requireFile(one.fileId());
        return new DutyLists.Line(
                FileNumber.of(one.fileId()).toString(),
                say.person(one.personId()),
                say.words(one.age()),
                words(one.whereabouts(), say),
                say.words(one.callFirst()),
                words(one.cautions(), say),
                words(one.danger(), say));
    }

    private static String words(@Nullable Labelled<Words> words, OpenedPhrases say) {
        return words == null ? "" : say.words(words);
    }

    private static List<DutyLists.Copy> copies(
            List<LedgerLine> lines, OpenedPhrases say, LocalDate today) {
        Set<Integer> back =
                of(lines, DutyCopyRecovered.class)
                        .map(DutyCopyRecovered::copy)
                        .collect(Collectors.toSet());
        return of(lines, DutyCopyHandedOut.class)
                .map(copy ->
                        new DutyLists.Copy(
                                copy.copy(),
                                say.staff(copy.to()),
                                copy.recoverBy(),
                                !back.contains(copy.copy()),
                                !back.contains(copy.copy()) && today.isAfter(copy.recoverBy())))
                .toList();
    }

    private static <E> Stream<E> of(List<LedgerLine> lines, Class<E> type) {
        return lines.stream().map(LedgerLine::event).filter(type::isInstance).map(type::cast);
    }
}
