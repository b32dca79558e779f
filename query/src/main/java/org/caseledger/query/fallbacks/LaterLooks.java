package org.caseledger.query.fallbacks;

import org.caseledger.events.programme.FallbackReviewed;
import org.caseledger.events.register.FallbackKeys;
import org.caseledger.events.supportcase.CustodyReviewed;
import org.caseledger.query.gate.Look;
import org.caseledger.query.ledger.LedgerHistory;
import org.caseledger.query.ledger.LedgerLine;
import org.caseledger.query.sentences.EmergencySentences;
import org.caseledger.query.sentences.OpenedPhrases;
import org.caseledger.query.sentences.Terms;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/** What was recorded of the later looks, by the number of what they looked at. */
record LaterLooks(List<LedgerLine> reviewed, List<LedgerLine> custodies, OpenedPhrases say) {

    static LaterLooks read(Look look, LedgerHistory history, OpenedPhrases say) {
        return new LaterLooks(
                history.ofType(look.sql(), "fallback-reviewed", look.position()),
                history.ofType(look.sql(), "custody-reviewed", look.position()),
                say);
    }

    /** In one sentence; null when nobody has looked yet. */
    @Nullable String of(UUID fallback) {
        for (LedgerLine line : reviewed) {
            if (line.event() instanceof FallbackReviewed it
                    && it.entryId().value().equals(fallback)) {
                return EmergencySentences.of(it.finding())
                        + "("
                        + Terms.day(it.reviewedOn())
                        + " "
                        + say.staff(line.actor().staff())
                        + ") "
                        + say.words(it.note());
            }
        }
        return ofCustody(fallback);
    }

    /** Its words stay with the case; here only that it was done. */
    private @Nullable String ofCustody(UUID fallback) {
        for (LedgerLine line : custodies) {
            if (line.event() instanceof CustodyReviewed it
                    && FallbackKeys.isOfCustody(fallback, it.custody())) {
                return "預り品の確認(" + Terms.day(it.reviewedOn()) + " " + by(line) + ")";
            }
        }
        return null;
    }

    private String by(LedgerLine line) {
        return say.staff(line.actor().staff());
    }
}
