package org.caseledger.query.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.privacy.Sensitivity;
import org.caseledger.events.value.Capacity;
import org.caseledger.query.gate.cedar.CedarPolicy;
import org.junit.jupiter.api.Test;

import java.util.Arrays;

class TestedPolicyTest {

    private static final PolicyText TEXT = PolicyText.shipped();

    @Test
    void the_policy_of_the_product_loads_passes_its_test_and_tells_its_rules() {
        AccessPolicy policy = TestedPolicy.start(TEXT, () -> CedarPolicy.of(TEXT));

        assertThatCode(policy::requireReady).doesNotThrowAnyException();
        assertThat(policy.sha256()).isEqualTo(TEXT.sha256()).matches("[0-9a-f]{64}");
        assertThat(policy.rules())
                .hasSize(18)
                .first()
                .satisfies(rule -> {
                    assertThat(rule.id()).isEqualTo("other-municipality");
                    assertThat(rule.says()).endsWith("。");
                });
    }

    @Test
    void without_its_native_library_nothing_is_shown() {
        AccessPolicy policy =
                TestedPolicy.start(
                        TEXT,
                        () -> {
                            throw new UnsatisfiedLinkError("no library for this machine");
                        });

        assertThatThrownBy(policy::requireReady).isInstanceOf(PolicyUnavailable.class);
        assertThatThrownBy(() -> policy.decide(anyone(), anything()))
                .isInstanceOf(PolicyUnavailable.class);
        assertThat(policy.sha256()).isEqualTo(TEXT.sha256());
    }

    @Test
    void a_policy_that_answers_a_known_question_otherwise_shows_nothing() {
        var lax =
                new PolicyText(
                        TEXT.id(),
                        TEXT.schema(),
                        TEXT.rules().replace("unless { context.relation.namedForItem }", ""));

        AccessPolicy policy = TestedPolicy.start(lax, () -> CedarPolicy.of(lax));

        assertThatThrownBy(policy::requireReady).isInstanceOf(PolicyUnavailable.class);
    }

    @Test
    void a_rule_that_speaks_of_what_the_schema_does_not_know_does_not_load() {
        refused(TEXT.rules().replace("relation.inOnFile", "relation.inOnFiles"));
        refused(TEXT.rules().replace("Basis::\"CONSENT\"", "Basis::\"CONSENTS\""));
        refused(TEXT.rules().replace("Capacity::\"REVIEWER\"", "Capacity::\"AUDITOR\""));
    }

    @Test
    void a_rule_without_reason_or_with_that_of_another_effect_does_not_load() {
        refused(TEXT.rules().replace("@reason(\"PERMITTED_OWN_WORDS\")", ""));
        refused(TEXT.rules().replace("PERMITTED_OWN_WORDS", "DENIED_NOT_OF_ITEM"));
        refused(TEXT.rules().replace("PERMITTED_OWN_WORDS", "PERMITTED_EVERYTHING"));
        refused(TEXT.rules().replace("@id(\"own-words\")", "@id(\"coordinator\")"));
        refused(TEXT.rules().replace("forbid (", "forbids ("));
    }

    @Test
    void the_schema_knows_every_capacity_and_basis_of_the_ledger() {
        for (Enum<?> each : Capacity.values()) {
            assertThat(TEXT.schema()).contains("\"" + each.name() + "\"");
        }
        for (Enum<?> each : LegalBasis.values()) {
            assertThat(TEXT.schema()).contains("\"" + each.name() + "\"");
        }
        assertThat(EveryQuestion.FACTS)
                .allSatisfy(fact -> assertThat(TEXT.schema()).contains(fact.getName() + ": Bool"));
    }

    @Test
    void each_reason_the_policy_can_give_has_words() {
        assertThat(Arrays.stream(Ruling.values()).map(Ruling::words)).doesNotHaveDuplicates();
    }

    private static void refused(String rules) {
        assertThat(rules).isNotEqualTo(TEXT.rules());
        assertThatThrownBy(() -> CedarPolicy.of(new PolicyText(TEXT.id(), TEXT.schema(), rules)))
                .isInstanceOf(PolicyUnavailable.class);
    }

    private static Relation anyone() {
        return EveryQuestion.at(0).reader();
    }

    private static LabelClass anything() {
        return new LabelClass(LegalBasis.CONSENT, false, Sensitivity.S1, false);
    }
}
