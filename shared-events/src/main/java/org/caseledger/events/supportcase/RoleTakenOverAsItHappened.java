package org.caseledger.events.supportcase;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.AsItHappened;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.Words;

import java.time.LocalDate;
import java.util.List;

/** An agency took over a task without being asked as the rules have it; it binds nobody. */
public record RoleTakenOverAsItHappened(
        CaseId caseId,
        FileId fileId,
        AgencyId agencyId,
        Labelled<Words> task,
        LocalDate since,
        Labelled<Words> reason,
        List<String> breaches)
        implements CaseEntry, AsItHappened {}
