package org.caseledger.query.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.events.deadline.DeadlineKind.CONTRACT_END;
import static org.caseledger.events.deadline.DeadlineKind.MONTH_REPORT;
import static org.caseledger.query.deadlines.Told.DAY;
import static org.caseledger.query.deadlines.Told.DESK;
import static org.caseledger.query.deadlines.Told.NEXT;
import static org.caseledger.query.deadlines.Told.file;

import org.caseledger.events.deadline.DeadlinePassed;
import org.caseledger.events.directory.AgencyClosed;
import org.caseledger.events.directory.AgencyKind;
import org.caseledger.events.directory.AgencyRegistered;
import org.caseledger.events.directory.ChangeKind;
import org.caseledger.events.directory.ContractAgreed;
import org.caseledger.events.directory.ContractEnded;
import org.caseledger.events.directory.Field;
import org.caseledger.events.directory.PreparedChange;
import org.caseledger.events.directory.StaffChangesWithdrawn;
import org.caseledger.events.directory.Standing;
import org.caseledger.events.profile.ProfileSetting;
import org.caseledger.events.programme.MonthCounts;
import org.caseledger.events.programme.OutreachMonthReported;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.ChangesId;
import org.caseledger.events.value.ContractId;
import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.events.value.ProgrammeEntryId;
import org.caseledger.query.deadlines.DeadlineRow.State;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Which months a contractor owes a report on, and which contract is told to end. */
class ContractorsTest {

    private static final MunicipalityCode MIHON = new MunicipalityCode("999997");
    private static final ContractId FIRST = new ContractId(new UUID(7, 20));
    private static final ContractId SECOND = new ContractId(new UUID(7, 21));
    private static final LocalDate MARCH_27 = LocalDate.of(2027, 3, 31);
    private static final LocalDate MARCH_29 = LocalDate.of(2029, 3, 31);

    @Test
    void a_months_report_makes_the_next_one_due() {
        Told told = file(registered(NEXT), agreed(FIRST, MARCH_27));

        assertThat(told.one(MONTH_REPORT).countedFrom()).isEqualTo(LocalDate.of(2026, 6, 30));
        assertThat(told.one(MONTH_REPORT).within()).isEqualTo(ProfileSetting.CONTRACTOR_REPORT_DAY);
        assertThat(told.one(MONTH_REPORT).owner()).isEqualTo(Owner.of(NEXT));
        told.and(month(6), month(5));
        assertThat(months(told, State.MET)).containsExactly(6);
        assertThat(months(told, State.OPEN)).containsExactly(7);
    }

    @Test
    void a_contractor_that_never_reported_owes_each_month_since_the_contract_began() {
        Told told = file(registered(NEXT), since(LocalDate.of(2026, 2, 15), null));

        assertThat(months(told, State.OPEN)).containsExactly(2, 3, 4, 5, 6);
        told.and(month(3));
        assertThat(months(told, State.OPEN)).containsExactly(2, 4, 5, 6);
        told.and(passed(told, 6));
        assertThat(months(told, State.OPEN)).containsExactly(2, 4, 5, 6, 7);
    }

    @Test
    void a_contract_that_asks_for_no_month_makes_none_due() {
        Told told = file(registered(NEXT), since(LocalDate.of(2026, 2, 15), false), month(4));

        assertThat(told.all(MONTH_REPORT)).isEmpty();

        told.and(agreed(SECOND, MARCH_29));
        assertThat(months(told, State.OPEN)).containsExactly(6);
    }

    @Test
    void a_gap_between_two_contracts_is_not_reported() {
        Told told =
                file(
                        registered(NEXT),
                        since(LocalDate.of(2026, 2, 15), null),
                        ended(FIRST, LocalDate.of(2026, 3, 31)));
        assertThat(months(told, State.OPEN)).containsExactly(2, 3);

        told.and(agreed(SECOND, MARCH_29));

        assertThat(months(told, State.OPEN)).containsExactly(2, 3, 6);
    }

    @Test
    void each_month_that_passes_without_a_report_makes_the_next_one_due_all_the_same() {
        Told told = file(registered(NEXT), agreed(FIRST, MARCH_27), month(6));

        told.and(passed(told, 7));
        assertThat(months(told, State.OPEN)).containsExactly(7, 8);
        told.and(passed(told, 8));
        assertThat(months(told, State.OPEN)).containsExactly(7, 8, 9);

        told.and(month(8));
        assertThat(months(told, State.OPEN)).containsExactly(7, 9);
        told.and(month(7));
        assertThat(months(told, State.OPEN)).containsExactly(9);
    }

    @Test
    void the_end_of_one_contract_ends_no_report_while_another_one_runs() {
        Told told =
                file(registered(NEXT), agreed(FIRST, MARCH_27), agreed(SECOND, MARCH_29), month(6));

        told.and(ended(SECOND, LocalDate.of(2026, 7, 15)), passed(told, 7));

        assertThat(months(told, State.OPEN)).containsExactly(7, 8);
    }

    @Test
    void the_last_month_of_the_last_contract_is_still_to_be_reported_and_none_after_it() {
        Told told = file(registered(NEXT), registered(DESK), agreed(FIRST, MARCH_27), month(6));
        told.and(passed(told, 7));

        told.and(ended(FIRST, LocalDate.of(2026, 7, 15)));
        assertThat(months(told, State.OPEN)).containsExactly(7);
        assertThat(months(told, State.LAPSED)).containsExactly(8);
        told.and(month(7));
        assertThat(months(told, State.OPEN)).isEmpty();
    }

    @Test
    void a_contract_agreed_late_brings_the_months_of_its_term_back() {
        Told told = file(registered(NEXT), agreed(FIRST, LocalDate.of(2026, 6, 30)), month(6));
        assertThat(months(told, State.OPEN)).isEmpty();

        told.and(agreed(SECOND, MARCH_29));

        assertThat(months(told, State.OPEN)).containsExactly(7);
    }

    @Test
    void nobody_awaits_a_report_of_an_agency_that_was_closed() {
        Told told = file(registered(NEXT), agreed(FIRST, MARCH_27), month(6));

        told.and(new AgencyClosed(MIHON, NEXT, LocalDate.of(2026, 7, 1)));

        assertThat(months(told, State.OPEN)).isEmpty();
        assertThat(told.states(CONTRACT_END)).doesNotContain(State.OPEN);
    }

    @Test
    void the_contract_that_remains_is_told_to_end_when_the_later_one_ended_early() {
        Told told = file(registered(NEXT), agreed(FIRST, MARCH_27), agreed(SECOND, MARCH_29));
        assertThat(ends(told)).containsExactly(MARCH_29);

        told.and(ended(SECOND, DAY));

        assertThat(ends(told)).containsExactly(MARCH_27);
    }

    @Test
    void a_renewal_that_is_taken_back_leaves_the_end_of_the_contract_before_it_due() {
        Told told = file(registered(NEXT), agreed(FIRST, MARCH_27), agreed(SECOND, MARCH_29));

        told.and(
                new StaffChangesWithdrawn(
                        MIHON,
                        new ChangesId(new UUID(7, 30)),
                        DAY,
                        List.of(
                                new PreparedChange(
                                        ChangeKind.CONTRACT_BEGINS, SECOND.value(), NEXT))));

        assertThat(ends(told)).containsExactly(MARCH_27);
    }

    private static List<Integer> months(Told told, State state) {
        return told.all(MONTH_REPORT).stream()
                .filter(row -> row.state() == state)
                .map(row -> row.countedFrom() == null ? 0 : row.countedFrom().getMonthValue())
                .toList();
    }

    private static List<LocalDate> ends(Told told) {
        return told.all(CONTRACT_END).stream()
                .filter(row -> row.state() == State.OPEN)
                .map(DeadlineRow::dueOn)
                .toList();
    }

    private static AgencyRegistered registered(AgencyId agency) {
        return new AgencyRegistered(
                MIHON,
                agency,
                "見本市委託センター",
                AgencyKind.OTHER,
                Standing.CONTRACTOR,
                Field.GENERAL,
                LocalDate.of(2024, 4, 1));
    }

    private static ContractAgreed agreed(ContractId contract, LocalDate until) {
        return new ContractAgreed(MIHON, contract, NEXT, LocalDate.of(2026, 6, 1), until);
    }

    private static ContractAgreed since(LocalDate from, @Nullable Boolean monthReports) {
        return new ContractAgreed(MIHON, FIRST, NEXT, from, MARCH_27, monthReports);
    }

    private static ContractEnded ended(ContractId contract, LocalDate lastDay) {
        return new ContractEnded(MIHON, contract, NEXT, lastDay);
    }

    private static OutreachMonthReported month(int month) {
        return new OutreachMonthReported(
                new ProgrammeEntryId(new UUID(7, month)),
                NEXT,
                LocalDate.of(2026, month, 1),
                new MonthCounts(0, 0, 0, 0, 0, 0, 0, 0),
                DAY);
    }

    private static DeadlinePassed passed(Told told, int month) {
        DeadlineRow row =
                told.all(MONTH_REPORT).stream()
                        .filter(each -> each.state() == State.OPEN)
                        .filter(each ->
                                each.countedFrom() != null
                                        && each.countedFrom().getMonthValue() == month)
                        .findFirst()
                        .orElseThrow();
        return new DeadlinePassed(
                row.deadlineId(),
                null,
                MONTH_REPORT,
                LocalDate.of(2026, month + 1, 16),
                row.setBy());
    }
}
