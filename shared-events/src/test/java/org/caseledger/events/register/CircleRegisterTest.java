package org.caseledger.events.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseledger.events.privacy.Withheld;
import org.caseledger.events.supportcase.CoordinationAccepted;
import org.caseledger.events.supportcase.CoordinationHandedOver;
import org.caseledger.events.supportcase.LeadSupporterDesignated;
import org.caseledger.events.supportcase.ReferralReceived;
import org.caseledger.events.supportcase.RoleDeclined;
import org.caseledger.events.supportcase.RoleEnded;
import org.caseledger.events.supportcase.RoleOfferLapsed;
import org.caseledger.events.supportcase.RoleOffered;
import org.caseledger.events.value.Actor;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.Capacity;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.LedgerEvent;
import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.events.value.RoleId;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.StaffId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

class CircleRegisterTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 3);
    private static final CaseId CASE = new CaseId(new UUID(1, 1));
    private static final FileId FILE = new FileId(new UUID(1, 2));
    private static final AgencyId DESK = new AgencyId(new UUID(2, 1));
    private static final AgencyId SCHOOL = new AgencyId(new UUID(2, 2));
    private static final AgencyId CENTRE = new AgencyId(new UUID(2, 3));
    private static final RoleId FIRST = new RoleId(new UUID(3, 1));
    private static final RoleId SECOND = new RoleId(new UUID(3, 2));

    @Test
    void an_agency_with_two_roles_stays_when_one_of_them_ends() {
        assertThat(isIn(CENTRE, offer(FIRST), offer(SECOND), end(FIRST))).isTrue();
        assertThat(isIn(CENTRE, offer(FIRST), offer(SECOND), end(FIRST), end(SECOND))).isFalse();
    }

    @Test
    void an_agency_whose_offer_lapsed_is_no_longer_in() {
        assertThat(isIn(CENTRE, offer(FIRST))).isTrue();
        assertThat(isIn(CENTRE, offer(FIRST), new RoleOfferLapsed(CASE, FILE, FIRST, CENTRE, DAY)))
                .isFalse();
    }

    @Test
    void the_agency_that_referred_stays_when_it_declines_a_role() {
        assertThat(
                        isIn(
                                SCHOOL,
                                received(),
                                new RoleOffered(CASE, FILE, FIRST, 1, SCHOOL),
                                new RoleDeclined(
                                        CASE,
                                        FILE,
                                        FIRST,
                                        SCHOOL,
                                        null,
                                        SaidBy.agency(SCHOOL),
                                        DAY)))
                .isTrue();
    }

    @Test
    void the_coordinating_agency_leaves_when_another_one_has_accepted() {
        LedgerEvent handed =
                new CoordinationHandedOver(
                        CASE, FILE, DESK, CENTRE, Withheld.notEntitled(), DAY.plusDays(3));
        LedgerEvent accepted = new CoordinationAccepted(CASE, FILE, DESK, CENTRE, DAY);
        assertThat(isIn(DESK, received(), handed)).isTrue();
        assertThat(isIn(CENTRE, received(), handed)).isTrue();
        assertThat(isIn(DESK, received(), handed, accepted)).isFalse();
        assertThat(isIn(CENTRE, received(), handed, accepted)).isTrue();
    }

    @Test
    void an_agency_designated_first_leaves_when_another_takes_its_place() {
        LedgerEvent first = lead(CENTRE, null);
        assertThat(isIn(CENTRE, received(), first)).isTrue();
        assertThat(isIn(CENTRE, received(), first, lead(DESK, CENTRE))).isFalse();
        assertThat(isIn(DESK, received(), first, lead(DESK, CENTRE))).isTrue();
    }

    private static LedgerEvent lead(AgencyId agency, @Nullable AgencyId before) {
        return new LeadSupporterDesignated(
                CASE, FILE, agency, before, null, Withheld.notEntitled());
    }

    private static LedgerEvent received() {
        return new ReferralReceived(
                CASE, FILE, DESK, SCHOOL, new UUID(4, 1), List.of(), DAY.minusDays(9));
    }

    private static LedgerEvent offer(RoleId role) {
        return new RoleOffered(CASE, FILE, role, 1, CENTRE);
    }

    private static LedgerEvent end(RoleId role) {
        return new RoleEnded(CASE, FILE, role, CENTRE, DAY);
    }

    private static boolean isIn(AgencyId agency, LedgerEvent... events) {
        RegisterFold fold = new RegisterFold(Registers.ALL);
        Actor actor =
                new Actor(
                        new MunicipalityCode("999997"),
                        new StaffId(new UUID(5, 1)),
                        DESK,
                        Capacity.COORDINATOR);
        for (LedgerEvent event : events) {
            fold.record(new RecordedEvent(UUID.randomUUID(), actor, event));
        }
        return fold.value(CircleRegister.CIRCLE, FILE + "/" + CASE + "/" + agency)
                .map(CircleRegister.InOn::now)
                .orElse(false);
    }
}
