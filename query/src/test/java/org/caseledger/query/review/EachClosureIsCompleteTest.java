package org.caseledger.query.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.query.review.Story.*;

import org.caseledger.events.conference.DecisionKind;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.supportcase.CaseReopened;
import org.caseledger.events.supportcase.ClosureDecided;
import org.caseledger.events.supportcase.ClosureGround;
import org.caseledger.events.supportcase.GoalResult;
import org.caseledger.events.supportcase.LeadSupporterDesignated;
import org.caseledger.events.supportcase.MultiAgencyCollaborationClosed;
import org.caseledger.events.supportcase.NextStep;
import org.caseledger.events.supportcase.PlanEvaluated;
import org.junit.jupiter.api.Test;

import java.util.List;

class EachClosureIsCompleteTest {

    private final ReviewQuestion question = new EachClosureIsComplete();

    @Test
    void a_closure_with_decision_evaluation_and_lead_is_complete() {
        Answer answer = closed(complete()).asked(question);

        assertThat(answer.findings()).isEmpty();
        assertThat(answer.count()).isEqualTo(1);
    }

    @Test
    void a_bare_closure_lacks_all_three() {
        Answer answer = closed(new Story()).asked(question);

        assertThat(answer.findings())
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.sentence())
                                .isEqualTo("多機関協働の終結の前に、" + "会議の終結の決定・評価・主担当の決定の記録がない。"));
    }

    @Test
    void a_lead_named_only_afterwards_is_missing() {
        Answer answer = lead(closed(evaluated(decided()))).asked(question);

        assertThat(answer.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.sentence()).contains("に、主担当の決定の記録"));
    }

    @Test
    void a_decision_that_no_sitting_took_does_not_count() {
        Story story =
                new Story()
                        .with(
                                new ClosureDecided(
                                        CASE,
                                        FILE,
                                        ITEM,
                                        id(99),
                                        ClosureGround.ISSUES_SORTED,
                                        sealed(),
                                        DAY));

        Answer answer = closed(lead(evaluated(story))).asked(question);

        assertThat(answer.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.sentence()).contains("に、会議の終結の決定の記録"));
    }

    @Test
    void what_an_earlier_run_had_does_not_count_after_reopening() {
        Story reopened = closed(complete()).with(new CaseReopened(CASE, FILE, sealed(), DAY));

        Answer answer = closed(reopened).asked(question);

        assertThat(answer.count()).isEqualTo(2);
        assertThat(answer.findings()).hasSize(1);
    }

    private static Story complete() {
        return lead(evaluated(decided()));
    }

    private static Story decided() {
        Story story = new Story().item(LegalBasis.CONSENT, PERSON).decided(DecisionKind.CLOSURE);
        return story.with(
                new ClosureDecided(
                        CASE,
                        FILE,
                        ITEM,
                        story.lastEventId(),
                        ClosureGround.ISSUES_SORTED,
                        sealed(),
                        DAY));
    }

    private static Story evaluated(Story story) {
        return story.with(
                new PlanEvaluated(
                        CASE,
                        FILE,
                        1,
                        GoalResult.REACHED,
                        List.of(),
                        List.of(),
                        sealed(),
                        null,
                        null,
                        NextStep.CLOSE,
                        DAY));
    }

    private static Story lead(Story story) {
        return story.with(new LeadSupporterDesignated(CASE, FILE, RECEIVER, null, null, sealed()));
    }

    private static Story closed(Story story) {
        return story.with(new MultiAgencyCollaborationClosed(CASE, FILE, DAY));
    }
}
