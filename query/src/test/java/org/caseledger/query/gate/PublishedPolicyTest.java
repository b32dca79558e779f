package org.caseledger.query.gate;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.caseledger.events.profile.AccessPolicyPublished;
import org.caseledger.events.register.RecordedEvent;
import org.caseledger.events.register.RegisterFold;
import org.caseledger.events.register.Registers;
import org.caseledger.events.value.Actor;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.Capacity;
import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.events.value.StaffId;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

class PublishedPolicyTest {

    private static final MunicipalityCode TOWN = new MunicipalityCode("999997");
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final StaffId OFFICER = new StaffId(new UUID(0, 1));

    private final RegisterFold facts = new RegisterFold(Registers.ALL);

    @Test
    void a_town_that_published_this_text_reads_by_it_from_its_day_on() {
        published("policy-1", "rules", DAY);

        assertThatCode(() -> require(OutputPath.CASE_PAGE, "rules", DAY))
                .doesNotThrowAnyException();
        refused(OutputPath.CASE_PAGE, "rules", DAY.minusDays(1));
    }

    @Test
    void nothing_is_read_by_rules_that_nobody_published() {
        published("policy-1", "rules", DAY);

        refused(OutputPath.CASE_PAGE, "other rules", DAY);
        refused(OutputPath.CASE_LIST_API, "other rules", DAY);
    }

    @Test
    void rules_that_later_ones_replaced_no_longer_decide() {
        published("policy-1", "rules", DAY);
        published("policy-2", "later rules", DAY.plusDays(7));

        assertThatCode(() -> require(OutputPath.CASE_PAGE, "rules", DAY.plusDays(6)))
                .doesNotThrowAnyException();
        refused(OutputPath.CASE_PAGE, "rules", DAY.plusDays(7));
    }

    @Test
    void the_rules_themselves_and_what_is_missing_can_always_be_read() {
        published("policy-1", "rules", DAY);

        assertThatCode(() -> require(OutputPath.POLICY_PAGE, "other rules", DAY))
                .doesNotThrowAnyException();
        assertThatCode(() -> require(OutputPath.READINESS_API, "other rules", DAY))
                .doesNotThrowAnyException();
    }

    @Test
    void a_town_that_is_being_set_up_reads_before_anything_is_published() {
        assertThatCode(() -> require(OutputPath.CASE_PAGE, "rules", DAY))
                .doesNotThrowAnyException();
    }

    private void refused(OutputPath path, String text, LocalDate day) {
        assertThatThrownBy(() -> require(path, text, day)).isInstanceOf(PolicyUnavailable.class);
    }

    private void require(OutputPath path, String text, LocalDate day) {
        PublishedPolicy.require(path, AccessPolicyPublished.hashOf(text), facts, day);
    }

    private void published(String id, String text, LocalDate from) {
        facts.record(
                new RecordedEvent(
                        UUID.randomUUID(),
                        new Actor(
                                TOWN,
                                OFFICER,
                                new AgencyId(new UUID(0, 2)),
                                Capacity.MUNICIPAL_OFFICER),
                        new AccessPolicyPublished(
                                TOWN,
                                id,
                                text,
                                AccessPolicyPublished.hashOf(text),
                                from,
                                List.of(OFFICER),
                                null,
                                null)));
    }
}
