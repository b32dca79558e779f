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
import org.caseledger.events.register.PostRegister;
import org.caseledger.events.register.StaffRegister;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.Capacity;
import org.caseledger.events.value.PostId;
import org.caseledger.events.value.StaffId;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Optional;

class WorkforceTest {

    private static final PostId UNKNOWN = new PostId(Town.id(16, 9));

    private final Office office = Office.open();

    @Test
    void who_is_transferred_works_at_the_old_place_until_the_day_before() {
        office.does(transfer(MORI, OTHER, APRIL));
        assertThat(agencyOf(MORI, APRIL.minusDays(1))).contains(CARE);
        assertThat(agencyOf(MORI, APRIL)).contains(OTHER);
        assertThat(agencyOf(MORI, DAY.minusDays(1))).isEmpty();
    }

    @Test
    void a_departure_in_the_future_leaves_the_post_alone_until_then() {
        office.does(new RecordStaffLeft(MIHON, MORI, APRIL));
        office.does(Office.joins(HARA, CARE));
        assertThat(agencyOf(MORI, APRIL.minusDays(1))).contains(CARE);
        assertThat(agencyOf(MORI, APRIL)).isEmpty();
        office.refuses(transfer(MORI, OTHER, APRIL), STAFF_NOT_IN_POST);
    }

    @Test
    void only_who_is_in_post_is_transferred_to_an_open_agency_later() {
        office.refuses(transfer(HARA, OTHER, APRIL), STAFF_NOT_IN_POST);
        office.refuses(transfer(MORI, OTHER, DAY), STAFF_MOVES_BEFORE_START);
        office.refuses(transfer(MORI, new AgencyId(Town.id(1, 99)), APRIL), AGENCY_NOT_REGISTERED);
        office.does(new CloseAgency(MIHON, OTHER, APRIL));
        office.refuses(transfer(MORI, OTHER, APRIL), AGENCY_NOT_OPEN);
        office.refuses(
                new RegisterStaff(
                        MIHON,
                        HARA,
                        OTHER,
                        new org.caseledger.events.value.Words("職員"),
                        "担当",
                        Capacity.AGENCY_WORKER,
                        APRIL),
                AGENCY_NOT_OPEN);
    }

    @Test
    void a_post_without_holder_is_shown_as_such() {
        assertThat(holderOn(DAY)).contains(MORI);
        office.does(new VacatePost(MIHON, DESK, APRIL.minusDays(1)));
        assertThat(holderOn(APRIL.minusDays(1))).contains(MORI);
        assertThat(holderOn(APRIL)).isEmpty();
        office.refuses(new VacatePost(MIHON, DESK, APRIL), POST_NOT_HELD);
        office.refuses(new VacatePost(MIHON, UNKNOWN, APRIL), POST_UNKNOWN);
    }

    @Test
    void who_leaves_or_moves_away_holds_no_post_there_any_more() {
        office.does(transfer(MORI, OTHER, APRIL));
        assertThat(holderOn(APRIL)).isEmpty();
        office.does(Office.joins(HARA, CARE));
        office.refuses(
                new FillPost(MIHON, DESK, HARA, APRIL.minusDays(1), null), POST_HELD_BY_ANOTHER);
        office.does(new FillPost(MIHON, DESK, HARA, APRIL, APRIL.plusYears(3).minusDays(1)));
        assertThat(holderOn(APRIL)).contains(HARA);
        assertThat(holderOn(APRIL.plusYears(3))).isEmpty();
    }

    @Test
    void a_post_is_held_by_one_person_of_its_agency_at_a_time() {
        office.does(Office.joins(HARA, OTHER));
        office.refuses(new FillPost(MIHON, UNKNOWN, HARA, DAY, null), POST_UNKNOWN);
        office.refuses(new FillPost(MIHON, DESK, HARA, DAY, null), STAFF_NOT_OF_AGENCY);
        office.refuses(new FillPost(MIHON, DESK, MORI, DAY.minusDays(1), null), POST_NOT_IN_USE);
        office.refuses(new FillPost(MIHON, DESK, MORI, APRIL, DAY), TERM_ENDS_BEFORE_IT_STARTS);
        office.refuses(new FillPost(MIHON, DESK, MORI, DAY, null), POST_HELD_BY_ANOTHER);
    }

    @Test
    void a_post_is_abolished_when_nobody_holds_it_any_more() {
        office.refuses(new EstablishPost(MIHON, DESK, CARE, "職", DAY), POST_ALREADY_ESTABLISHED);
        office.refuses(new AbolishPost(MIHON, UNKNOWN, APRIL), POST_UNKNOWN);
        office.refuses(new AbolishPost(MIHON, DESK, APRIL), POST_STILL_HELD);
        office.refuses(new AbolishPost(MIHON, DESK, DAY.minusDays(1)), POST_NOT_IN_USE);
        office.does(new VacatePost(MIHON, DESK, APRIL)).does(new AbolishPost(MIHON, DESK, APRIL));
        office.refuses(new FillPost(MIHON, DESK, MORI, APRIL.plusDays(1), null), POST_NOT_IN_USE);
    }

    private Optional<AgencyId> agencyOf(StaffId staff, LocalDate day) {
        return StaffRegister.postOn(office.facts(), staff, day).map(StaffRegister.Post::agencyId);
    }

    private Optional<StaffId> holderOn(LocalDate day) {
        return PostRegister.holderOn(office.facts(), DESK, day);
    }

    private static TransferStaff transfer(StaffId staff, AgencyId agency, LocalDate from) {
        return new TransferStaff(MIHON, staff, agency, "主任", Capacity.AGENCY_WORKER, from);
    }
}
