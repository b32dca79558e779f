package org.caseledger.query.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.query.review.Story.*;

import org.caseledger.events.conference.SecrecyNoticeAcknowledged;
import org.caseledger.events.privacy.LegalBasis;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;

class EachAttendeeHadConfirmedSecrecyTest {

    private final ReviewQuestion question = new EachAttendeeHadConfirmedSecrecy();

    @Test
    void somebody_who_confirmed_by_the_day_of_the_sitting_may_attend() {
        Answer answer = held(LegalBasis.SUPPORT_CONFERENCE_106_6, DAY).asked(question);

        assertThat(answer.findings()).isEmpty();
        assertThat(answer.count()).isEqualTo(1);
    }

    @Test
    void somebody_who_confirmed_only_afterwards_is_found() {
        Answer answer = held(LegalBasis.SUPPORT_CONFERENCE_106_6, DAY.plusDays(1)).asked(question);

        assertThat(answer.findings())
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.sentence()).isEqualTo("職員は、守秘義務を確認しないまま出席した。"));
    }

    @Test
    void items_on_consent_are_not_asked_about() {
        Answer answer = held(LegalBasis.CONSENT, DAY.plusDays(1)).asked(question);

        assertThat(answer.count()).isZero();
    }

    private static Story held(LegalBasis basis, LocalDate confirmedOn) {
        return new Story()
                .with(new SecrecyNoticeAcknowledged(BODY, MEMBER, "第1版", confirmedOn))
                .item(basis, PERSON)
                .member()
                .selected()
                .attended();
    }
}
