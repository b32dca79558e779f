package org.caseledger.query.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.events.privacy.Sensitivity.S2;
import static org.caseledger.events.privacy.Sensitivity.S3;
import static org.caseledger.events.privacy.Sensitivity.S4;

import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.privacy.Sensitivity;
import org.caseledger.events.value.Capacity;
import org.junit.jupiter.api.Test;

import java.util.List;

class PolicyV0Test {

    private static final List<Boolean> BOTH = List.of(true, false);

    @Test
    void who_was_not_named_for_the_item_never_reads_what_was_told_in_it() {
        everyRelation(relation -> {
            var label = new LabelClass(LegalBasis.SUPPORT_CONFERENCE_106_6, true, S2, false);
            boolean reads = PolicyV0.decide(relation, label).permits();
            assertThat(reads)
                    .isEqualTo(
                            relation.namedForItem()
                                    && relation.sameMunicipality()
                                    && readsCases(relation.capacity()));
        });
    }

    @Test
    void only_readers_named_read_who_reported_and_where_a_protected_person_is() {
        everyRelation(relation -> {
            boolean named =
                    relation.namedReader()
                            && relation.sameMunicipality()
                            && readsCases(relation.capacity());
            assertThat(PolicyV0.decide(relation, onTask(S4)).permits()).isEqualTo(named);
            if (relation.guarded()) {
                assertThat(PolicyV0.decide(relation, onTask(S3)).permits()).isEqualTo(named);
            }
        });
    }

    @Test
    void where_nobody_is_protected_an_address_reads_like_any_other_value() {
        everyRelation(relation -> {
            if (!relation.guarded()) {
                assertThat(PolicyV0.decide(relation, onTask(S3)))
                        .isEqualTo(PolicyV0.decide(relation, onTask(S2)));
            }
        });
    }

    @Test
    void a_protection_never_shows_more() {
        everyRelation(relation -> {
            if (!relation.guarded() && !relation.namedReader()) {
                Relation guarded =
                        new Relation(
                                relation.capacity(),
                                relation.sameMunicipality(),
                                relation.inOnFile(),
                                relation.coordinates(),
                                relation.consentCovers(),
                                relation.namedForItem(),
                                relation.ownWords(),
                                true,
                                false);
                assertThat(PolicyV0.decide(guarded, onTask(S3)).permits()).isFalse();
            }
        });
    }

    @Test
    void signs_of_abuse_are_read_by_officers_and_by_who_wrote_them() {
        everyRelation(relation -> {
            var label = new LabelClass(LegalBasis.ABUSE_REPORT, false, S2, false);
            boolean officer = relation.capacity() == Capacity.MUNICIPAL_OFFICER;
            boolean reads = PolicyV0.decide(relation, label).permits();
            assertThat(reads)
                    .isEqualTo(
                            relation.sameMunicipality()
                                    && readsCases(relation.capacity())
                                    && (officer || (relation.inOnFile() && relation.ownWords())));
        });
    }

    @Test
    void reviewer_analyst_operator_and_other_municipalities_read_no_content() {
        everyRelation(relation -> {
            if (!readsCases(relation.capacity()) || !relation.sameMunicipality()) {
                for (LegalBasis basis : LegalBasis.values()) {
                    var label = new LabelClass(basis, false, S2, false);
                    assertThat(PolicyV0.decide(relation, label).permits()).isFalse();
                }
            }
        });
    }

    @Test
    void on_consent_reads_its_circle_while_it_holds_or_the_coordinator() {
        everyRelation(relation -> {
            if (relation.capacity() == Capacity.AGENCY_WORKER && relation.sameMunicipality()) {
                var label = new LabelClass(LegalBasis.CONSENT, false, S2, false);
                assertThat(PolicyV0.decide(relation, label).permits())
                        .isEqualTo(relation.consentCovers() || relation.coordinates());
            }
        });
    }

    @Test
    void on_its_own_task_the_case_circle_reads() {
        everyRelation(relation -> {
            if (relation.capacity() == Capacity.AGENCY_WORKER && relation.sameMunicipality()) {
                assertThat(PolicyV0.decide(relation, onTask(S2)).permits())
                        .isEqualTo(relation.inOnFile());
            }
        });
    }

    private static LabelClass onTask(Sensitivity sensitivity) {
        return new LabelClass(LegalBasis.OWN_STATUTORY_TASK, false, sensitivity, false);
    }

    private static boolean readsCases(Capacity capacity) {
        return switch (capacity) {
            case MUNICIPAL_OFFICER, COORDINATOR, AGENCY_WORKER -> true;
            case REVIEWER, ANALYST, SYSTEM_OPERATOR -> false;
        };
    }

    private static void everyRelation(java.util.function.Consumer<Relation> check) {
        for (Capacity capacity : Capacity.values()) {
            for (int bits = 0; bits < 256; bits++) {
                check.accept(
                        new Relation(
                                capacity,
                                BOTH.get(bits & 1),
                                BOTH.get(bits >> 1 & 1),
                                BOTH.get(bits >> 2 & 1),
                                BOTH.get(bits >> 3 & 1),
                                BOTH.get(bits >> 4 & 1),
                                BOTH.get(bits >> 5 & 1),
                                BOTH.get(bits >> 6 & 1),
                                BOTH.get(bits >> 7 & 1)));
            }
        }
    }
}
