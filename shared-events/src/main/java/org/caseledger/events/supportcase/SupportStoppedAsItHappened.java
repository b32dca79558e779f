package org.caseledger.events.supportcase;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.AsItHappened;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.Words;

import java.time.LocalDate;
import java.util.List;

/** Support had come to rest before any conference decided so; the case is not suspended by it. */
public record SupportStoppedAsItHappened(
        CaseId caseId,
        FileId fileId,
        LocalDate stoppedOn,
        Labelled<Words> reason,
        List<String> breaches)
        implements CaseEntry, AsItHappened {}
