package org.caseledger.command;

import org.caseledger.events.profile.ProfileKind;
import org.caseledger.events.profile.ProfileSetting;
import org.caseledger.events.profile.ProfileSettingsDecided;
import org.caseledger.events.profile.SettingValue;
import org.caseledger.events.profile.TextKind;
import org.caseledger.events.profile.TextVersionPublished;

import java.time.LocalDate;
import java.util.List;

/** What 見本市 decides for itself (要綱設定), from a day on. */
public final class LocalRules {

    private LocalRules() {}

    /** From the day of the scenarios on. */
    public static ProfileSettingsDecided today(ProfileSetting setting, String value) {
        return from(Town.DAY, setting, value);
    }

    /** From the day after the scenarios on: it changes nothing yet. */
    public static ProfileSettingsDecided tomorrow(ProfileSetting setting, String value) {
        return from(Town.DAY.plusDays(1), setting, value);
    }

    public static ProfileSettingsDecided from(LocalDate day, ProfileSetting setting, String value) {
        return new ProfileSettingsDecided(Town.MIHON, day, day, null, List.of(setting.to(value)));
    }

    /** A ready-made kind, adopted half a year ago. */
    public static ProfileSettingsDecided adopted(ProfileKind kind) {
        LocalDate day = Town.DAY.minusMonths(6);
        List<SettingValue> all = kind.settings();
        return new ProfileSettingsDecided(Town.MIHON, day, day, kind, all);
    }

    /** A version of a text that may be used from a day on. */
    public static TextVersionPublished text(TextKind kind, String version, LocalDate from) {
        return new TextVersionPublished(Town.MIHON, kind, version, from, null, null);
    }
}
