package org.caseledger.events.intake;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** The form without consent: why it is missing, how urgent it is, and who knows of the referral. */
public record WithoutConsent(
        Labelled<Words> reason,
        Urgency urgency,
        @Nullable Labelled<Words> referringWorker,
        List<AgencyId> knownTo) {
    public WithoutConsent {
        knownTo = List.copyOf(knownTo);
    }
}
