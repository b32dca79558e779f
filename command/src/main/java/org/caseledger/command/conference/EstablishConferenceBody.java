package org.caseledger.command.conference;

import static org.caseledger.command.conference.BodyRefusal.BODY_ALREADY_ESTABLISHED;
import static org.caseledger.command.conference.BodyRefusal.BODY_BASIS_NOT_IN_FORCE;
import static org.caseledger.command.conference.BodyRefusal.BODY_HOST_NOT_MUNICIPAL;
import static org.caseledger.command.conference.BodyRefusal.BODY_HOST_UNKNOWN;
import static org.caseledger.command.conference.BodyRefusal.BODY_NOT_YOURS;
import static org.caseledger.command.conference.BodyRefusal.BODY_WITHOUT_BASIS;
import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.Minted;
import org.caseledger.events.conference.BodyEvent;
import org.caseledger.events.conference.ConferenceBodyEstablished;
import org.caseledger.events.directory.Standing;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.register.AgencyRegister;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.BodyId;

import java.time.LocalDate;
import java.util.Set;

/** Sets up a conference body under stated bases; one under 106-6 is hosted by the municipality. */
public record EstablishConferenceBody(
        @Minted BodyId bodyId,
        String name,
        Set<LegalBasis> bases,
        AgencyId host,
        String ruleTextVersion,
        LocalDate validFrom)
        implements BodyCommand {

    public EstablishConferenceBody {
        bases = Set.copyOf(bases);
    }

    @Override
    public Decision<BodyEvent> decide(ConferenceBody body, Circumstances now) {
        if (!Secretariat.includes(now.actor())) {
            return refuse(BODY_NOT_YOURS);
        }
        return switch (body) {
            case ConferenceBody.Established _ -> refuse(BODY_ALREADY_ESTABLISHED);
            case ConferenceBody.Unknown _ when bases.isEmpty() -> refuse(BODY_WITHOUT_BASIS);
            case ConferenceBody.Unknown _
                    when !bases.stream().allMatch(basis -> basis.isInForceOn(validFrom)) ->
                    refuse(BODY_BASIS_NOT_IN_FORCE);
            case ConferenceBody.Unknown _ -> hostedBy(now);
        };
    }

    private Decision<BodyEvent> hostedBy(Circumstances now) {
        var agency = now.facts().value(AgencyRegister.AGENCY, host.toString());
        if (agency.isEmpty()) {
            return refuse(BODY_HOST_UNKNOWN);
        }
        if (bases.contains(LegalBasis.SUPPORT_CONFERENCE_106_6)
                && agency.get().standing() != Standing.MUNICIPAL) {
            return refuse(BODY_HOST_NOT_MUNICIPAL);
        }
        return accept(
                new ConferenceBodyEstablished(
                        bodyId, name, bases, host, ruleTextVersion, validFrom));
    }
}
