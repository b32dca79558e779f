package org.caseledger.command.succession;

import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.succession.SuccessionRefusal.SUCCESSION_NOT_YET;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.register.SuccessionRegister;
import org.caseledger.events.succession.SuccessionAccepted;
import org.caseledger.events.succession.SuccessionEvent;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.SuccessionId;

import java.util.UUID;

/** The successor takes a piece of work over. */
public record AcceptSuccession(SuccessionId successionId, UUID line, FileId fileId)
        implements SuccessionCommand {

    @Override
    public Decision<SuccessionEvent> decide(Succession succession, Circumstances now) {
        return SuccessorAnswers.decide(
                succession, line, fileId, now, known -> accepted(known, now));
    }

    private Decision<SuccessionEvent> accepted(SuccessionRegister.Line known, Circumstances now) {
        boolean toAnother = !known.successor().agencyId().equals(known.fromAgency());
        if (toAnother && now.today().isBefore(known.effectiveOn())) {
            return refuse(SUCCESSION_NOT_YET);
        }
        return accept(
                new SuccessionAccepted(
                        successionId,
                        line,
                        fileId,
                        known.fromAgency(),
                        known.successor().agencyId(),
                        now.actor().staff(),
                        now.today()));
    }
}
