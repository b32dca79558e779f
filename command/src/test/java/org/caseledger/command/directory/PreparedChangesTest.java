package org.caseledger.command.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.command.Town.DAY;
import static org.caseledger.command.Town.MIHON;
import static org.caseledger.command.directory.DirectoryRefusal.*;
import static org.caseledger.command.directory.Office.APRIL;
import static org.caseledger.command.directory.Office.CARE;
import static org.caseledger.command.directory.Office.DESK;
import static org.caseledger.command.directory.Office.HARA;
import static org.caseledger.command.directory.Office.MORI;
import static org.caseledger.command.directory.Office.OTHER;

import org.caseledger.command.Town;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.Refusal;
import org.caseledger.command.decision.RefusedLines;
import org.caseledger.events.directory.ChangeKind;
import org.caseledger.events.directory.ChangeOccasion;
import org.caseledger.events.directory.DirectoryEvent;
import org.caseledger.events.register.AgencyRegister;
import org.caseledger.events.register.PostRegister;
import org.caseledger.events.register.StaffRegister;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.ChangesId;
import org.caseledger.events.value.ContractId;
import org.caseledger.events.value.StaffId;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class PreparedChangesTest {

    private static final ChangesId SPRING = new ChangesId(Town.id(20, 1));
    private static final ContractId CONTRACT = new ContractId(Town.id(15, 1));
    private static final AgencyId NEW = new AgencyId(Town.id(1, 40));

    private final Office office = Office.open();

    @Test
    void everything_stays_as_it_is_until_the_day_and_is_different_on_it() {
        office.does(
                spring(
                        Lines.of(ChangeKind.STAFF_MOVES).staff(MORI).at(OTHER).line(),
                        Lines.of(ChangeKind.STAFF_JOINS).staff(HARA).at(CARE).line(),
                        Lines.of(ChangeKind.POST_FILLED).staff(HARA).post(DESK).line(),
                        Lines.of(ChangeKind.AGENCY_RENAMED).at(CARE).title("新名").line(),
                        Lines.of(ChangeKind.AGENCY_OPENS).at(NEW).line()));
        LocalDate march = APRIL.minusDays(1);
        assertThat(agencyOf(MORI, march)).contains(CARE);
        assertThat(agencyOf(MORI, APRIL)).contains(OTHER);
        assertThat(agencyOf(HARA, march)).isEmpty();
        assertThat(PostRegister.holderOn(office.facts(), DESK, march)).contains(MORI);
        assertThat(PostRegister.holderOn(office.facts(), DESK, APRIL)).contains(HARA);
        assertThat(agency(CARE).nameOn(APRIL)).isEqualTo("新名");
        assertThat(agency(NEW).isOpenOn(march)).isFalse();
        assertThat(agency(NEW).isOpenOn(APRIL)).isTrue();
    }

    @Test
    void nothing_is_recorded_when_one_line_is_wrong_and_each_wrong_line_says_why() {
        Decision<DirectoryEvent> decided =
                office.decide(
                        spring(
                                Lines.of(ChangeKind.STAFF_LEAVES).staff(MORI).line(),
                                Lines.of(ChangeKind.STAFF_LEAVES).staff(HARA).line(),
                                Lines.of(ChangeKind.STAFF_MOVES).staff(MORI).at(OTHER).line(),
                                Lines.of(ChangeKind.POST_FILLED).post(DESK).line(),
                                Lines.of(ChangeKind.CONTRACT_ENDS).contract(CONTRACT).line()));
        assertThat(decided)
                .isInstanceOfSatisfying(
                        Decision.Refused.class,
                        refused -> {
                            assertThat(refused.why().code()).isEqualTo("changes-with-wrong-lines");
                            assertThat(wrong(refused.why()))
                                    .containsExactly(
                                            new RefusedLines.Verdict(
                                                    "lines[1].staffId", STAFF_NOT_IN_POST),
                                            new RefusedLines.Verdict(
                                                    "lines[2].staffId", STAFF_NOT_IN_POST),
                                            new RefusedLines.Verdict(
                                                    "lines[3].staffId", LINE_FIELD_MISSING),
                                            new RefusedLines.Verdict(
                                                    "lines[4].contractId", CONTRACT_NOT_AGREED));
                        });
    }

    @Test
    void hundreds_change_on_one_day() {
        List<ChangeLine> lines = new ArrayList<>();
        for (int number = 0; number < 400; number++) {
            var commissioner = new StaffId(Town.id(2, 1_000 + number));
            lines.add(Lines.of(ChangeKind.STAFF_JOINS).staff(commissioner).at(CARE).line());
        }
        office.does(spring(lines.toArray(ChangeLine[]::new)));
        assertThat(agencyOf(new StaffId(Town.id(2, 1_399)), APRIL)).contains(CARE);
        assertThat(agencyOf(new StaffId(Town.id(2, 1_399)), DAY)).isEmpty();
    }

    @Test
    void withdrawn_changes_leave_everything_as_it_was() {
        office.does(new AgreeContract(MIHON, CONTRACT, CARE, DAY, APRIL.plusYears(1)));
        var next = new ContractId(Town.id(15, 2));
        office.does(
                spring(
                        Lines.of(ChangeKind.STAFF_MOVES).staff(MORI).at(OTHER).line(),
                        Lines.of(ChangeKind.STAFF_JOINS).staff(HARA).at(CARE).line(),
                        Lines.of(ChangeKind.POST_FILLED).staff(HARA).post(DESK).line(),
                        Lines.of(ChangeKind.CONTRACT_ENDS).contract(CONTRACT).line(),
                        Lines.of(ChangeKind.CONTRACT_BEGINS).contract(next).at(OTHER).line(),
                        Lines.of(ChangeKind.AGENCY_RENAMED).at(OTHER).title("新名").line(),
                        Lines.of(ChangeKind.AGENCY_OPENS).at(NEW).line(),
                        Lines.of(ChangeKind.AGENCY_MERGES).at(CARE).into(NEW).line()));
        assertThat(agency(CARE).isEntrustedOn(APRIL)).isFalse();
        office.does(new WithdrawStaffChanges(MIHON, SPRING));
        assertThat(agencyOf(MORI, APRIL)).contains(CARE);
        assertThat(agencyOf(HARA, APRIL)).isEmpty();
        assertThat(PostRegister.holderOn(office.facts(), DESK, APRIL)).contains(MORI);
        assertThat(agency(CARE).isEntrustedOn(APRIL)).isTrue();
        assertThat(agency(OTHER).contracts()).isEmpty();
        assertThat(agency(OTHER).nameOn(APRIL)).isEqualTo("機関");
        assertThat(agency(NEW).isOpenOn(APRIL)).isFalse();
    }

    @Test
    void a_commissioner_who_was_withdrawn_can_still_be_registered() {
        office.does(spring(Lines.of(ChangeKind.STAFF_JOINS).staff(HARA).at(CARE).line()));
        office.does(new WithdrawStaffChanges(MIHON, SPRING));
        office.does(
                new PrepareStaffChanges(
                        MIHON,
                        new ChangesId(Town.id(20, 2)),
                        ChangeOccasion.COMMISSIONERS_RENEWED,
                        APRIL,
                        List.of(Lines.of(ChangeKind.STAFF_JOINS).staff(HARA).at(OTHER).line())));
        assertThat(agencyOf(HARA, APRIL)).contains(OTHER);
    }

    @Test
    void changes_are_prepared_once_with_lines_and_not_for_the_past() {
        office.refuses(spring(), CHANGES_WITHOUT_LINES);
        office.on(APRIL.plusDays(1));
        office.refuses(
                spring(Lines.of(ChangeKind.STAFF_LEAVES).staff(MORI).line()), CHANGES_IN_THE_PAST);
        office.on(DAY).does(spring(Lines.of(ChangeKind.STAFF_LEAVES).staff(MORI).line()));
        office.refuses(
                spring(Lines.of(ChangeKind.STAFF_LEAVES).staff(MORI).line()),
                CHANGES_ALREADY_PREPARED);
    }

    @Test
    void changes_are_withdrawn_once_before_their_day_unless_something_rests_on_them() {
        office.refuses(new WithdrawStaffChanges(MIHON, SPRING), CHANGES_UNKNOWN);
        office.does(spring(Lines.of(ChangeKind.STAFF_JOINS).staff(HARA).at(CARE).line()));
        office.on(APRIL)
                .refuses(new WithdrawStaffChanges(MIHON, SPRING), CHANGES_ALREADY_IN_EFFECT);
        office.on(DAY).does(new RecordStaffLeft(MIHON, HARA, APRIL.plusDays(9)));
        office.refuses(new WithdrawStaffChanges(MIHON, SPRING), CHANGES_BUILT_UPON);
    }

    @Test
    void changes_are_not_withdrawn_twice() {
        office.does(spring(Lines.of(ChangeKind.STAFF_LEAVES).staff(MORI).line()));
        office.does(new WithdrawStaffChanges(MIHON, SPRING));
        office.refuses(new WithdrawStaffChanges(MIHON, SPRING), CHANGES_ALREADY_WITHDRAWN);
    }

    private static List<RefusedLines.Verdict> wrong(Refusal why) {
        return ((RefusedLines) why)
                .verdicts().stream().filter(verdict -> verdict.why() != null).toList();
    }

    private static PrepareStaffChanges spring(ChangeLine... lines) {
        return new PrepareStaffChanges(
                MIHON, SPRING, ChangeOccasion.YEAR_END, APRIL, List.of(lines));
    }

    private Optional<AgencyId> agencyOf(StaffId staff, LocalDate day) {
        return StaffRegister.postOn(office.facts(), staff, day).map(StaffRegister.Post::agencyId);
    }

    private AgencyRegister.Agency agency(AgencyId id) {
        return office.facts().value(AgencyRegister.AGENCY, id.toString()).orElseThrow();
    }
}
