package org.caseledger.query.corrections;

import org.caseledger.events.disclosure.CorrectionNotified;
import org.caseledger.query.ledger.LedgerLine;
import org.caseledger.query.sentences.Phrases;
import org.caseledger.query.sentences.Terms;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The notices of a correction, whether they name the entry or what set it right. */
final class Notices {

    private Notices() {}

    static List<SetRight.Notice> of(
            List<LedgerLine> lines, UUID correction, UUID entry, Phrases say) {
        List<SetRight.Notice> notices = new ArrayList<>();
        for (LedgerLine line : lines) {
            if (line.event() instanceof CorrectionNotified notice
                    && (notice.corrected().equals(correction)
                            || notice.corrected().equals(entry))) {
                notices.add(
                        new SetRight.Notice(
                                line.position(),
                                say.agency(notice.to()),
                                Terms.day(notice.notifiedOn())));
            }
        }
        return notices;
    }
}
