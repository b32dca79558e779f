package org.caseledger.events.register;

import org.caseledger.events.directory.MunicipalityRegistered;
import org.caseledger.events.profile.Profile;
import org.caseledger.events.profile.ProfileDecided;
import org.caseledger.events.profile.ProfileRules;
import org.caseledger.events.profile.ProfileSetting;
import org.caseledger.events.profile.ProfileSettingsDecided;
import org.caseledger.events.profile.SettingValue;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * What a municipality set itself, by the day it starts and the day it was decided. Key: both days.
 * {@link #on} folds it into the profile of any day.
 */
public final class ProfileRegister implements Register<ProfileRegister.Decided> {

    public static final ProfileRegister PROFILE = new ProfileRegister();

    private static final String REGISTERED = "registered";

    /** Settings that start on a day; each holds until a later day sets it anew. */
    public record Decided(LocalDate validFrom, LocalDate decidedOn, List<SettingValue> settings) {

        public Decided {
            settings = List.copyOf(settings);
        }

        Decided and(List<SettingValue> later) {
            List<SettingValue> all = new ArrayList<>(settings);
            all.addAll(later);
            return new Decided(validFrom, decidedOn, all);
        }
    }

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
            case MunicipalityRegistered _ -> Set.of(REGISTERED);
            case ProfileDecided event -> Set.of(event.validFrom().toString());
            case ProfileSettingsDecided event ->
                    Set.of(event.validFrom() + "/" + event.decidedOn());
            default -> Set.of();
        };
    }

    @Override
    public Decided after(@Nullable Decided before, String key, RecordedEvent recorded) {
        return switch (recorded.event()) {
            case MunicipalityRegistered event ->
                    new Decided(
                            event.since(),
                            event.since(),
                            List.of(
                                    ProfileSetting.PROGRAMME_STATUS.to(
                                            event.programmeStatus().name())));
            case ProfileDecided event ->
                    new Decided(event.validFrom(), event.validFrom(), event.rules().asSettings());
            case ProfileSettingsDecided event when before == null ->
                    new Decided(event.validFrom(), event.decidedOn(), event.settings());
            case ProfileSettingsDecided event -> before.and(event.settings());
            default -> throw new IllegalStateException("not an event of this register");
        };
    }

    @Override
    public Set<String> lookupsOf(Decided value) {
        return Set.of("all");
    }

    /** The profile on a day, by everything that is decided by now. */
    public static Profile on(Facts facts, LocalDate day) {
        return on(facts, day, LocalDate.MAX);
    }

    /** The profile on a day, as it was decided by another day: what a decision then could know. */
    public static Profile on(Facts facts, LocalDate day, LocalDate knownOn) {
        Profile profile = Profile.strict();
        for (Decided decided : inOrder(facts)) {
            if (!decided.validFrom.isAfter(day) && !decided.decidedOn.isAfter(knownOn)) {
                profile = profile.with(decided.settings);
            }
        }
        return profile;
    }

    /** The rules in force on a day; the strict default where none was decided. */
    public static ProfileRules inForce(Facts facts, LocalDate day) {
        return on(facts, day).rules();
    }

    /** Everything decided, the earliest start first and among equals the earlier decision first. */
    public static List<Decided> inOrder(Facts facts) {
        return facts.values(PROFILE, "all").stream()
                .sorted(Comparator.comparing(Decided::validFrom).thenComparing(Decided::decidedOn))
                .toList();
    }
}
