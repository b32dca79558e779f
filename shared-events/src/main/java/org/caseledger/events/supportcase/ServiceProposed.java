package org.caseledger.events.supportcase;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/** A service was proposed to a person. */
public record ServiceProposed(
        CaseId caseId,
        FileId fileId,
        UUID service,
        PersonId personId,
        @Nullable AgencyId agencyId,
        Labelled<Words> proposal,
        LocalDate proposedOn)
        implements CaseEntry {}
