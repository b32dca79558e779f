package org.caseledger.events.register;

import org.caseledger.events.directory.StaffLeft;
import org.caseledger.events.directory.StaffRegistered;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.Capacity;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

/** Who works where and in which capacity; an actor is resolved from here. Key: staff id. */
public final class StaffRegister implements Register<StaffRegister.Post> {

    public static final StaffRegister STAFF = new StaffRegister();

    /** One person's post; it counts on a day between {@code from} and {@code leftOn}. */
    public record Post(
            AgencyId agencyId, Capacity capacity, LocalDate from, @Nullable LocalDate leftOn) {

        public boolean isHeldOn(LocalDate day) {
            return !day.isBefore(from) && (leftOn == null || day.isBefore(leftOn));
        }
    }

    private StaffRegister() {}

    @Override
    public String name() {
        return "staff";
    }

    @Override
    public Class<Post> valueType() {
        return Post.class;
    }

    @Override
    public Set<String> keysTouchedBy(RecordedEvent recorded) {
        return switch (recorded.event()) {
            case StaffRegistered event -> Set.of(event.staffId().toString());
            case StaffLeft event -> Set.of(event.staffId().toString());
            default -> Set.of();
        };
    }

    @Override
    public Post after(@Nullable Post before, String key, RecordedEvent recorded) {
        return switch (recorded.event()) {
            case StaffRegistered event ->
                    new Post(event.agencyId(), event.capacity(), event.from(), null);
            case StaffLeft event -> {
                Post post = Objects.requireNonNull(before);
                yield new Post(post.agencyId, post.capacity, post.from, event.leftOn());
            }
            default -> throw new IllegalStateException("not an event of this register");
        };
    }

    @Override
    public Set<String> lookupsOf(Post value) {
        return Set.of("all", Lookups.agency(value.agencyId()));
    }
}
