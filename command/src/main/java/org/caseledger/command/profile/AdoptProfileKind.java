package org.caseledger.command.profile;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.profile.Profile;
import org.caseledger.events.profile.ProfileEvent;
import org.caseledger.events.profile.ProfileKind;
import org.caseledger.events.profile.ProfileSetting;
import org.caseledger.events.profile.ProfileSettingsDecided;
import org.caseledger.events.profile.SettingValue;
import org.caseledger.events.value.MunicipalityCode;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A municipal officer takes over a ready-made profile from a day on: its values, and the strict
 * default for every other rule. What only states a fact of the town stays as it is.
 *
 * @param deviations settings in which the municipality differs from the kind
 */
public record AdoptProfileKind(
        MunicipalityCode municipality,
        LocalDate validFrom,
        ProfileKind kind,
        @Nullable List<DecideProfileSettings.Wanted> deviations)
        implements ProfileCommand {

    private static final Set<ProfileSetting> FACTS_OF_THE_TOWN =
            EnumSet.of(
                    ProfileSetting.PROGRAMME_STATUS,
                    ProfileSetting.SUPPORT_CONFERENCE_PERMITTED,
                    ProfileSetting.POPULATION,
                    ProfileSetting.POPULATION_AS_OF,
                    ProfileSetting.POPULATION_SOURCE);

    @Override
    public Decision<ProfileEvent> decide(ProfileHistory history, Circumstances now) {
        return ProfileDesk.notYours(this, now)
                .or(() -> ProfileDesk.wrong(values(), validFrom, history, now))
                .<Decision<ProfileEvent>>map(Decision::refuse)
                .orElseGet(() -> Decision.accept(adopted(now)));
    }

    private ProfileSettingsDecided adopted(Circumstances now) {
        return new ProfileSettingsDecided(municipality, validFrom, now.today(), kind, values());
    }

    private List<SettingValue> values() {
        List<SettingValue> deviating =
                deviations == null
                        ? List.of()
                        : deviations.stream().map(DecideProfileSettings.Wanted::asValue).toList();
        Profile whole = Profile.strict().with(kind.settings());
        List<SettingValue> values = new ArrayList<>(deviating);
        for (ProfileSetting setting : ProfileSetting.values()) {
            if (!FACTS_OF_THE_TOWN.contains(setting) && !isAmong(deviating, setting)) {
                values.add(setting.to(whole.text(setting)));
            }
        }
        return values;
    }

    private static boolean isAmong(List<SettingValue> values, ProfileSetting setting) {
        return values.stream().anyMatch(one -> one.setting() == setting);
    }
}
