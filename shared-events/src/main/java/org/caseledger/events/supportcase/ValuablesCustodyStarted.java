package org.caseledger.events.supportcase;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.ConsentForm;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Things of a person are kept for them (預り品), on agreement and by inventory. */
public record ValuablesCustodyStarted(
        CaseId caseId,
        FileId fileId,
        UUID custody,
        PersonId personId,
        List<Labelled<Words>> inventory,
        ConsentForm agreement,
        LocalDate agreedOn,
        TwoPersons handledBy,
        LocalDate startedOn,
        @Nullable LocalDate returnBy)
        implements CaseEntry {}
