package org.caseledger.command.intake;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.events.intake.HandOverSent;
import org.caseledger.events.register.ConsentRegister;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.ConsentId;
import org.caseledger.events.value.HandOverId;
import org.caseledger.events.value.PersonId;
import org.jspecify.annotations.Nullable;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * How a consultation was passed on so far; at most one hand-over waits for an answer.
 *
 * @param returned the hand-overs that came back
 */
public record Passed(
        @Nullable Waiting waiting,
        Set<HandOverId> returned,
        boolean accepted,
        @Nullable CaseId referredAs,
        Set<PersonId> nominated) {
    /** A hand-over that was sent and not yet answered. */
    public record Waiting(HandOverId handOverId, AgencyId to, List<ConsentId> consents) {
        /** True while everybody whose consent it rests on still agrees that this agency knows. */
        boolean isStillAgreedTo(Circumstances now) {
            return consents.stream()
                    .allMatch(id ->
                            now.facts()
                                    .value(ConsentRegister.CONSENT, id.toString())
                                    .filter(consent -> consent.holdsOn(now.today(), now.facts()))
                                    .filter(consent -> consent.circle().includes(to))
                                    .isPresent());
        }
    }

    static final Passed NOWHERE = new Passed(null, Set.of(), false, null, Set.of());

    public Passed {
        returned = Set.copyOf(returned);
        nominated = Set.copyOf(nominated);
    }

    boolean anywhere() {
        return !returned.isEmpty() || accepted || referredAs != null || !nominated.isEmpty();
    }

    Passed sent(HandOverSent sent) {
        Waiting answer = new Waiting(sent.handOverId(), sent.to(), sent.consents());
        return new Passed(answer, returned, accepted, referredAs, nominated);
    }

    Passed taken() {
        return new Passed(null, returned, true, referredAs, nominated);
    }

    Passed givenBack() {
        Set<HandOverId> all = new LinkedHashSet<>(returned);
        if (waiting != null) {
            all.add(waiting.handOverId());
        }
        return new Passed(null, all, accepted, referredAs, nominated);
    }

    Passed referred(CaseId caseId) {
        return new Passed(waiting, returned, accepted, caseId, nominated);
    }

    Passed nominated(PersonId person) {
        Set<PersonId> all = new LinkedHashSet<>(nominated);
        all.add(person);
        return new Passed(waiting, returned, accepted, referredAs, all);
    }
}
