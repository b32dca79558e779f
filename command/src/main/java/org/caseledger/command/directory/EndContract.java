package org.caseledger.command.directory;

import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.directory.DirectoryRefusal.CONTRACT_ALREADY_ENDED;
import static org.caseledger.command.directory.DirectoryRefusal.CONTRACT_END_OUTSIDE_TERM;
import static org.caseledger.command.directory.DirectoryRefusal.CONTRACT_NOT_AGREED;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.directory.ContractEnded;
import org.caseledger.events.directory.DirectoryEvent;
import org.caseledger.events.register.ContractTerm;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.ContractId;
import org.caseledger.events.value.MunicipalityCode;

import java.time.LocalDate;
import java.util.Optional;

/** A contract ends before its time; {@code lastDay} is the last on which it holds. */
public record EndContract(MunicipalityCode municipality, ContractId contractId, LocalDate lastDay)
        implements DirectoryCommand {

    @Override
    public Decision<DirectoryEvent> decide(Directory directory, Circumstances now) {
        return DirectoryDesk.decide(this, directory, now, this::end);
    }

    private Decision<DirectoryEvent> end(Directory.Registered registered) {
        Optional<ContractTerm> term = registered.offices().term(contractId);
        AgencyId agency = registered.offices().contracts().get(contractId);
        if (term.isEmpty() || agency == null) {
            return refuse(CONTRACT_NOT_AGREED);
        }
        if (term.get().endedOn() != null) {
            return refuse(CONTRACT_ALREADY_ENDED);
        }
        if (lastDay.isBefore(term.get().from().minusDays(1))
                || lastDay.isAfter(term.get().until())) {
            return refuse(CONTRACT_END_OUTSIDE_TERM);
        }
        return accept(new ContractEnded(municipality, contractId, agency, lastDay));
    }
}
