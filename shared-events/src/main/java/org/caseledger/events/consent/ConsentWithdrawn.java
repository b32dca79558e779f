package org.caseledger.events.consent;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.ConsentId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * The person takes the consent back; it works from now on.
 *
 * @param resting what rested on it and stops: the next sitting or the agencies must deal with it
 * @param toTell the agencies that hold a role or wait for an answer and must be told
 */
public record ConsentWithdrawn(
        ConsentId consentId,
        FileId fileId,
        LocalDate withdrawnOn,
        @Nullable Labelled<Words> reason,
        @Nullable AskingMeans means,
        List<Resting> resting,
        List<AgencyId> toTell)
        implements ConsentEvent {

    public ConsentWithdrawn {
        resting = List.copyOf(resting);
        toTell = List.copyOf(toTell);
    }

    /** With nothing resting on it. */
    public ConsentWithdrawn(
            ConsentId consentId,
            FileId fileId,
            LocalDate withdrawnOn,
            @Nullable Labelled<Words> reason) {
        this(consentId, fileId, withdrawnOn, reason, null, List.of(), List.of());
    }
}
