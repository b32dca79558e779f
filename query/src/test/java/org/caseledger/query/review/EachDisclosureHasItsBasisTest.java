package org.caseledger.query.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.query.review.Story.*;

import org.caseledger.events.conference.SittingClosed;
import org.caseledger.events.consent.ConsentNarrowed;
import org.caseledger.events.consent.ConsentWithdrawn;
import org.caseledger.events.disclosure.InformationProvided;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.Circle;
import org.caseledger.events.value.ConsentId;
import org.caseledger.events.value.DataKind;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.Purpose;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

class EachDisclosureHasItsBasisTest {

    private final ReviewQuestion question = new EachDisclosureHasItsBasis();

    @Test
    void a_consent_that_held_and_covered_the_receiver_is_a_basis() {
        Answer answer =
                new Story()
                        .consented(PERSON, Purpose.SUPPORT, RECEIVER)
                        .with(onConsent(RECEIVER, DAY, PERSON))
                        .asked(question);

        assertThat(answer.findings()).isEmpty();
        assertThat(answer.lookedAt()).isEqualTo("1件を確認");
    }

    @Test
    void a_withdrawn_consent_is_none_from_then_on() {
        Story story =
                new Story()
                        .consented(PERSON, Purpose.SUPPORT, RECEIVER)
                        .with(new ConsentWithdrawn(CONSENT, FILE, DAY.minusDays(1), null))
                        .with(onConsent(RECEIVER, DAY, PERSON));

        assertThat(sentence(story)).contains("本人1の同意が第3号で終わった後");
        assertThat(finding(story).positions()).containsExactly(4L);
        assertThat(finding(story).eventIds()).containsExactly(story.lastEventId());
    }

    @Test
    void what_was_given_before_the_withdrawal_but_recorded_later_stays_lawful() {
        Answer answer =
                new Story()
                        .consented(PERSON, Purpose.SUPPORT, RECEIVER)
                        .with(new ConsentWithdrawn(CONSENT, FILE, DAY.minusDays(1), null))
                        .with(onConsent(RECEIVER, DAY.minusDays(3), PERSON))
                        .asked(question);

        assertThat(answer.findings()).isEmpty();
    }

    @Test
    void a_withdrawal_that_only_became_known_later_is_found() {
        Story story =
                new Story()
                        .consented(PERSON, Purpose.SUPPORT, RECEIVER)
                        .with(onConsent(RECEIVER, DAY, PERSON))
                        .with(new ConsentWithdrawn(CONSENT, FILE, DAY.minusDays(1), null));

        assertThat(sentence(story)).contains("第4号で終わった後");
    }

    @Test
    void a_consent_recorded_only_after_the_disclosure_is_found() {
        Story story =
                new Story()
                        .sought(CONSENT, PERSON, Purpose.SUPPORT, RECEIVER)
                        .with(onConsent(RECEIVER, DAY, PERSON))
                        .given(CONSENT, DAY.minusDays(2));

        assertThat(sentence(story)).contains("記録される前に行われた(同意の記録は第3号)");
    }

    @Test
    void a_receiver_outside_the_circle_is_found() {
        Story story =
                new Story()
                        .consented(PERSON, Purpose.SUPPORT, RECEIVER)
                        .with(onConsent(OUTSIDER, DAY, PERSON));

        assertThat(sentence(story)).contains("共有範囲にない範囲外の機関");
    }

    @Test
    void a_narrowed_circle_counts_from_its_day() {
        Story story =
                new Story()
                        .consented(PERSON, Purpose.SUPPORT, RECEIVER, OUTSIDER)
                        .with(
                                new ConsentNarrowed(
                                        CONSENT,
                                        FILE,
                                        new Circle(Set.of(RECEIVER)),
                                        DAY.minusDays(1)))
                        .with(onConsent(OUTSIDER, DAY, PERSON));

        assertThat(sentence(story)).contains("共有範囲にない");
    }

    @Test
    void the_consent_of_one_person_does_not_carry_facts_about_another() {
        Story story =
                new Story()
                        .consented(PERSON, Purpose.SUPPORT, RECEIVER)
                        .with(onConsent(RECEIVER, DAY, PERSON, OTHER_PERSON));

        assertThat(sentence(story)).contains("本人2の同意の記録がない");
    }

    @Test
    void a_106_6_item_in_session_is_a_basis() {
        Answer answer =
                new Story()
                        .item(LegalBasis.SUPPORT_CONFERENCE_106_6, PERSON)
                        .shared(PERSON)
                        .with(inItem(ITEM))
                        .asked(question);

        assertThat(answer.findings()).isEmpty();
        assertThat(answer.count()).isEqualTo(2);
    }

    @Test
    void an_item_that_is_not_in_the_ledger_is_found() {
        assertThat(sentence(new Story().with(inItem(ITEM)))).contains("検討事案が、その時点の台帳にない");
    }

    @Test
    void an_item_whose_sitting_was_over_is_found() {
        Story story =
                new Story()
                        .item(LegalBasis.SUPPORT_CONFERENCE_106_6, PERSON)
                        .with(new SittingClosed(SITTING, null))
                        .with(inItem(ITEM));

        assertThat(sentence(story)).contains("会議が開かれている間のものではない");
    }

    @Test
    void an_attendee_outside_the_circle_hears_what_the_consent_does_not_allow() {
        Story story =
                new Story()
                        .worker(OUTSIDER)
                        .consented(PERSON, Purpose.PLANNING, RECEIVER)
                        .item(LegalBasis.CONSENT, PERSON)
                        .attended()
                        .shared(PERSON);

        assertThat(sentence(story)).contains("共有範囲にない範囲外の機関");
    }

    private Finding finding(Story story) {
        List<Finding> findings = story.asked(question).findings();
        assertThat(findings).hasSize(1);
        return findings.getFirst();
    }

    private String sentence(Story story) {
        return finding(story).sentence();
    }

    private static InformationProvided onConsent(AgencyId to, LocalDate on, PersonId... subjects) {
        return provided(to, on, LegalBasis.CONSENT, CONSENT, null, subjects);
    }

    private static InformationProvided inItem(ItemId item) {
        return provided(RECEIVER, DAY, LegalBasis.SUPPORT_CONFERENCE_106_6, null, item, PERSON);
    }

    private static InformationProvided provided(
            AgencyId to,
            LocalDate on,
            LegalBasis basis,
            @Nullable ConsentId consent,
            @Nullable ItemId item,
            PersonId... subjects) {
        return new InformationProvided(
                FILE,
                SENDER,
                to,
                List.of(subjects),
                Set.of(DataKind.LIVING),
                basis,
                consent,
                item,
                null,
                on,
                null);
    }
}
