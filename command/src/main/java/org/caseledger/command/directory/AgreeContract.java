package org.caseledger.command.directory;

import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.directory.DirectoryRefusal.AGENCY_NOT_REGISTERED;
import static org.caseledger.command.directory.DirectoryRefusal.CONTRACT_ALREADY_AGREED;
import static org.caseledger.command.directory.DirectoryRefusal.CONTRACT_ENDS_BEFORE_IT_STARTS;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.Minted;
import org.caseledger.events.directory.ContractAgreed;
import org.caseledger.events.directory.DirectoryEvent;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.ContractId;
import org.caseledger.events.value.MunicipalityCode;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * The municipality entrusts work to an agency; from the first to the last day.
 *
 * @param monthReports false where no month of it has to be reported (O-09); else each has
 */
public record AgreeContract(
        MunicipalityCode municipality,
        @Minted ContractId contractId,
        AgencyId agencyId,
        LocalDate from,
        LocalDate until,
        @Nullable Boolean monthReports)
        implements DirectoryCommand {

    /** A contract of which each month is to be reported. */
    public AgreeContract(
            MunicipalityCode municipality,
            ContractId contractId,
            AgencyId agencyId,
            LocalDate from,
            LocalDate until) {
        this(municipality, contractId, agencyId, from, until, null);
    }

    @Override
    public Decision<DirectoryEvent> decide(Directory directory, Circumstances now) {
        return DirectoryDesk.decide(this, directory, now, this::agree);
    }

    private Decision<DirectoryEvent> agree(Directory.Registered registered) {
        if (!registered.offices().has(agencyId)) {
            return refuse(AGENCY_NOT_REGISTERED);
        }
        if (registered.offices().contracts().containsKey(contractId)) {
            return refuse(CONTRACT_ALREADY_AGREED);
        }
        if (until.isBefore(from)) {
            return refuse(CONTRACT_ENDS_BEFORE_IT_STARTS);
        }
        return accept(
                new ContractAgreed(municipality, contractId, agencyId, from, until, monthReports));
    }
}
