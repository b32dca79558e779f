package org.caseledger.events.conference;

import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.BodyId;

import java.time.LocalDate;
import java.util.Set;

/** A body is set up under these bases; its name says nothing about them. */
public record ConferenceBodyEstablished(
        BodyId bodyId,
        String name,
        Set<LegalBasis> bases,
        AgencyId host,
        String ruleTextVersion,
        LocalDate validFrom)
        implements BodyEvent {}
