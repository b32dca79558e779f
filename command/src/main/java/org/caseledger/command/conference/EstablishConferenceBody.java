package org.caseledger.command.conference;

import static org.caseledger.command.conference.BodyRefusal.BODY_ALREADY_ESTABLISHED;
import static org.caseledger.command.conference.BodyRefusal.BODY_NOT_YOURS;
import static org.caseledger.command.conference.BodyRefusal.BODY_PARENT_NOT_IN_FORCE;
import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.Minted;
import org.caseledger.events.conference.BodyEvent;
import org.caseledger.events.conference.ConferenceBodyEstablished;
import org.caseledger.events.conference.ConferenceKind;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.register.BodyRegister;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.BodyId;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Sets up a conference body under stated bases; one under 106-6 is hosted by the municipality.
 *
 * @param kinds the conferences it holds, when the bases alone do not tell
 * @param parent the body it works below
 * @param trial true while it is only tried out (試行)
 */
public record EstablishConferenceBody(
        @Minted BodyId bodyId,
        String name,
        Set<LegalBasis> bases,
        @Nullable Set<ConferenceKind> kinds,
        AgencyId host,
        @Nullable BodyId parent,
        @Nullable Boolean trial,
        String ruleTextVersion,
        LocalDate validFrom)
        implements BodyCommand {

    public EstablishConferenceBody {
        bases = Set.copyOf(bases);
    }

    /** A body of its own, not on trial. */
    public EstablishConferenceBody(
            BodyId bodyId,
            String name,
            Set<LegalBasis> bases,
            AgencyId host,
            String ruleTextVersion,
            LocalDate validFrom) {
        this(bodyId, name, bases, null, host, null, null, ruleTextVersion, validFrom);
    }

    @Override
    public Decision<BodyEvent> decide(ConferenceBody body, Circumstances now) {
        if (!Secretariat.includes(now.actor())) {
            return refuse(BODY_NOT_YOURS);
        }
        return switch (body) {
            case ConferenceBody.Established _ -> refuse(BODY_ALREADY_ESTABLISHED);
            case ConferenceBody.Unknown _ -> establish(now);
        };
    }

    private Decision<BodyEvent> establish(Circumstances now) {
        boolean onTrial = Boolean.TRUE.equals(trial);
        BasesOfBody stated = BasesOfBody.of(bases, kinds, onTrial, validFrom);
        Optional<BodyRefusal> wrong =
                stated.wrong().or(() -> stated.wrongHost(host, now)).or(() -> parentIsMissing(now));
        return wrong.<Decision<BodyEvent>>map(Decision::refuse)
                .orElseGet(() -> accept(established(stated)));
    }

    private Optional<BodyRefusal> parentIsMissing(Circumstances now) {
        if (parent == null) {
            return Optional.empty();
        }
        boolean stands =
                !parent.equals(bodyId)
                        && now.facts()
                                .value(BodyRegister.BODY, parent.toString())
                                .filter(above -> above.isInForceOn(validFrom))
                                .isPresent();
        return stands ? Optional.empty() : Optional.of(BODY_PARENT_NOT_IN_FORCE);
    }

    private ConferenceBodyEstablished established(BasesOfBody stated) {
        return new ConferenceBodyEstablished(
                bodyId,
                name,
                bases,
                stated.kinds(),
                host,
                parent,
                stated.trial(),
                ruleTextVersion,
                validFrom);
    }
}
