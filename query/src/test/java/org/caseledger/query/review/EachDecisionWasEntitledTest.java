package org.caseledger.query.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.query.review.Story.*;

import org.caseledger.events.conference.DecisionKind;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.profile.ProfileDecided;
import org.caseledger.events.profile.ProfileRules;
import org.junit.jupiter.api.Test;

import java.time.Period;
import java.util.Set;

class EachDecisionWasEntitledTest {

    private final ReviewQuestion question = new EachDecisionWasEntitled();

    @Test
    void decisions_of_the_right_kind_of_item_pass() {
        Answer answer =
                new Story()
                        .item(LegalBasis.CONSENT, PERSON)
                        .decided(DecisionKind.PLAN_APPROPRIATE)
                        .decided(DecisionKind.CLOSURE)
                        .asked(question);

        assertThat(answer.findings()).isEmpty();
        assertThat(answer.lookedAt()).isEqualTo("2件を確認");
    }

    @Test
    void a_plan_approved_on_a_106_6_item_is_found() {
        Answer answer = planOn106_6(new Story());

        assertThat(answer.findings())
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.sentence())
                                .isEqualTo("「プランの適切性」の決定は、" + "支援会議(社会福祉法106条の6)の事案では行えない。"));
    }

    @Test
    void a_municipality_may_have_widened_what_106_6_items_decide() {
        var widened =
                new ProfileRules(
                        Period.ofMonths(3),
                        Period.ofMonths(12),
                        false,
                        true,
                        Set.of(DecisionKind.PLAN_APPROPRIATE));

        Answer answer =
                planOn106_6(new Story().with(new ProfileDecided(TOWN, DAY.minusDays(1), widened)));

        assertThat(answer.findings()).isEmpty();
    }

    @Test
    void widening_from_the_day_after_does_not_help() {
        var widened =
                new ProfileRules(
                        Period.ofMonths(3),
                        Period.ofMonths(12),
                        false,
                        true,
                        Set.of(DecisionKind.PLAN_APPROPRIATE));

        Answer answer =
                planOn106_6(new Story().with(new ProfileDecided(TOWN, DAY.plusDays(1), widened)));

        assertThat(answer.findings()).hasSize(1);
    }

    @Test
    void a_decision_without_an_item_is_found() {
        Answer answer = new Story().decided(DecisionKind.CLOSURE).asked(question);

        assertThat(answer.findings()).hasSize(1);
    }

    private Answer planOn106_6(Story before) {
        return before.item(LegalBasis.SUPPORT_CONFERENCE_106_6, PERSON)
                .decided(DecisionKind.PLAN_APPROPRIATE)
                .asked(question);
    }
}
