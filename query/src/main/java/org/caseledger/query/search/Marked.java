package org.caseledger.query.search;

import org.caseledger.events.correction.Correction;
import org.caseledger.events.correction.EntryCorrected;
import org.caseledger.events.value.LedgerEvent;
import org.caseledger.query.ledger.LedgerLine;
import org.caseledger.query.search.PlacesToLookAt.Place;
import org.caseledger.query.sentences.ComponentTerms;

import java.util.UUID;

/** Where something was found, as somebody finds it again: a correction leads to its entry. */
final class Marked {

    private Marked() {}

    static Place of(LedgerLine line, String component) {
        String named =
                line.event() instanceof EntryCorrected corrected && component.equals("words")
                        ? corrected.component()
                        : component;
        return new Place(
                line.position(),
                entry(line.event(), line.eventId()),
                line.recordedOn(),
                EntryKinds.of(line.event()),
                named,
                ComponentTerms.of(named));
    }

    private static UUID entry(LedgerEvent event, UUID itself) {
        return event instanceof Correction correction ? correction.entry() : itself;
    }
}
