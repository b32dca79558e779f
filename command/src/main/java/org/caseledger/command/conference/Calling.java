package org.caseledger.command.conference;

import static org.caseledger.command.conference.SittingRefusal.NO_106_6_BODY_IN_FORCE;
import static org.caseledger.command.conference.SittingRefusal.NO_BODY_IN_FORCE;
import static org.caseledger.command.conference.SittingRefusal.SITTING_NUMBER_TAKEN;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.register.BodyRegister;
import org.caseledger.events.register.Lookups;
import org.caseledger.events.register.ProfileRegister;
import org.caseledger.events.register.SittingRegister;
import org.caseledger.events.value.BodyId;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Rule: a sitting is called of a body that is in force on the day (R2), under a number of its own. */
record Calling(BodyId bodyId, int number, LocalDate heldOn) {

    /** What speaks against it; empty when nothing does. */
    List<SittingRefusal> breaches(Circumstances now) {
        List<SittingRefusal> found = new ArrayList<>();
        wrongDay(now).ifPresent(found::add);
        if (number < 1 || isTaken(now)) {
            found.add(SITTING_NUMBER_TAKEN);
        }
        return found;
    }

    /** Why the body does not sit on that day at all; empty when it does. */
    Optional<SittingRefusal> wrongDay(Circumstances now) {
        if (!isInForce(bodyId, heldOn, now)) {
            return Optional.of(NO_BODY_IN_FORCE);
        }
        return isOnly106_6(now) && !ProfileRegister.on(now.facts(), heldOn).permits106_6()
                ? Optional.of(NO_106_6_BODY_IN_FORCE)
                : Optional.empty();
    }

    private boolean isOnly106_6(Circumstances now) {
        return now.facts()
                .value(BodyRegister.BODY, bodyId.toString())
                .filter(known ->
                        known.basesOn(heldOn).equals(Set.of(LegalBasis.SUPPORT_CONFERENCE_106_6)))
                .isPresent();
    }

    static boolean isInForce(BodyId body, LocalDate day, Circumstances now) {
        return now.facts()
                .value(BodyRegister.BODY, body.toString())
                .filter(known -> known.isInForceOn(day))
                .isPresent();
    }

    private boolean isTaken(Circumstances now) {
        return now.facts().values(SittingRegister.SITTING, Lookups.body(bodyId)).stream()
                .anyMatch(other -> other.number() == number && !other.cancelled());
    }
}
