package org.caseledger.events.directory;

import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.MunicipalityCode;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Set;

/**
 * An agency or a municipal section takes part.
 *
 * @param alsoIn further fields that it works in besides {@code field}
 * @param site how its consultation site is set up, when it runs one
 * @param operatedBy who runs it when the municipality does not, for example the prefecture
 */
public record AgencyRegistered(
        MunicipalityCode municipality,
        AgencyId agencyId,
        String name,
        AgencyKind kind,
        Standing standing,
        Field field,
        LocalDate from,
        @Nullable Set<Field> alsoIn,
        @Nullable SiteType site,
        @Nullable String operatedBy)
        implements OfficeEvent {

    /** An agency of one field without a consultation site of its own. */
    public AgencyRegistered(
            MunicipalityCode municipality,
            AgencyId agencyId,
            String name,
            AgencyKind kind,
            Standing standing,
            Field field,
            LocalDate from) {
        this(municipality, agencyId, name, kind, standing, field, from, null, null, null);
    }
}
