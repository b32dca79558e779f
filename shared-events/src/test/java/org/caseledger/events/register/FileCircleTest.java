package org.caseledger.events.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseledger.events.directory.AgencyKind;
import org.caseledger.events.directory.Field;
import org.caseledger.events.directory.Standing;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.succession.OpenWork;
import org.caseledger.events.succession.Successor;
import org.caseledger.events.value.Actor;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.BodyId;
import org.caseledger.events.value.Capacity;
import org.caseledger.events.value.Circle;
import org.caseledger.events.value.ConsentId;
import org.caseledger.events.value.ConsultationId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.Purpose;
import org.caseledger.events.value.SittingId;
import org.caseledger.events.value.StaffId;
import org.caseledger.events.value.SuccessionId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** For whom a file exists, and who is told of all of it. */
class FileCircleTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 3);
    private static final FileId FILE = new FileId(new UUID(1, 1));
    private static final FileId OTHER_FILE = new FileId(new UUID(1, 2));
    private static final AgencyId MINE = new AgencyId(new UUID(2, 1));
    private static final AgencyId OTHERS = new AgencyId(new UUID(2, 2));
    private static final StaffId ME = new StaffId(new UUID(3, 1));
    private static final StaffId COLLEAGUE = new StaffId(new UUID(3, 2));
    private static final ItemId ITEM = new ItemId(new UUID(4, 1));
    private static final SittingId SITTING = new SittingId(new UUID(4, 2));
    private static final ConsentId CONSENT = new ConsentId(new UUID(5, 1));

    private final GivenFacts facts = new GivenFacts();

    @BeforeEach
    void my_agency_is_open() {
        agencyUntil(null);
    }

    @Test
    void a_worker_of_no_agency_of_the_file_does_not_know_of_it() {
        assertThat(includes(Capacity.AGENCY_WORKER)).isFalse();
        assertThat(toldOfAll(Capacity.AGENCY_WORKER)).isFalse();
    }

    @Test
    void the_municipality_knows_and_its_review_is_told_without_handling_cases() {
        assertThat(includes(Capacity.MUNICIPAL_OFFICER)).isTrue();
        assertThat(toldOfAll(Capacity.MUNICIPAL_OFFICER)).isTrue();
        assertThat(includes(Capacity.REVIEWER)).isFalse();
        assertThat(toldOfAll(Capacity.REVIEWER)).isTrue();
        assertThat(toldOfAll(Capacity.ANALYST)).isFalse();
    }

    @Test
    void an_agency_that_is_in_now_knows_all_but_its_analysts_nothing() {
        inOn(FILE, MINE, true);

        assertThat(includes(Capacity.AGENCY_WORKER)).isTrue();
        assertThat(toldOfAll(Capacity.AGENCY_WORKER)).isTrue();
        assertThat(includes(Capacity.ANALYST)).isFalse();
    }

    @Test
    void an_agency_that_was_in_or_is_in_elsewhere_does_not() {
        inOn(FILE, MINE, false);
        inOn(OTHER_FILE, MINE, true);
        inOn(FILE, OTHERS, true);

        assertThat(includes(Capacity.AGENCY_WORKER)).isFalse();
    }

    @Test
    void an_agency_that_is_not_entrusted_any_more_or_unknown_does_not() {
        inOn(FILE, MINE, true);
        agencyUntil(DAY);
        assertThat(includes(Capacity.AGENCY_WORKER)).isFalse();

        inOn(FILE, OTHERS, true);
        Actor stranger =
                new Actor(new MunicipalityCode("999997"), ME, OTHERS, Capacity.AGENCY_WORKER);
        assertThat(FileCircle.isInOn(stranger, FILE, facts, DAY)).isFalse();
    }

    @Test
    void a_file_is_new_until_some_agency_is_or_was_in_on_it() {
        assertThat(FileCircle.isNew(FILE, facts)).isTrue();
        inOn(FILE, OTHERS, false);
        assertThat(FileCircle.isNew(FILE, facts)).isFalse();
    }

    @Test
    void who_is_asked_to_take_over_knows_while_the_answer_waits() {
        handedOver(MINE, HandOverRegister.State.WAITING);
        assertThat(includes(Capacity.AGENCY_WORKER)).isTrue();
        assertThat(toldOfAll(Capacity.AGENCY_WORKER)).isFalse();

        for (HandOverRegister.State state : HandOverRegister.State.values()) {
            handedOver(MINE, state);
            assertThat(includes(Capacity.AGENCY_WORKER))
                    .isEqualTo(state == HandOverRegister.State.WAITING);
        }
        handedOver(OTHERS, HandOverRegister.State.WAITING);
        assertThat(includes(Capacity.AGENCY_WORKER)).isFalse();
    }

    @Test
    void the_sheet_is_that_of_its_writer_and_closes_with_the_consent_it_rests_on() {
        handedOver(MINE, HandOverRegister.State.WAITING);
        assertThat(handedSheetOf(OTHERS)).isFalse();

        consent(ConsentRegister.State.GIVEN);
        assertThat(handedSheetOf(OTHERS)).isTrue();
        assertThat(handedSheetOf(MINE)).isFalse();
        assertThat(handedSheetOf(null)).isFalse();

        consent(ConsentRegister.State.WITHDRAWN);
        assertThat(handedSheetOf(OTHERS)).isFalse();
    }

    @Test
    void who_was_picked_for_an_item_knows_until_it_is_taken_off() {
        picked(COLLEAGUE);
        assertThat(includes(Capacity.AGENCY_WORKER)).isFalse();

        picked(ME);
        assertThat(includes(Capacity.AGENCY_WORKER)).isTrue();
        item(true);
        assertThat(includes(Capacity.AGENCY_WORKER)).isFalse();
        item(false);
        assertThat(includes(Capacity.AGENCY_WORKER)).isTrue();
        calledOff();
        assertThat(includes(Capacity.AGENCY_WORKER)).isFalse();
    }

    @Test
    void who_is_offered_its_work_knows_while_it_waits() {
        offered(ME, SuccessionRegister.State.OFFERED);
        assertThat(includes(Capacity.AGENCY_WORKER)).isTrue();
        assertThat(toldOfAll(Capacity.AGENCY_WORKER)).isFalse();

        offered(COLLEAGUE, SuccessionRegister.State.OFFERED);
        assertThat(includes(Capacity.AGENCY_WORKER)).isFalse();
    }

    private boolean includes(Capacity capacity) {
        return FileCircle.includes(me(capacity), FILE, facts, DAY);
    }

    private boolean toldOfAll(Capacity capacity) {
        return FileCircle.isToldOfAll(me(capacity), FILE, facts, DAY);
    }

    private boolean handedSheetOf(@Nullable AgencyId source) {
        return FileCircle.isHandedTheSheetOf(me(Capacity.AGENCY_WORKER), FILE, source, facts, DAY);
    }

    private static Actor me(Capacity capacity) {
        return new Actor(new MunicipalityCode("999997"), ME, MINE, capacity);
    }

    private void agencyUntil(@Nullable LocalDate closedFrom) {
        facts.put(
                AgencyRegister.AGENCY,
                MINE.toString(),
                new AgencyRegister.Agency(
                        "見本相談室",
                        AgencyKind.OTHER,
                        Standing.CONTRACTOR,
                        Field.GENERAL,
                        DAY.minusYears(1),
                        closedFrom,
                        List.of(),
                        List.of()));
    }

    private void inOn(FileId file, AgencyId agency, boolean now) {
        facts.put(
                CircleRegister.CIRCLE,
                file + "/" + agency,
                new CircleRegister.InOn(file, agency, now, Set.of("role")));
    }

    private void handedOver(AgencyId to, HandOverRegister.State state) {
        facts.put(
                HandOverRegister.HAND_OVER,
                "1",
                new HandOverRegister.HandedOver(
                        FILE,
                        new ConsultationId(new UUID(6, 1)),
                        OTHERS,
                        to,
                        OTHERS,
                        List.of(CONSENT),
                        null,
                        state));
    }

    private void consent(ConsentRegister.State state) {
        facts.put(
                ConsentRegister.CONSENT,
                CONSENT.toString(),
                new ConsentRegister.Consent(
                        FILE,
                        new PersonId(new UUID(7, 1)),
                        Purpose.PLANNING,
                        new Circle(Set.of(MINE)),
                        state,
                        DAY,
                        null,
                        new UUID(7, 2),
                        null,
                        null));
    }

    private void picked(StaffId staff) {
        facts.put(
                AttendanceRegister.ATTENDANCE,
                AttendanceRegister.key(ITEM, staff),
                new AttendanceRegister.Attendance(ITEM, FILE, staff, true, false, false));
    }

    private void item(boolean withdrawn) {
        facts.put(
                ItemRegister.ITEM,
                ITEM.toString(),
                new ItemRegister.Item(
                        SITTING,
                        FILE,
                        LegalBasis.SUPPORT_CONFERENCE_106_6,
                        Set.of(),
                        new UUID(8, 1),
                        withdrawn,
                        null));
    }

    private void calledOff() {
        facts.put(
                SittingRegister.SITTING,
                SITTING.toString(),
                new SittingRegister.Sitting(
                        new BodyId(new UUID(8, 2)), 1, DAY, false, Set.of(), true, null));
    }

    private void offered(StaffId successor, SuccessionRegister.State state) {
        facts.put(
                SuccessionRegister.SUCCESSION,
                "1",
                new SuccessionRegister.Line(
                        new SuccessionId(new UUID(9, 1)),
                        FILE,
                        COLLEAGUE,
                        OTHERS,
                        new Successor(MINE, successor, null),
                        OpenWork.values()[0],
                        new UUID(9, 2),
                        DAY,
                        state));
    }
}
