package org.caseledger.events.supportcase;

import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.RoleId;
import org.caseledger.events.value.StaffId;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * Another person, or nobody yet, bears the role for the agency (担当者の変更).
 *
 * @param inPlaceOf the agency that bore the role before, where its work went over to this one
 */
public record RoleWorkerChanged(
        CaseId caseId,
        FileId fileId,
        RoleId roleId,
        AgencyId agencyId,
        @Nullable String post,
        @Nullable StaffId worker,
        LocalDate changedOn,
        @Nullable AgencyId inPlaceOf)
        implements SupportCaseEvent {

    /** The agency keeps the role. */
    public RoleWorkerChanged(
            CaseId caseId,
            FileId fileId,
            RoleId roleId,
            AgencyId agencyId,
            @Nullable String post,
            @Nullable StaffId worker,
            LocalDate changedOn) {
        this(caseId, fileId, roleId, agencyId, post, worker, changedOn, null);
    }
}
