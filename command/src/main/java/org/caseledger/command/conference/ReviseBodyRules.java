package org.caseledger.command.conference;

import static org.caseledger.command.decision.Decision.accept;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.conference.BodyEvent;
import org.caseledger.events.conference.BodyRulesRevised;
import org.caseledger.events.conference.ConferenceKind;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.value.BodyId;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Set;

/** Another rule text from a day (要綱の改正), with the bases and conferences it gives the body. */
public record ReviseBodyRules(
        BodyId bodyId,
        String ruleTextVersion,
        Set<LegalBasis> bases,
        @Nullable Set<ConferenceKind> kinds,
        LocalDate from)
        implements BodyCommand {

    public ReviseBodyRules {
        bases = Set.copyOf(bases);
    }

    @Override
    public Decision<BodyEvent> decide(ConferenceBody body, Circumstances now) {
        return StandingBody.from(from, body, now, standing -> revise(standing, now));
    }

    private Decision<BodyEvent> revise(ConferenceBody.Established body, Circumstances now) {
        BasesOfBody stated = BasesOfBody.of(bases, kinds, body.trial(), from);
        return stated.wrong()
                .or(() -> stated.wrongHost(body.host(), now))
                .<Decision<BodyEvent>>map(Decision::refuse)
                .orElseGet(() ->
                        accept(
                                new BodyRulesRevised(
                                        bodyId, ruleTextVersion, bases, stated.kinds(), from)));
    }
}
