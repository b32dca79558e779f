package org.caseledger.command.directory;

import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.directory.DirectoryRefusal.AGREEMENT_END_OUTSIDE_TERM;
import static org.caseledger.command.directory.DirectoryRefusal.AGREEMENT_UNKNOWN;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.directory.DirectoryEvent;
import org.caseledger.events.directory.SharingAgreementEnded;
import org.caseledger.events.value.AgreementId;
import org.caseledger.events.value.MunicipalityCode;

import java.time.LocalDate;

/** An agreement on sharing ends before its time, after its last day. */
public record EndSharingAgreement(
        MunicipalityCode municipality, AgreementId agreementId, LocalDate lastDay)
        implements DirectoryCommand {

    @Override
    public Decision<DirectoryEvent> decide(Directory directory, Circumstances now) {
        return DirectoryDesk.decide(this, directory, now, this::end);
    }

    private Decision<DirectoryEvent> end(Directory.Registered registered) {
        var agreement = registered.agreements().get(agreementId.toString());
        if (agreement == null) {
            return refuse(AGREEMENT_UNKNOWN);
        }
        if (!agreement.isInForceOn(lastDay)) {
            return refuse(AGREEMENT_END_OUTSIDE_TERM);
        }
        return accept(new SharingAgreementEnded(municipality, agreementId, lastDay));
    }
}
