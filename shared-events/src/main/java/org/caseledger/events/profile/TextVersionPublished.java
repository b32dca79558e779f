package org.caseledger.events.profile;

import org.caseledger.events.value.MunicipalityCode;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * A version of a text or form may be used from a day on, and until a day where it is given (C-03).
 *
 * @param sha256 hash of the text's file, where somebody wants to prove which text it was
 */
public record TextVersionPublished(
        MunicipalityCode municipality,
        TextKind kind,
        String version,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @Nullable String sha256)
        implements ProfileEvent {}
