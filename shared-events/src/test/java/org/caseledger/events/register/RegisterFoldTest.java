package org.caseledger.events.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseledger.events.conference.MembershipEnded;
import org.caseledger.events.conference.MembershipGranted;
import org.caseledger.events.conference.SecrecyNoticeAcknowledged;
import org.caseledger.events.value.Actor;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.BodyId;
import org.caseledger.events.value.Capacity;
import org.caseledger.events.value.LedgerEvent;
import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.events.value.StaffId;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.UUID;

class RegisterFoldTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 3);
    private static final BodyId BODY = new BodyId(new UUID(0x4000L, 0x8000000000000001L));
    private static final AgencyId AGENCY = new AgencyId(new UUID(0x4000L, 0x8000000000000002L));
    private static final StaffId STAFF = new StaffId(new UUID(0x4000L, 0x8000000000000003L));
    private static final Actor ACTOR =
            new Actor(new MunicipalityCode("999997"), STAFF, AGENCY, Capacity.COORDINATOR);
    private static final String KEY = MembershipRegister.key(BODY, STAFF);

    @Test
    void the_first_day_of_a_confirmed_notice_stays() {
        var membership = membershipAfter(notice(DAY), notice(DAY.plusDays(5)));
        assertThat(membership.secrecyConfirmedBy(DAY)).isTrue();
        assertThat(membership.secrecyConfirmedBy(DAY.minusDays(1))).isFalse();
    }

    @Test
    void a_notice_entered_later_for_an_earlier_day_counts_from_that_day() {
        var membership = membershipAfter(notice(DAY), notice(DAY.minusDays(5)));
        assertThat(membership.secrecyConfirmedBy(DAY.minusDays(5))).isTrue();
    }

    @Test
    void the_day_a_membership_ends_is_the_first_without_it() {
        var membership =
                membershipAfter(
                        new MembershipGranted(BODY, STAFF, AGENCY, DAY, null),
                        new MembershipEnded(BODY, STAFF, DAY.plusDays(10)));
        assertThat(membership.holdsOn(DAY.minusDays(1))).isFalse();
        assertThat(membership.holdsOn(DAY)).isTrue();
        assertThat(membership.holdsOn(DAY.plusDays(9))).isTrue();
        assertThat(membership.holdsOn(DAY.plusDays(10))).isFalse();
    }

    @Test
    void each_event_of_an_entry_counts_its_version_up_and_lookups_find_it() {
        RegisterFold fold = folded(notice(DAY), notice(DAY.plusDays(5)));
        assertThat(fold.find(MembershipRegister.MEMBERSHIP, KEY).orElseThrow().version())
                .isEqualTo(2);
        assertThat(fold.findAll(MembershipRegister.MEMBERSHIP, Lookups.staff(STAFF))).hasSize(1);
        assertThat(fold.findAll(MembershipRegister.MEMBERSHIP, Lookups.agency(AGENCY))).isEmpty();
    }

    @Test
    void registers_that_an_event_does_not_touch_stay_empty() {
        RegisterFold fold = folded(notice(DAY));
        assertThat(
                        Registers.ALL.stream()
                                .filter(register -> !fold.all(register).isEmpty())
                                .map(Register::name))
                .containsExactly("membership");
    }

    private static SecrecyNoticeAcknowledged notice(LocalDate day) {
        return new SecrecyNoticeAcknowledged(BODY, STAFF, "第1版", day);
    }

    private static MembershipRegister.Membership membershipAfter(LedgerEvent... events) {
        return folded(events).value(MembershipRegister.MEMBERSHIP, KEY).orElseThrow();
    }

    private static RegisterFold folded(LedgerEvent... events) {
        RegisterFold fold = new RegisterFold(Registers.ALL);
        for (LedgerEvent event : events) {
            fold.record(new RecordedEvent(UUID.randomUUID(), ACTOR, event));
        }
        return fold;
    }
}
