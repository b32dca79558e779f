package org.caseledger.events.succession;

import static org.caseledger.events.value.CatalogueEntry.entry;

import org.caseledger.events.value.CatalogueEntry;
import org.caseledger.events.value.LedgerEvent;
import org.caseledger.events.value.SuccessionId;

import java.util.List;
import java.util.UUID;

/** The stream of one person's work going to a successor (引継ぎ), with a line per piece of work. */
public sealed interface SuccessionEvent extends LedgerEvent
        permits SuccessionBegun,
                SuccessionOffered,
                SuccessionAccepted,
                SuccessionQuestioned,
                SuccessionAnswered,
                SuccessionTakenBack,
                SuccessionRedirected,
                SucceededWorkEnded {

    /** The permanent names of this stream. */
    List<CatalogueEntry> CATALOGUE =
            List.of(
                    entry(SuccessionBegun.class, "succession-begun"),
                    entry(SuccessionOffered.class, "succession-offered"),
                    entry(SuccessionAccepted.class, "succession-accepted"),
                    entry(SuccessionQuestioned.class, "succession-questioned"),
                    entry(SuccessionAnswered.class, "succession-answered"),
                    entry(SuccessionTakenBack.class, "succession-taken-back"),
                    entry(SuccessionRedirected.class, "succession-redirected"),
                    entry(SucceededWorkEnded.class, "succeeded-work-ended"));

    SuccessionId successionId();

    @Override
    default UUID streamId() {
        return successionId().value();
    }
}
