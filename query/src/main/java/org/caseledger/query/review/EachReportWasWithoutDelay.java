package org.caseledger.query.review;

import org.caseledger.events.household.AbuseReportMade;
import org.caseledger.events.household.SuspicionEnded;
import org.caseledger.events.household.SuspicionRecorded;
import org.caseledger.events.profile.ProfileSetting;
import org.caseledger.events.register.ProfileRegister;
import org.caseledger.events.value.Occurred;
import org.caseledger.query.sentences.Phrases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Each suspicion led to a report (通告, 通報) without delay, or was cleared up in that time. What was
 * seen on no certain day counts from the day it was recorded; the history ends on its last day.
 */
final class EachReportWasWithoutDelay implements ReviewQuestion {

    @Override
    public Answer ask(History history, Phrases say) {
        List<Recorded<SuspicionRecorded>> noted = history.reviewed(SuspicionRecorded.class);
        List<Finding> findings = new ArrayList<>();
        for (Recorded<SuspicionRecorded> suspicion : noted) {
            late(suspicion, history).ifPresent(findings::add);
        }
        return Answer.of(Question.Q27, noted.size(), findings);
    }

    private static Optional<Finding> late(Recorded<SuspicionRecorded> suspicion, History history) {
        LocalDate limit = limit(suspicion, history);
        String what = "第" + suspicion.position() + "号の気づきについての通告・通報が、";
        Optional<Recorded<AbuseReportMade>> report = firstReport(suspicion, history);
        if (report.isPresent()) {
            return report.filter(made -> made.event().madeOn().isAfter(limit))
                    .map(made ->
                            Finding.of(
                                    Question.Q27, what + "遅れている。", suspicion.line(), made.line()));
        }
        boolean stillTime = !lastDay(history).isAfter(limit);
        return stillTime || isClearedUp(suspicion, limit, history)
                ? Optional.empty()
                : Optional.of(Finding.of(Question.Q27, what + "まだない。", suspicion.line()));
    }

    /** By the days of the 要綱 that were known when the suspicion was noted. */
    private static LocalDate limit(Recorded<SuspicionRecorded> suspicion, History history) {
        LocalDate known = known(suspicion);
        LocalDate recorded = suspicion.line().recordedOn();
        return known.plusDays(
                ProfileRegister.on(history.facts(), known, recorded)
                        .days(ProfileSetting.ABUSE_REPORT_DAYS));
    }

    private static LocalDate known(Recorded<SuspicionRecorded> suspicion) {
        Occurred occurred = suspicion.event().occurred();
        return occurred.precision() == Occurred.Precision.DAY
                ? occurred.on()
                : suspicion.line().recordedOn();
    }

    private static LocalDate lastDay(History history) {
        return history.lines().getLast().recordedOn();
    }

    private static Optional<Recorded<AbuseReportMade>> firstReport(
            Recorded<SuspicionRecorded> suspicion, History history) {
        return history.every(AbuseReportMade.class).stream()
                .filter(report -> answers(report.event(), suspicion.event()))
                .min(Comparator.comparing(report -> report.event().madeOn()));
    }

    /** By number, or a later report on the same person that names no suspicion. */
    private static boolean answers(AbuseReportMade report, SuspicionRecorded suspicion) {
        if (!report.householdId().equals(suspicion.householdId())) {
            return false;
        }
        Integer number = report.answers();
        return number == null
                ? report.personId().equals(suspicion.personId())
                        && !report.madeOn().isBefore(suspicion.occurred().on())
                : number == suspicion.number();
    }

    private static boolean isClearedUp(
            Recorded<SuspicionRecorded> suspicion, LocalDate limit, History history) {
        return history.every(SuspicionEnded.class).stream()
                .filter(end -> end.event().householdId().equals(suspicion.event().householdId()))
                .filter(end -> end.event().number() == suspicion.event().number())
                .anyMatch(end -> !end.event().judgedOn().isAfter(limit));
    }
}
