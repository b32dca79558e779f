package org.caseledger.query.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.query.review.Story.*;

import org.caseledger.events.conference.MembershipEnded;
import org.caseledger.events.conference.NonMemberInvited;
import org.caseledger.events.privacy.LegalBasis;
import org.junit.jupiter.api.Test;

class EachAttendeeWasChosenTest {

    private final ReviewQuestion question = new EachAttendeeWasChosen();

    @Test
    void a_member_picked_for_the_item_may_attend_it() {
        Answer answer = confidential().member().selected().attended().asked(question);

        assertThat(answer.findings()).isEmpty();
        assertThat(answer.count()).isEqualTo(1);
    }

    @Test
    void an_invited_person_need_not_be_a_member() {
        Answer answer =
                confidential()
                        .with(new NonMemberInvited(SITTING, ITEM, FILE, MEMBER, sealed()))
                        .attended()
                        .asked(question);

        assertThat(answer.findings()).isEmpty();
    }

    @Test
    void a_member_who_was_not_picked_for_this_item_is_found() {
        Answer answer = confidential().member().attended().asked(question);

        assertThat(answer.findings())
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.sentence()).isEqualTo("職員は、この事案に選ばれも招かれもせずに出席した。"));
    }

    @Test
    void somebody_picked_only_after_having_attended_is_found() {
        Answer answer = confidential().member().attended().selected().asked(question);

        assertThat(answer.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.positions()).containsExactly(4L, 5L));
    }

    @Test
    void a_former_member_is_found() {
        Answer answer =
                confidential()
                        .member()
                        .with(new MembershipEnded(BODY, MEMBER, DAY))
                        .selected()
                        .attended()
                        .asked(question);

        assertThat(answer.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.sentence()).contains("構成員でない"));
    }

    @Test
    void items_on_consent_are_not_asked_about() {
        Answer answer = new Story().item(LegalBasis.CONSENT, PERSON).attended().asked(question);

        assertThat(answer.count()).isZero();
        assertThat(answer.findings()).isEmpty();
    }

    private static Story confidential() {
        return new Story().item(LegalBasis.SUPPORT_CONFERENCE_106_6, PERSON);
    }
}
