package org.caseledger.events.consent;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.ConsentForm;
import org.caseledger.events.value.ConsentId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** The person agreed, having been told these rules on personal information. */
public record ConsentGiven(
        ConsentId consentId,
        FileId fileId,
        ConsentForm form,
        ConsentCapacity givenAs,
        String ruleTextVersion,
        LocalDate givenOn,
        @Nullable LocalDate until,
        @Nullable Labelled<Words> ownView,
        @Nullable Labelled<Words> reasonForOtherForm)
        implements ConsentEvent {}
