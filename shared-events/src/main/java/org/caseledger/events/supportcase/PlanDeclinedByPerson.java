package org.caseledger.events.supportcase;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.RoleId;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/** A person does not agree with this version of the plan, or not with some of its roles. */
public record PlanDeclinedByPerson(
        CaseId caseId,
        FileId fileId,
        int version,
        PersonId personId,
        List<RoleId> roles,
        @Nullable Labelled<Words> reason,
        SaidBy saidBy,
        LocalDate declinedOn)
        implements SupportCaseEvent {

    /** True when no single role is named: the plan as a whole was declined. */
    public boolean concernsWholePlan() {
        return roles.isEmpty();
    }
}
