package org.caseledger.query.deadlines;

import org.caseledger.events.profile.Profile;
import org.caseledger.events.profile.ProfileSetting;
import org.caseledger.events.register.Facts;
import org.caseledger.events.register.ProfileRegister;
import org.caseledger.events.storage.LedgerJson;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The numbers of days that the profile counts deadlines by, as they stand on a day. */
record DeadlineDays(Map<String, Integer> days) {

    /** The day of a row in SQL; {@code :days} is {@link #asJson}. */
    static final String DUE =
            "coalesce(due_on, counted_from + coalesce((cast(:days as jsonb) ->> within)::int, 0))";

    static DeadlineDays on(Facts facts, LocalDate day) {
        Profile profile = ProfileRegister.on(facts, day);
        Map<String, Integer> days = new TreeMap<>();
        settings().forEach(setting -> days.put(setting.name(), profile.days(setting)));
        return new DeadlineDays(days);
    }

    private static Stream<ProfileSetting> settings() {
        return Stream.concat(
                Stream.of(
                        FadeOut.DAYS,
                        ProfileSetting.WITHDRAWAL_NOTICE_DAYS,
                        ProfileSetting.PAPERS_RECOVERY_DAYS,
                        ProfileSetting.CONTRACTOR_REPORT_DAY),
                DeadlineTable.OPENINGS.stream()
                        .map(opening -> opening.plan().within())
                        .filter(Objects::nonNull));
    }

    String asJson() {
        return LedgerJson.plain().writeValueAsString(days);
    }
}
