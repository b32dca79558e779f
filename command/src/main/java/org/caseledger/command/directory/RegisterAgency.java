package org.caseledger.command.directory;

import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.directory.DirectoryRefusal.AGENCY_ALREADY_REGISTERED;
import static org.caseledger.command.directory.DirectoryRefusal.AGENCY_KIND_UNKNOWN;
import static org.caseledger.command.directory.DirectoryRefusal.FIELD_UNKNOWN;
import static org.caseledger.command.directory.DirectoryRefusal.OPERATOR_IS_THE_MUNICIPALITY;
import static org.caseledger.command.directory.DirectoryRefusal.SITE_HAS_ONE_FIELD;
import static org.caseledger.command.directory.DirectoryRefusal.SITE_NEEDS_TWO_FIELDS;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.Minted;
import org.caseledger.events.directory.AgencyKind;
import org.caseledger.events.directory.AgencyRegistered;
import org.caseledger.events.directory.DirectoryEvent;
import org.caseledger.events.directory.Field;
import org.caseledger.events.directory.SiteType;
import org.caseledger.events.directory.Standing;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.MunicipalityCode;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * An agency or a municipal section takes part.
 *
 * @param alsoIn further fields that it works in
 * @param site how its consultation site is set up, when it runs one
 * @param operatedBy who runs it when the municipality does not, for example the prefecture
 */
public record RegisterAgency(
        MunicipalityCode municipality,
        @Minted AgencyId agencyId,
        String name,
        AgencyKind kind,
        Standing standing,
        Field field,
        LocalDate from,
        @Nullable Set<Field> alsoIn,
        @Nullable SiteType site,
        @Nullable String operatedBy)
        implements DirectoryCommand {

    /** An agency of one field without a consultation site of its own. */
    public RegisterAgency(
            MunicipalityCode municipality,
            AgencyId agencyId,
            String name,
            AgencyKind kind,
            Standing standing,
            Field field,
            LocalDate from) {
        this(municipality, agencyId, name, kind, standing, field, from, null, null, null);
    }

    @Override
    public Decision<DirectoryEvent> decide(Directory directory, Circumstances now) {
        return DirectoryDesk.decide(this, directory, now, this::register);
    }

    private Decision<DirectoryEvent> register(Directory.Registered registered) {
        Offices offices = registered.offices();
        if (offices.has(agencyId)) {
            return refuse(AGENCY_ALREADY_REGISTERED);
        }
        if (!offices.knows(kind)) {
            return refuse(AGENCY_KIND_UNKNOWN);
        }
        if (!fields().stream().allMatch(offices::knows)) {
            return refuse(FIELD_UNKNOWN);
        }
        if (operatedBy != null && standing == Standing.MUNICIPAL) {
            return refuse(OPERATOR_IS_THE_MUNICIPALITY);
        }
        return wrongSite().<Decision<DirectoryEvent>>map(Decision::refuse).orElseGet(this::made);
    }

    private Optional<DirectoryRefusal> wrongSite() {
        long ofTheFour = fields().stream().filter(Field::isOfTheFour).count();
        if (site == SiteType.INTEGRATED && ofTheFour < 2) {
            return Optional.of(SITE_NEEDS_TWO_FIELDS);
        }
        return site == SiteType.BASIC && ofTheFour != 1
                ? Optional.of(SITE_HAS_ONE_FIELD)
                : Optional.empty();
    }

    private Set<Field> fields() {
        Set<Field> fields = new LinkedHashSet<>(Set.of(field));
        fields.addAll(alsoIn == null ? Set.of() : alsoIn);
        return fields;
    }

    private Decision<DirectoryEvent> made() {
        return accept(
                new AgencyRegistered(
                        municipality,
                        agencyId,
                        name,
                        kind,
                        standing,
                        field,
                        from,
                        alsoIn,
                        site,
                        operatedBy));
    }
}
