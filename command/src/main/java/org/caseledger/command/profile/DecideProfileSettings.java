package org.caseledger.command.profile;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.profile.ProfileEvent;
import org.caseledger.events.profile.ProfileSetting;
import org.caseledger.events.profile.ProfileSettingsDecided;
import org.caseledger.events.profile.SettingValue;
import org.caseledger.events.value.MunicipalityCode;

import java.time.LocalDate;
import java.util.List;

/** A municipal officer gives single settings new values from a day on, also from a future one. */
public record DecideProfileSettings(
        MunicipalityCode municipality, LocalDate validFrom, List<Wanted> settings)
        implements ProfileCommand {

    /**
     * One setting and its value in the form of that setting; throws on any other form.
     *
     * @param value for example {@code 14}, {@code P3M}, {@code true} or names with commas between
     */
    public record Wanted(ProfileSetting setting, String value) {

        public Wanted {
            if (!setting.form().fits(value)) {
                throw new IllegalArgumentException("profile-setting.form");
            }
        }

        SettingValue asValue() {
            return setting.to(value);
        }
    }

    public DecideProfileSettings {
        settings = List.copyOf(settings);
    }

    @Override
    public Decision<ProfileEvent> decide(ProfileHistory history, Circumstances now) {
        return ProfileDesk.notYours(this, now)
                .or(() -> ProfileDesk.wrong(values(), validFrom, history, now))
                .<Decision<ProfileEvent>>map(Decision::refuse)
                .orElseGet(() -> Decision.accept(decided(now)));
    }

    private ProfileSettingsDecided decided(Circumstances now) {
        return new ProfileSettingsDecided(municipality, validFrom, now.today(), null, values());
    }

    private List<SettingValue> values() {
        return settings.stream().map(Wanted::asValue).toList();
    }
}
