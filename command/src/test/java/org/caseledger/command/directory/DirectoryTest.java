package org.caseledger.command.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caseledger.command.Town.DAY;
import static org.caseledger.command.Town.MIHON;
import static org.caseledger.command.Town.SCHOOL;
import static org.caseledger.command.directory.DirectoryRefusal.AGENCY_ALREADY_REGISTERED;
import static org.caseledger.command.directory.DirectoryRefusal.AGENCY_NOT_REGISTERED;
import static org.caseledger.command.directory.DirectoryRefusal.CONTRACT_ALREADY_AGREED;
import static org.caseledger.command.directory.DirectoryRefusal.CONTRACT_ENDS_BEFORE_IT_STARTS;
import static org.caseledger.command.directory.DirectoryRefusal.DIRECTORY_NOT_YOURS;
import static org.caseledger.command.directory.DirectoryRefusal.DIRECTORY_OTHER_MUNICIPALITY;
import static org.caseledger.command.directory.DirectoryRefusal.DIRECTORY_UNKNOWN;
import static org.caseledger.command.directory.DirectoryRefusal.STAFF_ALREADY_IN_POST;
import static org.caseledger.command.directory.DirectoryRefusal.STAFF_LEFT_BEFORE_START;
import static org.caseledger.command.directory.DirectoryRefusal.STAFF_NOT_IN_POST;

import org.caseledger.command.Town;
import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.directory.AgencyKind;
import org.caseledger.events.directory.AgencyRegistered;
import org.caseledger.events.directory.ContractAgreed;
import org.caseledger.events.directory.DirectoryEvent;
import org.caseledger.events.directory.Field;
import org.caseledger.events.directory.MunicipalityRegistered;
import org.caseledger.events.directory.ProgrammeStatus;
import org.caseledger.events.directory.StaffLeft;
import org.caseledger.events.directory.StaffRegistered;
import org.caseledger.events.directory.Standing;
import org.caseledger.events.privacy.Known;
import org.caseledger.events.privacy.RetentionClass;
import org.caseledger.events.register.RegisterFold;
import org.caseledger.events.register.Registers;
import org.caseledger.events.value.Actor;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.Capacity;
import org.caseledger.events.value.ContractId;
import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.events.value.StaffId;
import org.caseledger.events.value.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Told without the town of other scenarios: its directory is what is being written here. */
class DirectoryTest {
    private static final MunicipalityCode ELSEWHERE = new MunicipalityCode("999989");
    private static final StaffId TEACHER = Town.TEACHER.staff();
    private static final ContractId CONTRACT = new ContractId(Town.id(15, 1));
    private static final DirectoryEvent OPENED =
            new MunicipalityRegistered(MIHON, "見本市", ProgrammeStatus.FULL, DAY);
    private static final DirectoryEvent AGENCY =
            new AgencyRegistered(
                    MIHON,
                    SCHOOL,
                    "学校",
                    AgencyKind.SCHOOL,
                    Standing.MUNICIPAL,
                    Field.EDUCATION,
                    DAY);
    private static final DirectoryEvent AGREED =
            new ContractAgreed(MIHON, CONTRACT, SCHOOL, DAY, DAY);
    private static final DirectoryEvent STAFF =
            new StaffRegistered(
                    MIHON,
                    TEACHER,
                    SCHOOL,
                    Town.told(Town.MOTHER, "職員"),
                    "担当",
                    Capacity.AGENCY_WORKER,
                    DAY);
    private static final DirectoryEvent LEFT = new StaffLeft(MIHON, TEACHER, DAY.plusDays(9));

    @Test
    void a_municipality_opens_its_own_directory_once() {
        assertAccepted(decide(Town.TEACHER, open(MIHON)));
        assertRefused(decide(Town.OFFICER, open(MIHON), OPENED), "MUNICIPALITY_ALREADY_REGISTERED");
        assertRefused(decide(Town.OFFICER, open(ELSEWHERE)), DIRECTORY_OTHER_MUNICIPALITY.name());
    }

    @Test
    void until_somebody_is_registered_anybody_may_begin_and_then_officers_and_operators() {
        Actor operator = new Actor(MIHON, TEACHER, Town.WELFARE_SECTION, Capacity.SYSTEM_OPERATOR);
        AgencyId other = Town.CARE_CENTRE;
        assertRefused(decide(Town.OFFICER, register(other)), DIRECTORY_UNKNOWN.name());
        assertAccepted(decide(Town.TEACHER, register(other), OPENED, AGENCY));
        assertRefused(
                decide(Town.TEACHER, register(other), OPENED, AGENCY, STAFF),
                DIRECTORY_NOT_YOURS.name());
        assertRefused(
                decide(Town.COORDINATOR, register(other), OPENED, AGENCY, STAFF),
                DIRECTORY_NOT_YOURS.name());
        assertAccepted(decide(Town.OFFICER, register(other), OPENED, AGENCY, STAFF));
        assertAccepted(decide(operator, register(other), OPENED, AGENCY, STAFF));
    }

    @Test
    void an_agency_is_registered_once() {
        assertRefused(
                decide(Town.OFFICER, register(SCHOOL), OPENED, AGENCY),
                AGENCY_ALREADY_REGISTERED.name());
    }

    @Test
    void a_contract_is_agreed_once_with_a_registered_agency_for_a_day_at_least() {
        assertAccepted(decide(Town.OFFICER, contract(DAY), OPENED, AGENCY));
        assertRefused(
                decide(Town.OFFICER, contract(DAY.minusDays(1)), OPENED, AGENCY),
                CONTRACT_ENDS_BEFORE_IT_STARTS.name());
        assertRefused(decide(Town.OFFICER, contract(DAY), OPENED), AGENCY_NOT_REGISTERED.name());
        assertRefused(
                decide(Town.OFFICER, contract(DAY), OPENED, AGENCY, AGREED),
                CONTRACT_ALREADY_AGREED.name());
    }

    @Test
    void a_name_gets_a_key_of_its_own() {
        Decision<DirectoryEvent> decided = decide(Town.OFFICER, hire(DAY), OPENED, AGENCY);
        assertAccepted(decided);
        var event = ((Decision.Accepted<DirectoryEvent>) decided).events().getFirst();
        var label = ((Known<Words>) ((StaffRegistered) event).name()).label();
        assertThat(label.subjects()).containsExactly(TEACHER.value());
        assertThat(label.retention()).isEqualTo(RetentionClass.STAFF_REGISTER);
    }

    @Test
    void a_post_is_taken_at_a_registered_agency_and_again_only_after_leaving() {
        assertRefused(decide(Town.OFFICER, hire(DAY), OPENED), AGENCY_NOT_REGISTERED.name());
        assertRefused(
                decide(Town.OFFICER, hire(DAY), OPENED, AGENCY, STAFF),
                STAFF_ALREADY_IN_POST.name());
        assertRefused(
                decide(Town.OFFICER, hire(DAY.plusDays(8)), OPENED, AGENCY, STAFF, LEFT),
                STAFF_ALREADY_IN_POST.name());
        assertAccepted(decide(Town.OFFICER, hire(DAY.plusDays(9)), OPENED, AGENCY, STAFF, LEFT));
    }

    @Test
    void who_is_in_post_leaves_once_and_not_before_the_first_day() {
        assertAccepted(decide(Town.OFFICER, leave(DAY), OPENED, AGENCY, STAFF));
        assertRefused(
                decide(Town.OFFICER, leave(DAY.minusDays(1)), OPENED, AGENCY, STAFF),
                STAFF_LEFT_BEFORE_START.name());
        assertRefused(decide(Town.OFFICER, leave(DAY), OPENED, AGENCY), STAFF_NOT_IN_POST.name());
        assertRefused(
                decide(Town.OFFICER, leave(DAY.plusDays(20)), OPENED, AGENCY, STAFF, LEFT),
                STAFF_NOT_IN_POST.name());
    }

    static Stream<List<DirectoryEvent>> impossibleHistories() {
        return Stream.of(
                List.of(AGENCY),
                List.of(AGREED),
                List.of(STAFF),
                List.of(OPENED, OPENED),
                List.of(OPENED, AGENCY, LEFT));
    }

    @ParameterizedTest
    @MethodSource("impossibleHistories")
    void an_impossible_history_is_not_read(List<DirectoryEvent> history) {
        assertThatThrownBy(() -> read(history)).isInstanceOf(IllegalStateException.class);
    }

    private static Directory read(List<DirectoryEvent> history) {
        Directory directory = new Directory.Empty();
        for (DirectoryEvent event : history) {
            directory = directory.after(event);
        }
        return directory;
    }

    private static Decision<DirectoryEvent> decide(
            Actor actor, DirectoryCommand command, DirectoryEvent... history) {
        var now = new Circumstances(actor, DAY, new RegisterFold(Registers.ALL));
        return command.decide(read(new ArrayList<>(List.of(history))), now);
    }

    private static void assertAccepted(Decision<DirectoryEvent> decision) {
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
    }

    private static void assertRefused(Decision<DirectoryEvent> decision, String why) {
        assertThat(decision)
                .isInstanceOfSatisfying(
                        Decision.Refused.class,
                        refused -> assertThat(refused.why().name()).isEqualTo(why));
    }

    private static RegisterMunicipality open(MunicipalityCode code) {
        return new RegisterMunicipality(code, "見本市", ProgrammeStatus.FULL, DAY);
    }

    private static RegisterAgency register(AgencyId agency) {
        return new RegisterAgency(
                MIHON, agency, "機関", AgencyKind.OTHER, Standing.CONTRACTOR, Field.GENERAL, DAY);
    }

    private static AgreeContract contract(LocalDate until) {
        return new AgreeContract(MIHON, CONTRACT, SCHOOL, DAY, until);
    }

    private static RegisterStaff hire(LocalDate from) {
        return new RegisterStaff(
                MIHON, TEACHER, SCHOOL, new Words("職員"), "担当", Capacity.AGENCY_WORKER, from);
    }

    private static RecordStaffLeft leave(LocalDate day) {
        return new RecordStaffLeft(MIHON, TEACHER, day);
    }
}
