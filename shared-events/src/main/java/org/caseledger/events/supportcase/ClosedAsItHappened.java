package org.caseledger.events.supportcase;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.AsItHappened;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/** The coordinating agency stopped as if the case were closed; the case is not closed by it. */
public record ClosedAsItHappened(
        CaseId caseId,
        FileId fileId,
        @Nullable AgencyId lead,
        LocalDate closedOn,
        Labelled<Words> reason,
        List<String> breaches)
        implements CaseEntry, AsItHappened {}
