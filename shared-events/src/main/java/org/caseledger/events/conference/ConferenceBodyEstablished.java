package org.caseledger.events.conference;

import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.BodyId;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Set;

/**
 * A body is set up under these bases; its name says nothing about them.
 *
 * @param kinds the conferences it holds; each rests on one of the bases
 * @param parent the body it works below, if any
 * @param trial true for a body tried out while the programme is being prepared (試行)
 */
public record ConferenceBodyEstablished(
        BodyId bodyId,
        String name,
        Set<LegalBasis> bases,
        Set<ConferenceKind> kinds,
        AgencyId host,
        @Nullable BodyId parent,
        boolean trial,
        String ruleTextVersion,
        LocalDate validFrom)
        implements BodyEvent {}
