package org.caseledger.events.supportcase;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.AsItHappened;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.Words;

import java.time.LocalDate;
import java.util.List;

/** Somebody decided to support, whether they could or not; it grants nothing. */
public record SupportDecidedAsItHappened(
        CaseId caseId,
        FileId fileId,
        AgencyId decidedBy,
        LocalDate decidedOn,
        Labelled<Words> reason,
        List<String> breaches)
        implements CaseEntry, AsItHappened {}
