package org.caseledger.events.supportcase;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/** The person answered a proposal; a refusal ends nothing else. */
public record ServiceAnswered(
        CaseId caseId,
        FileId fileId,
        UUID service,
        PersonId personId,
        ServiceReply reply,
        @Nullable Labelled<Words> reason,
        SaidBy saidBy,
        LocalDate answeredOn,
        @Nullable LocalDate askAgainOn)
        implements CaseEntry {}
