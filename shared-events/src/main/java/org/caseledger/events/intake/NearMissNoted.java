package org.caseledger.events.intake;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.events.value.NearMissId;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.Words;

import java.util.List;
import java.util.Set;

/** Somebody was helped in one field where joint work would have helped more; nobody is named. */
public record NearMissNoted(
        NearMissId nearMissId,
        MunicipalityCode municipality,
        AgencyId notedBy,
        Set<Trouble> troubles,
        List<AgencyId> wouldHaveHelped,
        Labelled<Words> whatHappened,
        Occurred occurred)
        implements NearMissEvent {
    public NearMissNoted {
        troubles = Set.copyOf(troubles);
        wouldHaveHelped = List.copyOf(wouldHaveHelped);
    }
}
