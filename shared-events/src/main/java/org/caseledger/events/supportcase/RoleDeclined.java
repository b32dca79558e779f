package org.caseledger.events.supportcase;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.RoleId;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** The agency declined the role (辞退). */
public record RoleDeclined(
        CaseId caseId,
        FileId fileId,
        RoleId roleId,
        AgencyId agencyId,
        @Nullable Labelled<Words> reason,
        SaidBy saidBy,
        LocalDate declinedOn)
        implements SupportCaseEvent {}
