package org.caseledger.events.supportcase;

import org.caseledger.events.migration.CarriedStage;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.PersonId;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * A running or closed case is taken over from another ledger (移行) at the stage it had there.
 *
 * @param roles the division of roles there; its agencies know of the file only by {@code rolesMayKnow}
 * @param rolesMayKnow every 本人 had a dated consent on a form, so what runs may go on
 * @param breaches codes of the rules that this stage would have had to pass here
 */
public record CaseCarriedOver(
        CaseId caseId,
        FileId fileId,
        CarriedStage stage,
        AgencyId coordinator,
        List<PersonId> persons,
        List<PlannedRole> roles,
        boolean rolesMayKnow,
        Occurred began,
        @Nullable LocalDate nextReviewOn,
        @Nullable AgencyId lead,
        @Nullable LocalDate closedOn,
        List<String> breaches)
        implements SupportCaseEvent {}
