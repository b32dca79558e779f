package org.caseledger.query.nearmisses;

import org.caseledger.events.intake.NearMissNoted;
import org.caseledger.events.register.NearMissRegister;
import org.caseledger.events.value.SignedIn;
import org.caseledger.query.gate.Look;
import org.caseledger.query.gate.OutputPath;
import org.caseledger.query.gate.ReadGate;
import org.caseledger.query.gate.ReadingPurpose;
import org.caseledger.query.ledger.LedgerHistory;
import org.caseledger.query.ledger.LedgerLine;
import org.caseledger.query.sentences.OpenedPhrases;
import org.caseledger.query.sentences.Terms;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.UUID;

/** Reads the near-miss cases noted so far, newest first. */
@Component
public class NearMissesReading {

    private final ReadGate gate;
    private final LedgerHistory history;

    public NearMissesReading(ReadGate gate, LedgerHistory history) {
        this.gate = gate;
        this.history = history;
    }

    /** All of them, as of a position of the ledger. */
    public record NearMisses(long ledgerPosition, List<NearMissShown> nearMisses) {}

    /** One near-miss case; it names nobody. */
    public record NearMissShown(
            UUID nearMissId,
            String notedBy,
            String occurred,
            List<String> troubles,
            List<String> wouldHaveHelped,
            String whatHappened) {}

    public NearMisses show(SignedIn reader, OutputPath path) {
        return gate.look(reader, path, ReadingPurpose.CASE_WORK, this::read);
    }

    private NearMisses read(Look look) {
        List<UUID> streams =
                look.facts().findAll(NearMissRegister.NEAR_MISS, "all").stream()
                        .map(noted -> UUID.fromString(noted.key()))
                        .toList();
        List<LedgerLine> lines = history.ofStreams(look.sql(), streams, look.position());
        var say = new OpenedPhrases(look, List.of());
        return new NearMisses(
                look.position(),
                lines.reversed().stream()
                        .map(LedgerLine::event)
                        .filter(NearMissNoted.class::isInstance)
                        .map(NearMissNoted.class::cast)
                        .map(noted -> shown(noted, say))
                        .toList());
    }

    private static NearMissShown shown(NearMissNoted noted, OpenedPhrases say) {
        return new NearMissShown(
                noted.nearMissId().value(),
                say.agency(noted.notedBy()),
                Terms.when(noted.occurred()),
                noted.troubles().stream().sorted().map(Terms::of).toList(),
                noted.wouldHaveHelped().stream().map(say::agency).toList(),
                say.words(noted.whatHappened()));
    }
}
