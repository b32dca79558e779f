package org.caseledger.command.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.events.profile.ProfileSetting.DECISIONS_ALSO_ON_106_6;
import static org.caseledger.events.profile.ProfileSetting.DECISIONS_ALSO_ON_NEEDY_9;

import org.caseledger.events.conference.ConferenceKind;
import org.caseledger.events.conference.DecisionKind;
import org.caseledger.events.profile.Profile;
import org.caseledger.events.profile.ProfileKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.HashSet;
import java.util.List;
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
    void a_profile_widens_the_columns_of_the_support_conferences_and_no_other() {
        Profile widened =
                Profile.strict()
                        .with(
                                List.of(
                                        DECISIONS_ALSO_ON_106_6.to("CLOSURE,SUPPORT_DECISION"),
                                        DECISIONS_ALSO_ON_NEEDY_9.to("NEEDY_PLAN_APPROPRIATE")));

        for (ConferenceKind kind : ConferenceKind.values()) {
            Set<DecisionKind> more = new HashSet<>(DecisionsByBasis.allowed(kind, widened));
            more.removeAll(DecisionsByBasis.allowed(kind, Profile.strict()));
            assertThat(more)
                    .as(kind.name())
                    .isEqualTo(
                            switch (kind) {
                                case SUPPORT_106_6 ->
                                        Set.of(DecisionKind.CLOSURE, DecisionKind.SUPPORT_DECISION);
                                case SUPPORT_NEEDY_9 -> Set.of(DecisionKind.NEEDY_PLAN_APPROPRIATE);
                                case MULTI_LAYERED,
                                        SUPPORT_COORDINATION,
                                        PUBLIC_ASSISTANCE_27_3,
                                        CHILD_WELFARE_25_2,
                                        OTHER ->
                                        Set.<DecisionKind>of();
                            });
        }
    }

    /** Each ready-made profile, and what it adds to the column of 106-6. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "STRICT|''",
                "SMALL_TOWN|''",
                "CITY|''",
                "ONE_BODY_TWO_BASES|PLAN_APPROPRIATE,ROLE_ASSIGNMENT,RE_PLAN,SUSPENSION,CLOSURE,"
                        + "LEAD_SUPPORTER,SUPPORT_DECISION",
                "SUPERVISING_BODY|PLAN_APPROPRIATE,RE_PLAN,CLOSURE",
                "OTHER_NAME|''",
                "SECRECY_ON_BOTH|''"
            })
    void a_ready_made_profile_adds_this_and_nothing_else(ProfileKind kind, String added) {
        Profile profile = Profile.strict().with(kind.settings());
        Set<String> expected = added.isEmpty() ? Set.of() : Set.of(added.split(","));
        for (DecisionKind decision : DecisionKind.values()) {
            boolean more =
                    DecisionsByBasis.allow(decision, ConferenceKind.SUPPORT_106_6, profile)
                            && allows(ConferenceKind.SUPPORT_106_6, decision).equals("-");
            assertThat(more).as(decision.name()).isEqualTo(expected.contains(decision.name()));
        }
        for (ConferenceKind other : ConferenceKind.values()) {
            if (other != ConferenceKind.SUPPORT_106_6) {
                assertThat(DecisionsByBasis.allowed(other, profile))
                        .isEqualTo(DecisionsByBasis.allowed(other, Profile.strict()));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ConferenceKind.class,
            names = {"PUBLIC_ASSISTANCE_27_3", "CHILD_WELFARE_25_2"})
    void conferences_of_other_statutes_ask_for_information_and_decide_nothing_here(
            ConferenceKind kind) {
        assertThat(DecisionsByBasis.allowed(kind, Profile.strict()))
                .containsExactly(DecisionKind.INFORMATION_REQUEST);
    }

    @Test
    void a_meeting_of_no_statute_decides_nothing_here() {
        assertThat(DecisionsByBasis.allowed(ConferenceKind.OTHER, Profile.strict())).isEmpty();
    }

    private static String allows(ConferenceKind in, DecisionKind decision) {
        return DecisionsByBasis.allow(decision, in, Profile.strict()) ? "yes" : "-";
    }
}
