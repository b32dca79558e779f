package org.caseledger.command.supportcase;

import org.caseledger.events.supportcase.CaseEntry;
import org.caseledger.events.supportcase.ClosedAsItHappened;
import org.caseledger.events.supportcase.CustodyReviewed;
import org.caseledger.events.supportcase.GoodsGiven;
import org.caseledger.events.supportcase.OtherSchemePlanRecorded;
import org.caseledger.events.supportcase.RoleTakenOverAsItHappened;
import org.caseledger.events.supportcase.ServiceAnswered;
import org.caseledger.events.supportcase.ServiceProposed;
import org.caseledger.events.supportcase.SupportDecidedAsItHappened;
import org.caseledger.events.supportcase.SupportStoppedAsItHappened;
import org.caseledger.events.supportcase.TwoPersons;
import org.caseledger.events.supportcase.UrgentSupportGiven;
import org.caseledger.events.supportcase.UrgentSupportReported;
import org.caseledger.events.supportcase.ValuablesCustodyStarted;
import org.caseledger.events.supportcase.ValuablesReturned;
import org.caseledger.events.supportcase.ValuablesTakenAsItHappened;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.StaffId;
import org.jspecify.annotations.Nullable;

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
 * @param reviews what one person handled alone and a superior has not looked at yet
 * @param services what was proposed, whatever the answer
 * @param urgent how often something was done without waiting
 * @param unreported which of these have not been reported back
 * @param successor who is asked to coordinate the case, and from which day
 */
public record Entries(
        Map<UUID, PersonId> custodies,
        Map<UUID, AwaitedReview> reviews,
        Map<UUID, PersonId> services,
        int urgent,
        Set<Integer> unreported,
        Optional<Successor> successor) {

    /** An agency that is to coordinate the case from a day on. */
    public record Successor(AgencyId agency, LocalDate from) {}

    /** A review of what was handled for a person, and by whom. */
    public record AwaitedReview(PersonId of, StaffId by) {}

    static final Entries NONE =
            new Entries(Map.of(), Map.of(), Map.of(), 0, Set.of(), Optional.empty());

    public Entries {
        custodies = Map.copyOf(custodies);
        reviews = Map.copyOf(reviews);
        services = Map.copyOf(services);
        unreported = Set.copyOf(unreported);
    }

    Entries after(CaseEntry entry) {
        return switch (entry) {
            case ServiceProposed act ->
                    new Entries(
                            custodies,
                            reviews,
                            plus(services, act.service(), act.personId()),
                            urgent,
                            unreported,
                            successor);
            case UrgentSupportGiven act -> urgent(act.number(), true);
            case UrgentSupportReported act -> urgent(act.number(), false);
            case ValuablesCustodyStarted act ->
                    handled(
                            plus(custodies, act.custody(), act.personId()),
                            act.custody(),
                            review(act.personId(), act.handledBy()));
            case ValuablesReturned act ->
                    handled(
                            without(custodies, act.custody()),
                            act.custody(),
                            review(act.personId(), act.handledBy()));
            case CustodyReviewed act -> handled(custodies, act.custody(), null);
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
                custodies,
                reviews,
                services,
                urgent,
                unreported,
                Optional.of(new Successor(to, from)));
    }

    Entries answered() {
        return new Entries(custodies, reviews, services, urgent, unreported, Optional.empty());
    }

    private Entries urgent(int number, boolean open) {
        Set<Integer> next = new HashSet<>(unreported);
        if (open) {
            next.add(number);
        } else {
            next.remove(number);
        }
        return new Entries(custodies, reviews, services, Math.max(urgent, number), next, successor);
    }

    private Entries handled(
            Map<UUID, PersonId> kept, UUID custody, @Nullable AwaitedReview review) {
        Map<UUID, AwaitedReview> next =
                review == null ? without(reviews, custody) : plus(reviews, custody, review);
        return new Entries(kept, next, services, urgent, unreported, successor);
    }

    private static @Nullable AwaitedReview review(PersonId person, TwoPersons who) {
        return who.reviewer() == null ? null : new AwaitedReview(person, who.reviewer());
    }

    private static <V> Map<UUID, V> plus(Map<UUID, V> map, UUID id, V value) {
        Map<UUID, V> next = new HashMap<>(map);
        next.put(id, value);
        return next;
    }

    private static <V> Map<UUID, V> without(Map<UUID, V> map, UUID id) {
        Map<UUID, V> next = new HashMap<>(map);
        next.remove(id);
        return next;
    }
}
