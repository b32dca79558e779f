package org.caseledger.events.register;

import org.caseledger.events.directory.AgencyClosed;
import org.caseledger.events.directory.AgencyKind;
import org.caseledger.events.directory.AgencyMerged;
import org.caseledger.events.directory.AgencyRegistered;
import org.caseledger.events.directory.AgencyRenamed;
import org.caseledger.events.directory.AgencySplit;
import org.caseledger.events.directory.ContractAgreed;
import org.caseledger.events.directory.ContractEnded;
import org.caseledger.events.directory.Field;
import org.caseledger.events.directory.PreparedChange;
import org.caseledger.events.directory.StaffChangesWithdrawn;
import org.caseledger.events.directory.Standing;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.LedgerEvent;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The agencies, how they stand to the municipality and when they are entrusted. Key: agency id. */
public final class AgencyRegister implements PlainRegister<AgencyRegister.Agency> {

    public static final AgencyRegister AGENCY = new AgencyRegister();

    /**
     * One agency with its dates.
     *
     * @param name the first name; {@link #nameOn} for the one that counts on a day
     * @param closedFrom the first day on which it takes no part any more
     */
    public record Agency(
            String name,
            AgencyKind kind,
            Standing standing,
            Field field,
            LocalDate from,
            @Nullable LocalDate closedFrom,
            List<Renaming> renamings,
            List<ContractTerm> contracts) {

        /** An agency that keeps its name and has no contract. */
        public Agency(
                String name,
                AgencyKind kind,
                Standing standing,
                Field field,
                LocalDate from,
                @Nullable LocalDate closedFrom) {
            this(name, kind, standing, field, from, closedFrom, List.of(), List.of());
        }

        /** It takes part that day, and a contractor's contract runs. */
        public boolean isEntrustedOn(LocalDate day) {
            return isOpenOn(day) && contractsAllow(day);
        }

        /** Whether a day lies before the agency or its first contract came into the ledger. */
        public boolean isBeforeWhatIsKnown(LocalDate day) {
            return day.isBefore(from)
                    || !contracts.isEmpty()
                            && contracts.stream().allMatch(term -> term.from().isAfter(day));
        }

        public boolean isOpenOn(LocalDate day) {
            return !day.isBefore(from) && (closedFrom == null || day.isBefore(closedFrom));
        }

        private boolean contractsAllow(LocalDate day) {
            boolean underContract =
                    standing == Standing.CONTRACTOR && !contracts.isEmpty()
                            || contracts.stream().anyMatch(term -> !term.from().isAfter(day));
            return !underContract || contracts.stream().anyMatch(term -> term.runsOn(day));
        }

        /** The name that it bears on a day. */
        public String nameOn(LocalDate day) {
            return renamings.stream()
                    .filter(renaming -> !renaming.from().isAfter(day))
                    .max((one, other) -> one.from().compareTo(other.from()))
                    .map(Renaming::name)
                    .orElse(name);
        }
    }

    /** Another name from a day on. */
    public record Renaming(LocalDate from, String name) {}

    private AgencyRegister() {}

    @Override
    public String name() {
        return "agency";
    }

    @Override
    public Class<Agency> valueType() {
        return Agency.class;
    }

    @Override
    public Set<String> keysTouchedBy(LedgerEvent recorded) {
        return switch (recorded) {
            case AgencyRegistered event -> key(event.agencyId());
            case AgencyRenamed event -> key(event.agencyId());
            case AgencyClosed event -> key(event.agencyId());
            case AgencySplit event -> key(event.agencyId());
            case AgencyMerged event -> key(event.agencyId());
            case ContractAgreed event -> key(event.agencyId());
            case ContractEnded event -> key(event.agencyId());
            case StaffChangesWithdrawn event -> keys(event.changes());
            default -> Set.of();
        };
    }

    private static Set<String> key(AgencyId agency) {
        return Set.of(agency.toString());
    }

    private static Set<String> keys(List<PreparedChange> changes) {
        Set<String> keys = new LinkedHashSet<>();
        for (PreparedChange change : changes) {
            UUID agency = change.agency();
            if (agency != null) {
                keys.add(agency.toString());
            }
        }
        return keys;
    }

    @Override
    public Agency after(@Nullable Agency before, String key, LedgerEvent recorded) {
        if (recorded instanceof AgencyRegistered event) {
            return new Agency(
                    event.name(),
                    event.kind(),
                    event.standing(),
                    event.field(),
                    event.from(),
                    null);
        }
        var office = new OfficeEntry(PlainRegister.existing(before));
        return switch (recorded) {
            case AgencyRenamed event -> office.renamed(event.from(), event.name());
            case AgencyClosed event -> office.closed(event.from());
            case AgencySplit event -> office.closed(event.from());
            case AgencyMerged event -> office.closed(event.from());
            case ContractAgreed event -> office.with(ContractTerm.of(event));
            case ContractEnded event -> office.ended(event.contractId(), event.lastDay());
            case StaffChangesWithdrawn event -> office.without(event, key);
            default -> throw new IllegalStateException("not an event of this register");
        };
    }

    @Override
    public Set<String> lookupsOf(Agency value) {
        return Set.of("all");
    }
}
