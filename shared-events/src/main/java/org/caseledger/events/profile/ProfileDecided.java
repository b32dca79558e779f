package org.caseledger.events.profile;

import org.caseledger.events.value.MunicipalityCode;

import java.time.LocalDate;

/** From a day on these rules hold in this municipality. */
public record ProfileDecided(MunicipalityCode municipality, LocalDate validFrom, ProfileRules rules)
        implements ProfileEvent {}
