package org.caseledger.events.register;

import org.caseledger.events.directory.ChangeKind;
import org.caseledger.events.directory.PreparedChange;
import org.caseledger.events.directory.StaffChangesWithdrawn;
import org.caseledger.events.directory.StaffLeft;
import org.caseledger.events.directory.StaffRegistered;
import org.caseledger.events.directory.StaffTransferred;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.Capacity;
import org.caseledger.events.value.LedgerEvent;
import org.caseledger.events.value.StaffId;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who works where and in which capacity; an actor is resolved from here. Key: staff id. An entry
 * holds the last post and the ones before it, because a post may begin on a day to come: ask {@link
 * #postOn} for the one that counts.
 */
public final class StaffRegister implements PlainRegister<StaffRegister.Post> {

    public static final StaffRegister STAFF = new StaffRegister();

    /**
     * One person's post; it counts on a day between {@code from} and {@code leftOn}.
     *
     * @param before the post held before this one
     */
    public record Post(
            AgencyId agencyId,
            Capacity capacity,
            LocalDate from,
            @Nullable LocalDate leftOn,
            @Nullable Post before) {

        /** A first post. */
        public Post(
                AgencyId agencyId, Capacity capacity, LocalDate from, @Nullable LocalDate leftOn) {
            this(agencyId, capacity, from, leftOn, null);
        }

        public boolean isHeldOn(LocalDate day) {
            return !day.isBefore(from) && (leftOn == null || day.isBefore(leftOn));
        }

        /** This post or the earlier one that counts on a day. */
        public Optional<Post> on(LocalDate day) {
            if (isHeldOn(day)) {
                return Optional.of(this);
            }
            return before == null ? Optional.empty() : before.on(day);
        }

        private Post until(@Nullable LocalDate day) {
            return new Post(agencyId, capacity, from, day, before);
        }

        private static Post next(
                @Nullable Post held, AgencyId agency, Capacity capacity, LocalDate from) {
            boolean runsOn = held != null && (held.leftOn == null || held.leftOn.isAfter(from));
            Post ended = held == null || !runsOn ? held : held.until(from);
            return new Post(agency, capacity, from, null, ended);
        }

        /** As if the post that begins on that day had never been given. */
        private Post withoutStart(LocalDate day) {
            if (!from.equals(day)) {
                return this;
            }
            return before == null ? until(from) : before;
        }

        private Post withoutEnd(LocalDate day) {
            return day.equals(leftOn) ? until(null) : this;
        }
    }

    private StaffRegister() {}

    /** The post that a person holds on a day; empty before the first and after the last. */
    public static Optional<Post> postOn(Facts facts, StaffId staff, LocalDate day) {
        return facts.value(STAFF, staff.toString()).flatMap(post -> post.on(day));
    }

    /** Whether anybody is in post in that capacity on a day. */
    public static boolean isAnyOn(Facts facts, Capacity capacity, LocalDate day) {
        return facts.values(STAFF, "all").stream()
                .flatMap(post -> post.on(day).stream())
                .anyMatch(post -> post.capacity() == capacity);
    }

    @Override
    public String name() {
        return "staff";
    }

    @Override
    public Class<Post> valueType() {
        return Post.class;
    }

    @Override
    public Set<String> keysTouchedBy(LedgerEvent recorded) {
        return switch (recorded) {
            case StaffRegistered event -> Set.of(event.staffId().toString());
            case StaffTransferred event -> Set.of(event.staffId().toString());
            case StaffLeft event -> Set.of(event.staffId().toString());
            case StaffChangesWithdrawn event ->
                    event.changes().stream()
                            .filter(StaffRegister::isOfStaff)
                            .map(change -> change.subject().toString())
                            .collect(Collectors.toCollection(LinkedHashSet::new));
            default -> Set.of();
        };
    }

    @Override
    public Post after(@Nullable Post before, String key, LedgerEvent recorded) {
        return switch (recorded) {
            case StaffRegistered event ->
                    Post.next(before, event.agencyId(), event.capacity(), event.from());
            case StaffTransferred event ->
                    Post.next(before, event.agencyId(), event.capacity(), event.from());
            case StaffLeft event -> PlainRegister.existing(before).until(event.leftOn());
            case StaffChangesWithdrawn event -> {
                Post post = PlainRegister.existing(before);
                for (PreparedChange change : event.changes()) {
                    if (change.subject().toString().equals(key) && isOfStaff(change)) {
                        post = without(change, post, event.effectiveOn());
                    }
                }
                yield post;
            }
            default -> throw new IllegalStateException("not an event of this register");
        };
    }

    private static boolean isOfStaff(PreparedChange change) {
        return change.kind() == ChangeKind.STAFF_JOINS
                || change.kind() == ChangeKind.STAFF_MOVES
                || change.kind() == ChangeKind.STAFF_LEAVES;
    }

    private static Post without(PreparedChange change, Post post, LocalDate effectiveOn) {
        return switch (change.kind()) {
            case STAFF_JOINS -> post.withoutStart(effectiveOn);
            case STAFF_MOVES -> post.withoutStart(effectiveOn).withoutEnd(effectiveOn);
            default -> post.withoutEnd(effectiveOn);
        };
    }

    @Override
    public Set<String> lookupsOf(Post value) {
        Set<String> lookups = new LinkedHashSet<>(Set.of("all"));
        for (Post post = value; post != null; post = post.before()) {
            lookups.add(Lookups.agency(post.agencyId()));
        }
        return lookups;
    }
}
