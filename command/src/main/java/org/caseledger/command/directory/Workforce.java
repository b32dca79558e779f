package org.caseledger.command.directory;

import org.caseledger.events.directory.DirectoryEvent;
import org.caseledger.events.register.PostHolding;
import org.caseledger.events.register.PostRegister;
import org.caseledger.events.register.StaffRegister;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.PostId;
import org.caseledger.events.value.StaffId;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Who works where, and which posts there are. */
record Workforce(Map<String, StaffRegister.Post> staff, Map<String, PostRegister.Seat> seats) {

    static final Workforce NONE = new Workforce(Map.of(), Map.of());

    Optional<StaffRegister.Post> post(StaffId person) {
        return Optional.ofNullable(staff.get(person.toString()));
    }

    Optional<PostRegister.Seat> seat(PostId post) {
        return Optional.ofNullable(seats.get(post.toString()));
    }

    /** The one who holds a post on a day and still works there. */
    Optional<StaffId> holderOn(PostRegister.Seat seat, LocalDate day) {
        return seat.holdings().stream()
                .filter(holding -> holding.holdsOn(day))
                .map(PostHolding::staffId)
                .filter(holder -> worksFor(seat.agencyId(), holder, day))
                .findFirst();
    }

    /** Whether somebody else holds a post at some time of a term. */
    boolean isHeldWithin(PostRegister.Seat seat, LocalDate from, @Nullable LocalDate until) {
        return holderOn(seat, from).isPresent()
                || seat.holdings().stream()
                        .anyMatch(holding ->
                                holding.from().isAfter(from)
                                        && (until == null || !holding.from().isAfter(until)));
    }

    private boolean worksFor(AgencyId agency, StaffId person, LocalDate day) {
        return post(person)
                .flatMap(post -> post.on(day))
                .filter(post -> post.agencyId().equals(agency))
                .isPresent();
    }

    Workforce after(DirectoryEvent event) {
        return new Workforce(
                StaffRegister.STAFF.afterAll(staff, event),
                PostRegister.POST.afterAll(seats, event));
    }
}
