package org.caseledger.events.supportcase;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.Words;
import org.caseledger.events.value.Work;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/** Something could not wait for plan or sitting; it is reported back by a day. */
public record UrgentSupportGiven(
        CaseId caseId,
        FileId fileId,
        int number,
        List<PersonId> persons,
        Labelled<Words> support,
        Labelled<Words> reason,
        Occurred occurred,
        LocalDate reportBackBy,
        @Nullable Work work)
        implements CaseEntry {}
