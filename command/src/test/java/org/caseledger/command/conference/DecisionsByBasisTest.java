package org.caseledger.command.conference;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseledger.events.conference.DecisionKind;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.profile.ProfileRules;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionsByBasisTest {

    @ParameterizedTest
    @CsvSource({
        "PLAN_APPROPRIATE, true, false",
        "ROLE_ASSIGNMENT, true, false",
        "APPROACH_ROLE, false, true",
        "OUTREACH_PLAN_BEFORE_CONSENT, false, true",
        "OUTREACH_PLAN_AFTER_CONSENT, true, false",
        "PARTICIPATION_USE, true, false",
        "RE_PLAN, true, false",
        "SUSPENSION, true, false",
        "CLOSURE, true, false",
        "LEAD_SUPPORTER, true, false",
        "INFORMATION_REQUEST, false, true",
        "RESOURCE_GAP, true, true"
    })
    void each_kind_is_decided_on_its_basis_only(
            DecisionKind kind, boolean onConsent, boolean on106) {
        assertThat(allows(LegalBasis.CONSENT, kind)).isEqualTo(onConsent);
        assertThat(allows(LegalBasis.SUPPORT_CONFERENCE_106_6, kind)).isEqualTo(on106);
    }

    private static boolean allows(LegalBasis basis, DecisionKind kind) {
        return DecisionsByBasis.allowed(basis, ProfileRules.strict()).contains(kind);
    }
}
