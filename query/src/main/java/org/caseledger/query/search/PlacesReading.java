package org.caseledger.query.search;

import org.caseledger.events.household.ProtectionSet;
import org.caseledger.events.privacy.Sensitivity;
import org.caseledger.events.register.ProtectionRegister;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.ProtectionId;
import org.caseledger.events.value.SignedIn;
import org.caseledger.query.gate.Look;
import org.caseledger.query.gate.NotFound;
import org.caseledger.query.gate.OutputPath;
import org.caseledger.query.gate.ReadGate;
import org.caseledger.query.gate.ReadingPurpose;
import org.caseledger.query.ledger.LedgerHistory;
import org.caseledger.query.ledger.LedgerLine;
import org.caseledger.query.search.PlacesToLookAt.Place;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.stream.Stream;

/**
 * Looks for the address of somebody protected in what was written freely before. It opens for the
 * reader what that reader may read, within the gate, and only where something was found leaves it.
 */
@Component
public class PlacesReading {

    private final ReadGate gate;
    private final LedgerHistory history;

    public PlacesReading(ReadGate gate, LedgerHistory history) {
        this.gate = gate;
        this.history = history;
    }

    /** Which protection of which file. */
    public record Asked(FileId file, ProtectionId protection) {}

    /**
     * @throws NotFound for whoever is not named to read what is protected
     */
    public PlacesToLookAt show(SignedIn reader, OutputPath path, Asked asked) {
        return gate.look(reader, path, ReadingPurpose.CASE_WORK, look -> read(look, asked));
    }

    private PlacesToLookAt read(Look look, Asked asked) {
        look.requireFile(asked.file());
        ProtectionRegister.Protection protection = protection(look, asked);
        look.isAbout(protection.personId());
        List<LedgerLine> lines = history.ofFile(look.sql(), asked.file(), look.position());
        look.expects(lines.stream().map(LedgerLine::event).toList());
        var opened = new OpenedText(look);
        var mentions = AddressMentions.of(opened.addresses(protection.personId(), lines));
        List<Place> places =
                before(asked.protection(), lines).stream()
                        .flatMap(line -> places(line, mentions, opened, look))
                        .distinct()
                        .toList();
        return new PlacesToLookAt(
                asked.file().value(),
                asked.protection().value(),
                protection.personId().value(),
                look.position(),
                !mentions.isEmpty(),
                places);
    }

    private static ProtectionRegister.Protection protection(Look look, Asked asked) {
        return look.facts()
                .value(ProtectionRegister.PROTECTION, asked.protection().toString())
                .filter(one -> one.open() && one.fileId().equals(asked.file()))
                .filter(one -> one.named().contains(look.actor().staff()))
                .filter(_ -> look.seesWholeFile(asked.file()))
                .orElseThrow(NotFound::new);
    }

    private static List<LedgerLine> before(ProtectionId protection, List<LedgerLine> lines) {
        return lines.stream()
                .takeWhile(line ->
                        !(line.event() instanceof ProtectionSet set
                                && set.handlingId().equals(protection)))
                .toList();
    }

    private static Stream<Place> places(
            LedgerLine line, AddressMentions mentions, OpenedText opened, Look look) {
        return FreeText.in(line.event())
                .filter(text -> staysOpen(text, look))
                .filter(text -> opened.words(text).filter(mentions::in).isPresent())
                .map(text -> Marked.of(line, text.component()));
    }

    /** What is labelled as closest closes with the protection by itself. */
    private static boolean staysOpen(FreeText text, Look look) {
        return look.labelsOf(text.value()).stream()
                .anyMatch(label -> label.sensitivity().compareTo(Sensitivity.S3) < 0);
    }
}
