package org.caseledger.events.profile;

import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.events.value.StaffId;

import java.time.LocalDate;
import java.util.List;

/** From a day on access is decided by this policy text, known by its hash and its approvers. */
public record AccessPolicyPublished(
        MunicipalityCode municipality,
        String policyId,
        String sha256,
        LocalDate validFrom,
        List<StaffId> approvers)
        implements ProfileEvent {}
