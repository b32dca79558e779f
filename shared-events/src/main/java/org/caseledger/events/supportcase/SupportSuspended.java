package org.caseledger.events.supportcase;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/** A sitting decided that support stops without closure (中断), with a watch arrangement. */
public record SupportSuspended(
        CaseId caseId,
        FileId fileId,
        ItemId itemId,
        UUID decision,
        Labelled<Words> reason,
        Labelled<Words> watch,
        @Nullable AgencyId watchBy,
        LocalDate suspendedOn,
        @Nullable LocalDate watchReviewOn)
        implements SupportCaseEvent {}
