package org.caseledger.command.programme;

import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.programme.ProgrammeRefusal.MONTH_NOT_OVER;
import static org.caseledger.command.programme.ProgrammeRefusal.PROGRAMME_AGENCY_UNKNOWN;
import static org.caseledger.command.programme.ProgrammeRefusal.REPORT_NOT_OF_OWN_AGENCY;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.Minted;
import org.caseledger.events.programme.MonthCounts;
import org.caseledger.events.programme.OutreachMonthReported;
import org.caseledger.events.programme.ProgrammeEvent;
import org.caseledger.events.register.AgencyRegister;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.ProgrammeEntryId;

import java.time.LocalDate;

/**
 * A contractor reports a month of アウトリーチ in counts only (O-09); {@code month} is any day of it. An
 * officer may enter it for the agency.
 */
public record ReportOutreachMonth(
        @Minted ProgrammeEntryId entryId,
        AgencyId agencyId,
        LocalDate month,
        MonthCounts counts,
        LocalDate reportedOn)
        implements ProgrammeCommand {

    @Override
    public Decision<ProgrammeEvent> decide(ProgrammeEntry entry, Circumstances now) {
        return OncePerEntry.decide(entry, reportedOn, now, () -> reported(now));
    }

    private Decision<ProgrammeEvent> reported(Circumstances now) {
        if (!now.actor().isMunicipalOfficer() && !now.actor().organisation().equals(agencyId)) {
            return refuse(REPORT_NOT_OF_OWN_AGENCY);
        }
        if (now.facts().value(AgencyRegister.AGENCY, agencyId.toString()).isEmpty()) {
            return refuse(PROGRAMME_AGENCY_UNKNOWN);
        }
        if (month.isAfter(now.today())) {
            return refuse(MONTH_NOT_OVER);
        }
        LocalDate first = month.withDayOfMonth(1);
        if (reportedOn.isBefore(first.plusMonths(1))) {
            return refuse(MONTH_NOT_OVER);
        }
        return accept(new OutreachMonthReported(entryId, agencyId, first, counts, reportedOn));
    }
}
