package org.caseledger.command.decision;

import org.caseledger.events.profile.ProfileSetting;
import org.caseledger.events.register.ProfileRegister;

import java.time.LocalDate;

/**
 * Rule: what could not wait for a sitting is reported back within the days that the 要綱 gives,
 * counted from the day it was done or entered, whichever is later (I-08).
 */
public final class LatestReport {

    private LatestReport() {}

    /** Whether the day stated for the report is too late; the rules of the day it was done count. */
    public static boolean isBefore(LocalDate reportBackBy, LocalDate doneOn, Circumstances now) {
        int days = ProfileRegister.on(now.facts(), doneOn).days(ProfileSetting.REPORT_BACK_DAYS);
        LocalDate counted = doneOn.isBefore(now.today()) ? now.today() : doneOn;
        return counted.plusDays(days).isBefore(reportBackBy);
    }
}
