package org.caseledger.command.supportcase;

import org.caseledger.events.supportcase.CaseEntry;
import org.caseledger.events.supportcase.ClosedAsItHappened;
import org.caseledger.events.supportcase.GoodsGiven;
import org.caseledger.events.supportcase.OtherSchemePlanRecorded;
import org.caseledger.events.supportcase.RoleTakenOverAsItHappened;
import org.caseledger.events.supportcase.ServiceAnswered;
import org.caseledger.events.supportcase.ServiceProposed;
import org.caseledger.events.supportcase.SupportDecidedAsItHappened;
import org.caseledger.events.supportcase.SupportStoppedAsItHappened;
import org.caseledger.events.supportcase.UrgentSupportGiven;
import org.caseledger.events.supportcase.UrgentSupportReported;
import org.caseledger.events.supportcase.ValuablesCustodyStarted;
import org.caseledger.events.supportcase.ValuablesReturned;
import org.caseledger.events.supportcase.ValuablesTakenAsItHappened;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.PersonId;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What stands open beside the course of a case.
 *
 * @param custodies what is kept for a person and not yet returned
 * @param services what was proposed, whatever the answer
 * @param urgent how often something was done without waiting
 * @param unreported which of these have not been reported back
 * @param successor who is asked to coordinate the case, and from which day
 */
public record Entries(
        Map<UUID, PersonId> custodies,
        Map<UUID, PersonId> services,
        int urgent,
        Set<Integer> unreported,
        Optional<Successor> successor) {

    /** An agency that is to coordinate the case from a day on. */
    public record Successor(AgencyId agency, LocalDate from) {}

    static final Entries NONE = new Entries(Map.of(), Map.of(), 0, Set.of(), Optional.empty());

    public Entries {
        custodies = Map.copyOf(custodies);
        services = Map.copyOf(services);
        unreported = Set.copyOf(unreported);
    }

    Entries after(CaseEntry entry) {
        return switch (entry) {
            case ServiceProposed act ->
                    with(custodies, plus(services, act.service(), act.personId()));
            case UrgentSupportGiven act -> urgent(act.number(), true);
            case UrgentSupportReported act -> urgent(act.number(), false);
            case ValuablesCustodyStarted act ->
                    with(plus(custodies, act.custody(), act.personId()), services);
            case ValuablesReturned act -> {
                Map<UUID, PersonId> left = new HashMap<>(custodies);
                left.remove(act.custody());
                yield with(left, services);
            }
            case ServiceAnswered _,
                    GoodsGiven _,
                    OtherSchemePlanRecorded _,
                    SupportDecidedAsItHappened _,
                    ClosedAsItHappened _,
                    RoleTakenOverAsItHappened _,
                    SupportStoppedAsItHappened _,
                    ValuablesTakenAsItHappened _ ->
                    this;
        };
    }

    Entries handedOver(AgencyId to, LocalDate from) {
        return new Entries(
                custodies, services, urgent, unreported, Optional.of(new Successor(to, from)));
    }

    Entries answered() {
        return new Entries(custodies, services, urgent, unreported, Optional.empty());
    }

    private Entries urgent(int number, boolean open) {
        Set<Integer> next = new HashSet<>(unreported);
        if (open) {
            next.add(number);
        } else {
            next.remove(number);
        }
        return new Entries(custodies, services, Math.max(urgent, number), next, successor);
    }

    private Entries with(Map<UUID, PersonId> kept, Map<UUID, PersonId> proposed) {
        return new Entries(kept, proposed, urgent, unreported, successor);
    }

    private static Map<UUID, PersonId> plus(Map<UUID, PersonId> map, UUID id, PersonId person) {
        Map<UUID, PersonId> next = new HashMap<>(map);
        next.put(id, person);
        return next;
    }
}
