package org.caseledger.command.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.command.Town.DAY;
import static org.caseledger.command.Town.MIHON;
import static org.caseledger.command.directory.DirectoryRefusal.*;
import static org.caseledger.command.directory.Office.APRIL;
import static org.caseledger.command.directory.Office.CARE;
import static org.caseledger.command.directory.Office.HARA;
import static org.caseledger.command.directory.Office.MORI;
import static org.caseledger.command.directory.Office.OTHER;

import org.caseledger.command.Town;
import org.caseledger.events.directory.AreaLayer;
import org.caseledger.events.register.AgreementRegister;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.AgreementId;
import org.caseledger.events.value.AreaId;
import org.caseledger.events.value.AssignmentId;
import org.caseledger.events.value.DataKind;
import org.caseledger.events.value.Purpose;
import org.caseledger.events.value.StaffId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Set;

class AreaAndAgreementTest {

    private static final AreaId EAST = new AreaId(Town.id(17, 1));
    private static final AgreementId AGREEMENT = new AgreementId(Town.id(18, 1));
    private static final DrawArea DRAWN =
            new DrawArea(MIHON, EAST, "東部", AreaLayer.MIDDLE_SCHOOL, DAY);

    private final Office office = Office.open();

    @Test
    void several_agencies_and_workers_look_after_one_area_each_once_at_a_time() {
        office.does(DRAWN);
        office.does(assign(1, CARE, null, DAY, APRIL.minusDays(1)));
        office.does(assign(2, OTHER, null, DAY, null));
        office.does(assign(3, CARE, MORI, DAY, null));
        office.refuses(assign(4, CARE, null, DAY.plusDays(9), null), AREA_ALREADY_COVERED);
        office.does(assign(5, CARE, null, APRIL, null));
    }

    @Test
    void only_an_area_in_use_is_assigned_to_an_open_agency_and_its_own_staff() {
        office.refuses(assign(1, CARE, null, DAY, null), AREA_UNKNOWN);
        office.does(DRAWN);
        office.refuses(DRAWN, AREA_ALREADY_DRAWN);
        office.refuses(assign(1, CARE, null, DAY.minusDays(1), null), AREA_NOT_IN_USE);
        office.refuses(assign(1, CARE, HARA, DAY, null), AREA_WORKER_NOT_OF_AGENCY);
        office.refuses(
                assign(1, new AgencyId(Town.id(1, 99)), null, DAY, null), AGENCY_NOT_REGISTERED);
        office.refuses(assign(1, CARE, null, APRIL, DAY), TERM_ENDS_BEFORE_IT_STARTS);
        office.does(new CloseAgency(MIHON, CARE, APRIL));
        office.refuses(assign(1, CARE, null, APRIL, null), AGENCY_NOT_OPEN);
    }

    @Test
    void an_assignment_and_an_area_end_on_a_day_of_their_time() {
        office.refuses(new GiveUpArea(MIHON, EAST, DAY), AREA_UNKNOWN);
        office.refuses(new EndAreaAssignment(MIHON, id(1), DAY), AREA_ASSIGNMENT_UNKNOWN);
        office.does(DRAWN).does(assign(1, CARE, null, DAY, null));
        office.refuses(assign(1, OTHER, null, DAY, null), AREA_ASSIGNMENT_ALREADY_MADE);
        office.does(new EndAreaAssignment(MIHON, id(1), APRIL));
        office.refuses(
                new EndAreaAssignment(MIHON, id(1), APRIL.plusDays(1)), AREA_ASSIGNMENT_OVER);
        office.does(new GiveUpArea(MIHON, EAST, APRIL));
        office.refuses(new GiveUpArea(MIHON, EAST, APRIL.plusDays(1)), AREA_NOT_IN_USE);
    }

    @Test
    void an_agreement_has_parties_kinds_and_a_term() {
        office.refuses(agreed(Set.of(CARE), DataKind.HEALTH, APRIL), AGREEMENT_NEEDS_TWO_PARTIES);
        office.refuses(
                agreed(Set.of(CARE, new AgencyId(Town.id(1, 99))), DataKind.HEALTH, APRIL),
                AGENCY_NOT_REGISTERED);
        office.refuses(agreed(Set.of(CARE, OTHER), null, APRIL), AGREEMENT_WITHOUT_DATA_KINDS);
        office.refuses(
                agreed(Set.of(CARE, OTHER), DataKind.HEALTH, DAY.minusDays(1)),
                TERM_ENDS_BEFORE_IT_STARTS);
        office.does(agreed(Set.of(CARE, OTHER), DataKind.HEALTH, APRIL));
        office.refuses(
                agreed(Set.of(CARE, OTHER), DataKind.HEALTH, APRIL), AGREEMENT_ALREADY_CONCLUDED);
    }

    @Test
    void an_agreement_is_in_force_until_its_last_day_or_the_one_it_was_ended_on() {
        office.refuses(new EndSharingAgreement(MIHON, AGREEMENT, DAY), AGREEMENT_UNKNOWN);
        office.does(agreed(Set.of(CARE, OTHER), DataKind.HEALTH, APRIL));
        assertThat(agreement().isInForceOn(APRIL)).isTrue();
        assertThat(agreement().isInForceOn(APRIL.plusDays(1))).isFalse();
        office.refuses(
                new EndSharingAgreement(MIHON, AGREEMENT, APRIL.plusDays(1)),
                AGREEMENT_END_OUTSIDE_TERM);
        office.does(new EndSharingAgreement(MIHON, AGREEMENT, DAY.plusDays(9)));
        assertThat(agreement().isInForceOn(DAY.plusDays(10))).isFalse();
    }

    private AgreementRegister.Agreement agreement() {
        return office.facts()
                .value(AgreementRegister.AGREEMENT, AGREEMENT.toString())
                .orElseThrow();
    }

    private static AssignmentId id(int number) {
        return new AssignmentId(Town.id(19, number));
    }

    private static AssignArea assign(
            int number,
            AgencyId agency,
            @Nullable StaffId staff,
            LocalDate from,
            @Nullable LocalDate until) {
        return new AssignArea(MIHON, id(number), EAST, agency, staff, from, until);
    }

    private static ConcludeSharingAgreement agreed(
            Set<AgencyId> parties, @Nullable DataKind kind, LocalDate until) {
        return new ConcludeSharingAgreement(
                MIHON,
                AGREEMENT,
                "見守り協定",
                parties,
                Purpose.SUPPORT,
                kind == null ? Set.of() : Set.of(kind),
                DAY,
                until);
    }
}
