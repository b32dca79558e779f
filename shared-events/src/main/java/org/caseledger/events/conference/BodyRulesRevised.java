package org.caseledger.events.conference;

import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.value.BodyId;

import java.time.LocalDate;
import java.util.Set;

/** The rules of the body were revised: another text and these bases from this day. */
public record BodyRulesRevised(
        BodyId bodyId,
        String ruleTextVersion,
        Set<LegalBasis> bases,
        Set<ConferenceKind> kinds,
        LocalDate from)
        implements BodyEvent {}
