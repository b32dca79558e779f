package org.caseledger.command.programme;

import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.programme.ProgrammeRefusal.PROGRAMME_AGENCY_UNKNOWN;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.Minted;
import org.caseledger.events.programme.AdviceTopic;
import org.caseledger.events.programme.AdviceWithoutCaseGiven;
import org.caseledger.events.programme.ProgrammeEvent;
import org.caseledger.events.register.AgencyRegister;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.ProgrammeEntryId;
import org.caseledger.events.value.Work;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** An agency is advised on a topic without a case, so without saying about whom. */
public record AdviseWithoutCase(
        @Minted ProgrammeEntryId entryId,
        AgencyId agencyId,
        AdviceTopic topic,
        LocalDate givenOn,
        @Nullable Work work)
        implements ProgrammeCommand {

    @Override
    public Decision<ProgrammeEvent> decide(ProgrammeEntry entry, Circumstances now) {
        return OncePerEntry.decide(entry, givenOn, now, () -> advised(now));
    }

    private Decision<ProgrammeEvent> advised(Circumstances now) {
        boolean known = now.facts().value(AgencyRegister.AGENCY, agencyId.toString()).isPresent();
        return known
                ? accept(
                        new AdviceWithoutCaseGiven(
                                entryId,
                                now.actor().organisation(),
                                agencyId,
                                topic,
                                givenOn,
                                work))
                : refuse(PROGRAMME_AGENCY_UNKNOWN);
    }
}
