package org.caseledger.command.intake;

import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.intake.NearMissRefusal.NEAR_MISS_ALREADY_NOTED;
import static org.caseledger.command.intake.NearMissRefusal.NEAR_MISS_DATE_IN_FUTURE;
import static org.caseledger.command.intake.NearMissRefusal.NEAR_MISS_NAMES_SOMEBODY;
import static org.caseledger.command.intake.NearMissRefusal.NEAR_MISS_NOTED_BY_CASE_WORKERS;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.Minted;
import org.caseledger.events.intake.NearMissEvent;
import org.caseledger.events.intake.NearMissNoted;
import org.caseledger.events.intake.Trouble;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.NearMissId;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/**
 * Notes a case seen in one field where joint work would have helped (惜しいケース). No file begins with
 * it and nobody is named in it.
 */
public record NoteNearMiss(
        @Minted NearMissId nearMissId,
        Set<Trouble> troubles,
        @Nullable List<AgencyId> wouldHaveHelped,
        Words whatHappened,
        Occurred occurred)
        implements NearMissCommand {
    @Override
    public Decision<NearMissEvent> decide(NearMiss nearMiss, Circumstances now) {
        if (nearMiss == NearMiss.NOTED) {
            return refuse(NEAR_MISS_ALREADY_NOTED);
        }
        if (!now.actor().capacity().handlesCases()) {
            return refuse(NEAR_MISS_NOTED_BY_CASE_WORKERS);
        }
        if (Naming.appearsIn(whatHappened)) {
            return refuse(NEAR_MISS_NAMES_SOMEBODY);
        }
        if (occurred.on().isAfter(now.today())) {
            return refuse(NEAR_MISS_DATE_IN_FUTURE);
        }
        return accept(noted(now));
    }

    private NearMissNoted noted(Circumstances now) {
        return new NearMissNoted(
                nearMissId,
                now.actor().municipality(),
                now.actor().organisation(),
                troubles,
                wouldHaveHelped == null ? List.of() : wouldHaveHelped,
                now.aboutHolder(nearMissId.value()).put(whatHappened),
                occurred);
    }
}
