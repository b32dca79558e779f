package org.caseledger.command.conference;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.events.privacy.Known;
import org.caseledger.events.value.SittingId;
import org.caseledger.events.value.Words;

/** Words about a sitting as a whole, under a key of the sitting: they concern no single file. */
final class SittingNote {

    private SittingNote() {}

    static Known<Words> of(SittingId sitting, Words words, Circumstances now) {
        return now.aboutHolder(sitting.value()).put(words);
    }
}
