package org.caseledger.query.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.query.review.Story.*;

import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.value.Purpose;
import org.junit.jupiter.api.Test;

class NobodyIsNamedWithoutConsentTest {

    private final ReviewQuestion question = new NobodyIsNamedWithoutConsent();

    @Test
    void a_person_whose_consent_to_planning_holds_may_be_named() {
        Answer answer =
                new Story()
                        .consented(PERSON, Purpose.PLANNING, RECEIVER)
                        .item(LegalBasis.CONSENT, PERSON)
                        .shared(PERSON)
                        .asked(question);

        assertThat(answer.findings()).isEmpty();
        assertThat(answer.count()).isEqualTo(1);
    }

    @Test
    void a_person_without_consent_on_a_consent_item_is_found() {
        Answer answer =
                new Story()
                        .consented(PERSON, Purpose.PLANNING, RECEIVER)
                        .item(LegalBasis.CONSENT, PERSON, OTHER_PERSON)
                        .asked(question);

        assertThat(answer.count()).isEqualTo(2);
        assertThat(answer.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.sentence()).contains("本人2"));
    }

    @Test
    void a_consent_to_something_else_is_not_a_consent_to_planning() {
        Answer answer =
                new Story()
                        .consented(PERSON, Purpose.HAND_OVER, RECEIVER)
                        .item(LegalBasis.CONSENT, PERSON)
                        .asked(question);

        assertThat(answer.findings()).hasSize(1);
    }

    @Test
    void talking_of_somebody_who_is_not_on_the_agenda_is_found() {
        Answer answer =
                new Story()
                        .consented(PERSON, Purpose.PLANNING, RECEIVER)
                        .item(LegalBasis.CONSENT, PERSON)
                        .shared(PERSON, OTHER_PERSON)
                        .asked(question);

        assertThat(answer.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.positions()).containsExactly(5L));
    }

    @Test
    void a_106_6_item_needs_no_consent() {
        Answer answer =
                new Story()
                        .item(LegalBasis.SUPPORT_CONFERENCE_106_6, PERSON)
                        .shared(PERSON)
                        .asked(question);

        assertThat(answer.findings()).isEmpty();
    }
}
