package org.caseledger.command.directory;

import org.caseledger.events.directory.AgencyRegistered;
import org.caseledger.events.directory.ContractAgreed;
import org.caseledger.events.directory.DirectoryEvent;
import org.caseledger.events.directory.MunicipalityRegistered;
import org.caseledger.events.directory.StaffLeft;
import org.caseledger.events.directory.StaffRegistered;
import org.caseledger.events.value.Actor;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.Capacity;
import org.caseledger.events.value.ContractId;
import org.caseledger.events.value.StaffId;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** As much of the directory as its rules need: which agencies and staff there are. */
public sealed interface Directory {

    /** Nothing registered yet. */
    record Empty() implements Directory {}

    /** A municipality with its agencies and staff; {@code leftOn} is null while somebody is in post. */
    record Registered(Set<AgencyId> agencies, Set<ContractId> contracts, Map<StaffId, Post> staff)
            implements Directory {

        public Registered {
            agencies = Set.copyOf(agencies);
            contracts = Set.copyOf(contracts);
            staff = Map.copyOf(staff);
        }
    }

    /** One person's employment. */
    record Post(LocalDate from, @Nullable LocalDate leftOn) {}

    /** As long as nobody is registered anybody may begin; from then on officers and operators. */
    default boolean admits(Actor actor) {
        return switch (this) {
            case Empty _ -> true;
            case Registered registered ->
                    registered.staff.isEmpty()
                            || actor.isMunicipalOfficer()
                            || actor.capacity() == Capacity.SYSTEM_OPERATOR;
        };
    }

    default Directory after(DirectoryEvent event) {
        return switch (event) {
            case MunicipalityRegistered _ -> begun(event);
            case AgencyRegistered agency -> {
                Registered was = registered(event);
                yield new Registered(
                        with(was.agencies, agency.agencyId()), was.contracts, was.staff);
            }
            case ContractAgreed contract -> {
                Registered was = registered(event);
                yield new Registered(
                        was.agencies, with(was.contracts, contract.contractId()), was.staff);
            }
            case StaffRegistered staff ->
                    posted(event, staff.staffId(), new Post(staff.from(), null));
            case StaffLeft staff -> {
                Post post = registered(event).staff.get(staff.staffId());
                if (post == null) {
                    throw impossible(event);
                }
                yield posted(event, staff.staffId(), new Post(post.from, staff.leftOn()));
            }
        };
    }

    private Directory begun(DirectoryEvent event) {
        if (this instanceof Empty) {
            return new Registered(Set.of(), Set.of(), Map.of());
        }
        throw impossible(event);
    }

    private Registered registered(DirectoryEvent event) {
        if (this instanceof Registered registered) {
            return registered;
        }
        throw impossible(event);
    }

    private Registered posted(DirectoryEvent event, StaffId id, Post post) {
        Registered was = registered(event);
        Map<StaffId, Post> staff = new HashMap<>(was.staff);
        staff.put(id, post);
        return new Registered(was.agencies, was.contracts, staff);
    }

    private static <T> Set<T> with(Set<T> before, T added) {
        Set<T> all = new HashSet<>(before);
        all.add(added);
        return all;
    }

    private IllegalStateException impossible(DirectoryEvent event) {
        return new IllegalStateException(
                event.getClass().getSimpleName() + " cannot follow " + getClass().getSimpleName());
    }
}
