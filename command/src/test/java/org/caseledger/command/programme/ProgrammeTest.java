package org.caseledger.command.programme;

import static org.caseledger.command.Town.COORDINATION_DESK;
import static org.caseledger.command.Town.DAY;
import static org.caseledger.command.Town.REVIEWER;
import static org.caseledger.command.Town.SCHOOL;
import static org.caseledger.command.Town.SELF_RELIANCE_DESK;
import static org.caseledger.command.Town.SELF_RELIANCE_WORKER;
import static org.caseledger.command.Town.TEACHER;
import static org.caseledger.command.programme.ProgrammeRefusal.AREA_NAME_TOO_LONG;
import static org.caseledger.command.programme.ProgrammeRefusal.COUNT_NEGATIVE;
import static org.caseledger.command.programme.ProgrammeRefusal.ENTRY_ALREADY_RECORDED;
import static org.caseledger.command.programme.ProgrammeRefusal.MONTH_NOT_OVER;
import static org.caseledger.command.programme.ProgrammeRefusal.PROGRAMME_AGENCY_UNKNOWN;
import static org.caseledger.command.programme.ProgrammeRefusal.PROGRAMME_DATE_IN_FUTURE;
import static org.caseledger.command.programme.ProgrammeRefusal.PROGRAMME_SITTING_UNKNOWN;
import static org.caseledger.command.programme.ProgrammeRefusal.PROGRAMME_TASK_NOT_YOURS;
import static org.caseledger.command.programme.ProgrammeRefusal.REPORT_NOT_OF_OWN_AGENCY;

import org.caseledger.command.Scenario;
import org.caseledger.command.Town;
import org.caseledger.events.programme.AdviceTopic;
import org.caseledger.events.programme.AdviceWithoutCaseGiven;
import org.caseledger.events.programme.AreaActivity;
import org.caseledger.events.programme.AreaOutreachDone;
import org.caseledger.events.programme.MonthCounts;
import org.caseledger.events.programme.OutreachMonthReported;
import org.caseledger.events.programme.ProgrammeEvent;
import org.caseledger.events.programme.ResourceGapRegistered;
import org.caseledger.events.programme.ResourceKind;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.ProgrammeEntryId;
import org.caseledger.events.value.SittingId;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;

class ProgrammeTest {

    private static final ProgrammeEntryId ENTRY = new ProgrammeEntryId(Town.id(40, 1));
    private static final MonthCounts COUNTS = new MonthCounts(1, 4, 12, 2, 3, 1, 1, 0);

    private static Scenario<ProgrammeCommand, ProgrammeEntry, ProgrammeEvent> nothing() {
        return Scenario.of(ProgrammeCommand.STREAM);
    }

    @Test
    void an_agency_is_advised_without_saying_about_whom() {
        AdviceWithoutCaseGiven given =
                new AdviceWithoutCaseGiven(
                        ENTRY, COORDINATION_DESK, SCHOOL, AdviceTopic.WHOM_TO_ASK, DAY, null);
        AdviseWithoutCase advise =
                new AdviseWithoutCase(ENTRY, SCHOOL, AdviceTopic.WHOM_TO_ASK, DAY, null);
        nothing().when(advise).then(given);
        nothing().given(given).when(advise).thenRefused(ENTRY_ALREADY_RECORDED);
        nothing().by(REVIEWER).when(advise).thenRefused(PROGRAMME_TASK_NOT_YOURS);
        nothing()
                .when(
                        new AdviseWithoutCase(
                                ENTRY, new AgencyId(Town.id(1, 99)), AdviceTopic.OTHER, DAY, null))
                .thenRefused(PROGRAMME_AGENCY_UNKNOWN);
        nothing()
                .when(
                        new AdviseWithoutCase(
                                ENTRY, SCHOOL, AdviceTopic.OTHER, DAY.plusDays(1), null))
                .thenRefused(PROGRAMME_DATE_IN_FUTURE);
    }

    @Test
    void work_in_an_area_is_counts_only() {
        nothing()
                .when(area("東町", 12))
                .then(
                        new AreaOutreachDone(
                                ENTRY,
                                COORDINATION_DESK,
                                "東町",
                                AreaActivity.DOOR_TO_DOOR,
                                12,
                                3,
                                9,
                                0,
                                DAY,
                                null));
        nothing().when(area("東町", -1)).thenRefused(COUNT_NEGATIVE);
        nothing().when(area("東".repeat(41), 1)).thenRefused(AREA_NAME_TOO_LONG);
    }

    private static RecordAreaOutreach area(String name, int places) {
        return new RecordAreaOutreach(
                ENTRY, name, AreaActivity.DOOR_TO_DOOR, places, 3, 9, 0, DAY, null);
    }

    @Test
    void a_contractor_reports_its_own_month_when_it_is_over() {
        LocalDate may = DAY.minusMonths(1);
        nothing()
                .by(SELF_RELIANCE_WORKER)
                .when(new ReportOutreachMonth(ENTRY, SELF_RELIANCE_DESK, may, COUNTS, DAY))
                .then(
                        new OutreachMonthReported(
                                ENTRY, SELF_RELIANCE_DESK, may.withDayOfMonth(1), COUNTS, DAY));
        nothing()
                .by(SELF_RELIANCE_WORKER)
                .when(new ReportOutreachMonth(ENTRY, SELF_RELIANCE_DESK, DAY, COUNTS, DAY))
                .thenRefused(MONTH_NOT_OVER);
        nothing()
                .by(TEACHER)
                .when(new ReportOutreachMonth(ENTRY, SELF_RELIANCE_DESK, may, COUNTS, DAY))
                .thenRefused(REPORT_NOT_OF_OWN_AGENCY);
    }

    @Test
    void a_missing_resource_is_registered_without_a_case() {
        nothing()
                .when(new RegisterResourceGap(ENTRY, ResourceKind.PLACE_TO_BE, "東町", null, DAY))
                .then(
                        new ResourceGapRegistered(
                                ENTRY,
                                COORDINATION_DESK,
                                ResourceKind.PLACE_TO_BE,
                                "東町",
                                null,
                                DAY));
    }

    @Test
    void a_gap_points_only_at_a_sitting_that_was_held() {
        nothing()
                .when(
                        new RegisterResourceGap(
                                ENTRY, ResourceKind.WORK, null, new SittingId(Town.id(12, 9)), DAY))
                .thenRefused(PROGRAMME_SITTING_UNKNOWN);
    }
}
