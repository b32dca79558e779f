package org.caseledger.events.profile;

import org.caseledger.events.conference.DecisionKind;
import org.jspecify.annotations.Nullable;

import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a municipality decides for itself (要綱設定). Strict by default; every number of days is a
 * parameter here and nowhere else.
 *
 * @param decisionsWidenedTo106_6 decisions that this municipality also allows on a 106-6 item
 * @param decisionBeforeFirstSitting true where 支援決定 precedes the first deliberation
 * @param writtenSittings true where a body may decide in writing (持ち回り); null counts as no
 * @param secrecyNoticeBeforeAttendance true: no attendance without notice; false: recorded with a finding
 */
public record ProfileRules(
        Period monitoringEvery,
        Period planLongest,
        boolean decisionBeforeFirstSitting,
        boolean secrecyNoticeBeforeAttendance,
        Set<DecisionKind> decisionsWidenedTo106_6,
        @Nullable Boolean writtenSittings) {

    public ProfileRules {
        decisionsWidenedTo106_6 = Set.copyOf(decisionsWidenedTo106_6);
    }

    /** Nothing is decided in writing. */
    public ProfileRules(
            Period monitoringEvery,
            Period planLongest,
            boolean decisionBeforeFirstSitting,
            boolean secrecyNoticeBeforeAttendance,
            Set<DecisionKind> decisionsWidenedTo106_6) {
        this(
                monitoringEvery,
                planLongest,
                decisionBeforeFirstSitting,
                secrecyNoticeBeforeAttendance,
                decisionsWidenedTo106_6,
                null);
    }

    public boolean allowsWrittenSittings() {
        return Boolean.TRUE.equals(writtenSittings);
    }

    /** The default profile: monitoring every three months, plans of a year at most, nothing widened. */
    public static ProfileRules strict() {
        return new ProfileRules(Period.ofMonths(3), Period.ofMonths(12), false, true, Set.of());
    }

    /** The same as single settings. */
    public List<SettingValue> asSettings() {
        String widened =
                decisionsWidenedTo106_6.stream()
                        .map(DecisionKind::name)
                        .sorted()
                        .collect(Collectors.joining(","));
        return List.of(
                ProfileSetting.MONITORING_EVERY.to(monitoringEvery.toString()),
                ProfileSetting.PLAN_LONGEST.to(planLongest.toString()),
                ProfileSetting.DECISION_BEFORE_FIRST_SITTING.to(
                        Boolean.toString(decisionBeforeFirstSitting)),
                ProfileSetting.SECRECY_NOTICE_BEFORE_ATTENDANCE.to(
                        Boolean.toString(secrecyNoticeBeforeAttendance)),
                ProfileSetting.WRITTEN_DECISIONS.to(Boolean.toString(allowsWrittenSittings())),
                ProfileSetting.DECISIONS_ALSO_ON_106_6.to(
                        widened.isEmpty() ? SettingForm.NONE : widened));
    }
}
