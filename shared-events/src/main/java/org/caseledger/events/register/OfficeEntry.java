package org.caseledger.events.register;

import org.caseledger.events.directory.PreparedChange;
import org.caseledger.events.directory.StaffChangesWithdrawn;
import org.caseledger.events.register.AgencyRegister.Agency;
import org.caseledger.events.register.AgencyRegister.Renaming;
import org.caseledger.events.value.ContractId;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** How an agency's entry changes; each method answers the entry after one change. */
record OfficeEntry(Agency was) {

    Agency renamed(LocalDate from, String name) {
        return with(was.closedFrom(), added(was.renamings(), new Renaming(from, name)));
    }

    Agency closed(@Nullable LocalDate from) {
        return with(from, was.renamings());
    }

    Agency with(ContractTerm term) {
        return with(added(was.contracts(), term));
    }

    Agency ended(ContractId contract, @Nullable LocalDate lastDay) {
        return with(
                was.contracts().stream()
                        .map(term ->
                                term.contractId().equals(contract) ? term.ending(lastDay) : term)
                        .toList());
    }

    /** The entry as if the changes of this agency had never been prepared. */
    Agency without(StaffChangesWithdrawn withdrawn, String key) {
        Agency agency = was;
        for (PreparedChange change : withdrawn.changes()) {
            UUID of = change.agency();
            if (of != null && of.toString().equals(key)) {
                agency = new OfficeEntry(agency).without(change, withdrawn.effectiveOn());
            }
        }
        return agency;
    }

    private Agency without(PreparedChange change, LocalDate effectiveOn) {
        var contract = new ContractId(change.subject());
        return switch (change.kind()) {
            case AGENCY_OPENS -> closed(was.from());
            case AGENCY_RENAMED ->
                    with(
                            was.closedFrom(),
                            was.renamings().stream()
                                    .filter(renaming -> !renaming.from().equals(effectiveOn))
                                    .toList());
            case AGENCY_CLOSES, AGENCY_SPLITS, AGENCY_MERGES -> closed(null);
            case CONTRACT_BEGINS ->
                    with(
                            was.contracts().stream()
                                    .filter(term -> !term.contractId().equals(contract))
                                    .toList());
            case CONTRACT_ENDS -> ended(contract, null);
            default -> was;
        };
    }

    private Agency with(@Nullable LocalDate closedFrom, List<Renaming> renamings) {
        return new Agency(
                was.name(),
                was.kind(),
                was.standing(),
                was.field(),
                was.from(),
                closedFrom,
                renamings,
                was.contracts());
    }

    private Agency with(List<ContractTerm> contracts) {
        return new Agency(
                was.name(),
                was.kind(),
                was.standing(),
                was.field(),
                was.from(),
                was.closedFrom(),
                was.renamings(),
                contracts);
    }

    private static <T> List<T> added(List<T> before, T one) {
        List<T> all = new ArrayList<>(before);
        all.add(one);
        return List.copyOf(all);
    }
}
