package org.caseledger.events.register;

import org.caseledger.events.profile.ProfileDecided;
import org.caseledger.events.profile.ProfileRules;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Set;

/** The rules a municipality set itself, by the day they start. Key: that day. */
public final class ProfileRegister implements Register<ProfileRegister.Decided> {

    public static final ProfileRegister PROFILE = new ProfileRegister();

    /** Rules valid from a day until the next entry starts. */
    public record Decided(LocalDate validFrom, ProfileRules rules) {}

    private ProfileRegister() {}

    @Override
    public String name() {
        return "profile";
    }

    @Override
    public Class<Decided> valueType() {
        return Decided.class;
    }

    @Override
    public Set<String> keysTouchedBy(RecordedEvent recorded) {
        return switch (recorded.event()) {
            case ProfileDecided event -> Set.of(event.validFrom().toString());
            default -> Set.of();
        };
    }

    @Override
    public Decided after(@Nullable Decided before, String key, RecordedEvent recorded) {
        return switch (recorded.event()) {
            case ProfileDecided event -> new Decided(event.validFrom(), event.rules());
            default -> throw new IllegalStateException("not an event of this register");
        };
    }

    @Override
    public Set<String> lookupsOf(Decided value) {
        return Set.of("all");
    }

    /** The rules in force on a day; the strict default where none was decided. */
    public static ProfileRules inForce(Facts facts, LocalDate day) {
        return facts.values(PROFILE, "all").stream()
                .filter(decided -> !decided.validFrom().isAfter(day))
                .reduce((_, later) -> later)
                .map(Decided::rules)
                .orElseGet(ProfileRules::strict);
    }
}
