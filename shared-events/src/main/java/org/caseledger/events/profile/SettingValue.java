package org.caseledger.events.profile;

/** One setting and its value, written in the form of that setting. */
public record SettingValue(ProfileSetting setting, String value) {

    public boolean fits() {
        return setting.form().fits(value);
    }
}
