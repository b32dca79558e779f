package org.caseledger.events.register;

import org.caseledger.events.directory.ChangeKind;
import org.caseledger.events.directory.PostAbolished;
import org.caseledger.events.directory.PostEstablished;
import org.caseledger.events.directory.PostFilled;
import org.caseledger.events.directory.PostVacated;
import org.caseledger.events.directory.PreparedChange;
import org.caseledger.events.directory.StaffChangesWithdrawn;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.LedgerEvent;
import org.caseledger.events.value.PostId;
import org.caseledger.events.value.StaffId;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The posts of agencies and who holds them from when until when. Key: post id. */
public final class PostRegister implements PlainRegister<PostRegister.Seat> {

    public static final PostRegister POST = new PostRegister();

    /** One post; {@code lastDay} is set when it is abolished. */
    public record Seat(
            AgencyId agencyId,
            LocalDate from,
            @Nullable LocalDate lastDay,
            List<PostHolding> holdings) {

        public boolean existsOn(LocalDate day) {
            return !day.isBefore(from) && (lastDay == null || !day.isAfter(lastDay));
        }
    }

    private PostRegister() {}

    /** Who holds the post on a day and is still employed there; empty means 担当者未定. */
    public static Optional<StaffId> holderOn(Facts facts, PostId post, LocalDate day) {
        return facts.value(POST, post.toString())
                .filter(seat -> seat.existsOn(day))
                .flatMap(seat ->
                        seat.holdings().stream()
                                .filter(holding -> holding.holdsOn(day))
                                .map(PostHolding::staffId)
                                .filter(staff -> worksFor(seat.agencyId(), staff, facts, day))
                                .findFirst());
    }

    private static boolean worksFor(AgencyId agency, StaffId staff, Facts facts, LocalDate day) {
        return StaffRegister.postOn(facts, staff, day)
                .filter(post -> post.agencyId().equals(agency))
                .isPresent();
    }

    @Override
    public String name() {
        return "post";
    }

    @Override
    public Class<Seat> valueType() {
        return Seat.class;
    }

    @Override
    public Set<String> keysTouchedBy(LedgerEvent recorded) {
        return switch (recorded) {
            case PostEstablished event -> Set.of(event.postId().toString());
            case PostAbolished event -> Set.of(event.postId().toString());
            case PostFilled event -> Set.of(event.postId().toString());
            case PostVacated event -> Set.of(event.postId().toString());
            case StaffChangesWithdrawn event -> keys(event.changes());
            default -> Set.of();
        };
    }

    private static Set<String> keys(List<PreparedChange> changes) {
        Set<String> keys = new LinkedHashSet<>();
        for (PreparedChange change : changes) {
            UUID post = change.post();
            if (post != null) {
                keys.add(post.toString());
            }
        }
        return keys;
    }

    @Override
    public Seat after(@Nullable Seat before, String key, LedgerEvent recorded) {
        if (recorded instanceof PostEstablished event) {
            return new Seat(event.agencyId(), event.from(), null, List.of());
        }
        Seat was = PlainRegister.existing(before);
        return switch (recorded) {
            case PostAbolished event ->
                    new Seat(was.agencyId, was.from, event.lastDay(), was.holdings);
            case PostFilled event -> with(was, PostHolding.filled(was.holdings, event));
            case PostVacated event -> with(was, PostHolding.vacated(was.holdings, event));
            case StaffChangesWithdrawn event -> without(was, key, event);
            default -> throw new IllegalStateException("not an event of this register");
        };
    }

    private static Seat without(Seat was, String key, StaffChangesWithdrawn event) {
        Seat seat = was;
        for (PreparedChange change : event.changes()) {
            UUID post = change.post();
            if (post != null && post.toString().equals(key)) {
                LocalDate day = event.effectiveOn();
                seat =
                        change.kind() == ChangeKind.POST_ESTABLISHED
                                ? new Seat(seat.agencyId, day, day.minusDays(1), List.of())
                                : with(seat, PostHolding.without(seat.holdings, change, day));
            }
        }
        return seat;
    }

    private static Seat with(Seat was, List<PostHolding> holdings) {
        return new Seat(was.agencyId, was.from, was.lastDay, holdings);
    }

    @Override
    public Set<String> lookupsOf(Seat value) {
        return Set.of("all", Lookups.agency(value.agencyId()));
    }
}
