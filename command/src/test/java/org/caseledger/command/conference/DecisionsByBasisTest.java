package org.caseledger.command.conference;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseledger.events.conference.ConferenceKind;
import org.caseledger.events.conference.DecisionKind;
import org.caseledger.events.profile.ProfileRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.Set;

class DecisionsByBasisTest {

    @ParameterizedTest
    @CsvSource({
        "PLAN_APPROPRIATE, yes, -, -, -",
        "ROLE_ASSIGNMENT, yes, -, -, -",
        "APPROACH_ROLE, -, yes, -, -",
        "OUTREACH_PLAN_BEFORE_CONSENT, -, yes, -, -",
        "OUTREACH_PLAN_AFTER_CONSENT, yes, -, -, -",
        "PARTICIPATION_USE, yes, -, -, -",
        "RE_PLAN, yes, -, -, -",
        "SUSPENSION, yes, -, -, -",
        "CLOSURE, yes, -, -, -",
        "LEAD_SUPPORTER, yes, -, -, -",
        "INFORMATION_REQUEST, -, yes, yes, -",
        "NEEDY_PLAN_APPROPRIATE, -, -, -, yes",
        "SUPPORT_DECISION, -, -, -, -",
        "RESOURCE_GAP, yes, yes, yes, yes"
    })
    void each_decision_belongs_to_its_conferences(
            DecisionKind decision, String multi, String by106, String needy, String coordination) {
        assertThat(allows(ConferenceKind.MULTI_LAYERED, decision)).isEqualTo(multi);
        assertThat(allows(ConferenceKind.SUPPORT_106_6, decision)).isEqualTo(by106);
        assertThat(allows(ConferenceKind.SUPPORT_NEEDY_9, decision)).isEqualTo(needy);
        assertThat(allows(ConferenceKind.SUPPORT_COORDINATION, decision)).isEqualTo(coordination);
    }

    @ParameterizedTest
    @EnumSource(DecisionKind.class)
    void every_decision_has_its_row_above(DecisionKind decision) throws Exception {
        String[] rows =
                DecisionsByBasisTest.class
                        .getDeclaredMethod(
                                "each_decision_belongs_to_its_conferences",
                                DecisionKind.class,
                                String.class,
                                String.class,
                                String.class,
                                String.class)
                        .getAnnotation(CsvSource.class)
                        .value();
        assertThat(rows).anyMatch(row -> row.startsWith(decision.name() + ","));
    }

    @Test
    void a_profile_widens_the_column_of_106_6_and_no_other() {
        ProfileRules strict = ProfileRules.strict();
        ProfileRules widened =
                new ProfileRules(
                        strict.monitoringEvery(),
                        strict.planLongest(),
                        false,
                        true,
                        Set.of(DecisionKind.CLOSURE, DecisionKind.SUPPORT_DECISION));

        assertThat(DecisionsByBasis.allowed(ConferenceKind.SUPPORT_106_6, widened))
                .contains(DecisionKind.CLOSURE, DecisionKind.SUPPORT_DECISION)
                .doesNotContain(DecisionKind.RE_PLAN);
        assertThat(DecisionsByBasis.allowed(ConferenceKind.SUPPORT_COORDINATION, widened))
                .isEqualTo(DecisionsByBasis.allowed(ConferenceKind.SUPPORT_COORDINATION, strict));
    }

    private static String allows(ConferenceKind in, DecisionKind decision) {
        return DecisionsByBasis.allow(decision, in, ProfileRules.strict()) ? "yes" : "-";
    }
}
