package org.caseledger.command.http;

import org.caseledger.command.decision.LedgerCommand;
import org.caseledger.command.decision.Minted;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.Programme;
import org.caseledger.events.value.RoleId;
import org.caseledger.events.value.Words;
import org.caseledger.events.value.Work;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A sample command with every kind of component. */
record NotePlan(
        CaseId caseId,
        Words summary,
        @Nullable Words remark,
        LocalDate on,
        @Nullable LocalTime at,
        @Nullable Period every,
        boolean urgent,
        Programme programme,
        @Nullable Work work,
        List<Role> roles,
        Set<AgencyId> agencies)
        implements LedgerCommand {

    record Role(@Minted RoleId roleId, AgencyId agencyId, Words task) {}

    @Override
    public UUID streamId() {
        return caseId.value();
    }
}
