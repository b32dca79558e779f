package org.caseledger.events.supportcase;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.profile.ResidenceRule;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.ConsentId;
import org.caseledger.events.value.FileId;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/** 多機関協働 takes the case on these consents. */
public record CaseAccepted(
        CaseId caseId,
        FileId fileId,
        List<ConsentId> consents,
        LocalDate acceptedOn,
        @Nullable Labelled<ResidenceRule> residence)
        implements SupportCaseEvent {

    /** Nothing was said of where the persons live. */
    public CaseAccepted(
            CaseId caseId, FileId fileId, List<ConsentId> consents, LocalDate acceptedOn) {
        this(caseId, fileId, consents, acceptedOn, null);
    }
}
