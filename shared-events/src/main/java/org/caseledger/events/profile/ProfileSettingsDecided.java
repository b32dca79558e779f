package org.caseledger.events.profile;

import org.caseledger.events.value.MunicipalityCode;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * From a day on these settings have these values; all others stay as they were. What was decided
 * under earlier values keeps them.
 *
 * @param decidedOn when it was decided, so that a later decision with an earlier start can be told
 *     from what was known before
 * @param kind the ready-made profile that the values were taken from
 */
public record ProfileSettingsDecided(
        MunicipalityCode municipality,
        LocalDate validFrom,
        LocalDate decidedOn,
        @Nullable ProfileKind kind,
        List<SettingValue> settings)
        implements ProfileEvent {

    public ProfileSettingsDecided {
        settings = List.copyOf(settings);
    }
}
