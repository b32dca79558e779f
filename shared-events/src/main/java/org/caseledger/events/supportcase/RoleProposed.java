package org.caseledger.events.supportcase;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.RoleId;
import org.caseledger.events.value.StaffId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** A role outside the current plan is proposed to an agency; it binds nobody. */
public record RoleProposed(
        CaseId caseId,
        FileId fileId,
        RoleId roleId,
        AgencyId agencyId,
        RoleKind kind,
        @Nullable String post,
        @Nullable StaffId worker,
        Labelled<Words> task,
        LocalDate from,
        @Nullable LocalDate until)
        implements SupportCaseEvent {}
