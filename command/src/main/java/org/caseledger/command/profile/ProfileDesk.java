package org.caseledger.command.profile;

import static org.caseledger.command.profile.ProfileRefusal.PROFILE_NEEDS_MUNICIPAL_OFFICER;
import static org.caseledger.command.profile.ProfileRefusal.PROFILE_OTHER_MUNICIPALITY;
import static org.caseledger.command.profile.ProfileRefusal.PROFILE_SETTING_TAKEN;
import static org.caseledger.command.profile.ProfileRefusal.PROFILE_SETTING_TWICE;
import static org.caseledger.command.profile.ProfileRefusal.PROFILE_WITHOUT_SETTING;
import static org.caseledger.command.profile.ProfileRefusal.SUPPORT_DECISION_LEFT_OUT;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.events.profile.Profile;
import org.caseledger.events.profile.ProfileSetting;
import org.caseledger.events.profile.RequiredAgreement;
import org.caseledger.events.profile.SettingValue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Rules: who decides a profile, and that a day that has begun keeps what was decided for it. */
final class ProfileDesk {

    private ProfileDesk() {}

    /** Only municipal officers decide, each for the own municipality. */
    static Optional<ProfileRefusal> notYours(ProfileCommand command, Circumstances now) {
        if (!command.municipality().equals(now.actor().municipality())) {
            return Optional.of(PROFILE_OTHER_MUNICIPALITY);
        }
        return now.actor().isMunicipalOfficer()
                ? Optional.empty()
                : Optional.of(PROFILE_NEEDS_MUNICIPAL_OFFICER);
    }

    /** A decision names something, each setting once, and none anew for a day that has begun. */
    static Optional<ProfileRefusal> wrong(
            List<SettingValue> settings,
            LocalDate from,
            ProfileHistory history,
            Circumstances now) {
        if (settings.isEmpty()) {
            return Optional.of(PROFILE_WITHOUT_SETTING);
        }
        if (settings.stream().anyMatch(ProfileDesk::leavesOutTheSupportDecision)) {
            return Optional.of(SUPPORT_DECISION_LEFT_OUT);
        }
        List<ProfileSetting> named = settings.stream().map(SettingValue::setting).toList();
        if (named.stream().distinct().count() < named.size()) {
            return Optional.of(PROFILE_SETTING_TWICE);
        }
        boolean taken =
                named.stream()
                        .map(setting -> new ProfileHistory.Start(setting, from))
                        .anyMatch(history.settings()::contains);
        return taken && !from.isAfter(now.today())
                ? Optional.of(PROFILE_SETTING_TAKEN)
                : Optional.empty();
    }

    /** Local rules add to what comes before support; 支援決定 itself is part of every such set. */
    private static boolean leavesOutTheSupportDecision(SettingValue value) {
        return value.setting() == ProfileSetting.AGREEMENTS_BEFORE_SUPPORT
                && !Profile.strict()
                        .with(List.of(value))
                        .agreementsBeforeSupport()
                        .contains(RequiredAgreement.SUPPORT_DECISION);
    }
}
