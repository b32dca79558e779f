package org.caseledger.command.conference;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseledger.events.conference.DecisionKind;
import org.caseledger.events.conference.DecisionOutcome;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.value.Words;
import org.junit.jupiter.api.Test;

class TakeDecisionTest {

    @Test
    void a_106_6_item_decides_who_approaches_before_consent() {
        Hall.sitting(LegalBasis.SUPPORT_CONFERENCE_106_6)
                .given(Hall.attended())
                .when(decide(DecisionKind.APPROACH_ROLE))
                .thenAccepted(events -> assertThat(events).hasSize(1));
    }

    @Test
    void a_106_6_item_does_not_decide_a_plan() {
        Hall.sitting(LegalBasis.SUPPORT_CONFERENCE_106_6)
                .given(Hall.attended())
                .when(decide(DecisionKind.PLAN_APPROPRIATE))
                .thenRefused(SittingRefusal.DECISION_NOT_ALLOWED_ON_BASIS);
    }

    @Test
    void an_empty_room_decides_nothing() {
        Hall.sitting(LegalBasis.SUPPORT_CONFERENCE_106_6)
                .when(decide(DecisionKind.APPROACH_ROLE))
                .thenRefused(SittingRefusal.NOBODY_ATTENDED);
    }

    private static TakeDecision decide(DecisionKind kind) {
        return new TakeDecision(
                Hall.SITTING,
                Hall.ITEM,
                kind,
                DecisionOutcome.APPROVED,
                null,
                null,
                new Words("決定の要旨"));
    }
}
