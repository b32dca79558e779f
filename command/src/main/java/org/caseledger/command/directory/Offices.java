package org.caseledger.command.directory;

import org.caseledger.events.directory.AgencyKind;
import org.caseledger.events.directory.AgencyKindAdded;
import org.caseledger.events.directory.ContractAgreed;
import org.caseledger.events.directory.DirectoryEvent;
import org.caseledger.events.directory.Field;
import org.caseledger.events.directory.FieldAdded;
import org.caseledger.events.register.AgencyRegister;
import org.caseledger.events.register.ContractTerm;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.ContractId;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The agencies, their contracts, and the kinds and fields that the municipality added. */
record Offices(
        Map<String, AgencyRegister.Agency> agencies,
        Map<ContractId, AgencyId> contracts,
        Set<AgencyKind> addedKinds,
        Set<Field> addedFields) {

    static final Offices NONE = new Offices(Map.of(), Map.of(), Set.of(), Set.of());

    Offices {
        contracts = Map.copyOf(contracts);
        addedKinds = Set.copyOf(addedKinds);
        addedFields = Set.copyOf(addedFields);
    }

    boolean has(AgencyId agency) {
        return agencies.containsKey(agency.toString());
    }

    boolean isOpen(AgencyId agency, LocalDate day) {
        AgencyRegister.Agency known = agencies.get(agency.toString());
        return known != null && known.isOpenOn(day);
    }

    boolean isClosing(AgencyId agency) {
        AgencyRegister.Agency known = agencies.get(agency.toString());
        return known != null && known.closedFrom() != null;
    }

    boolean knows(AgencyKind kind) {
        return AgencyKind.KNOWN.containsKey(kind) || addedKinds.contains(kind);
    }

    boolean knows(Field field) {
        return Field.KNOWN.containsKey(field) || addedFields.contains(field);
    }

    /** The term of a contract; empty when it was never agreed, or withdrawn before its day. */
    Optional<ContractTerm> term(ContractId contract) {
        return agencies.values().stream()
                .flatMap(agency -> agency.contracts().stream())
                .filter(term -> term.contractId().equals(contract))
                .findFirst();
    }

    Offices after(DirectoryEvent event) {
        return switch (event) {
            case AgencyKindAdded added ->
                    new Offices(agencies, contracts, with(addedKinds, added.kind()), addedFields);
            case FieldAdded added ->
                    new Offices(agencies, contracts, addedKinds, with(addedFields, added.field()));
            default ->
                    new Offices(
                            AgencyRegister.AGENCY.afterAll(agencies, event),
                            event instanceof ContractAgreed agreed ? with(agreed) : contracts,
                            addedKinds,
                            addedFields);
        };
    }

    private Map<ContractId, AgencyId> with(ContractAgreed agreed) {
        Map<ContractId, AgencyId> all = new HashMap<>(contracts);
        all.put(agreed.contractId(), agreed.agencyId());
        return all;
    }

    private static <T> Set<T> with(Set<T> before, T added) {
        Set<T> all = new HashSet<>(before);
        all.add(added);
        return all;
    }
}
