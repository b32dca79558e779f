package org.caseledger.query.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.events.privacy.Sensitivity.S2;
import static org.caseledger.events.privacy.Sensitivity.S3;
import static org.caseledger.events.privacy.Sensitivity.S4;

import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.privacy.Sensitivity;
import org.caseledger.events.value.Capacity;
import org.caseledger.query.gate.cedar.CedarPolicy;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.function.Consumer;

/**
 * What the policy in force is for, in sentences; each holds for every relation there is. The build
 * asks every {@value #ONE_OF}th of them, the long run all.
 */
@Tag("D16")
class AccessRulesTest {

    /** Prime to the number of relations, so that each fact meets each other one. */
    private static final int ONE_OF = 5;

    private static final boolean ALL =
            Integer.getInteger("caseledger.policy", 0) >= EveryQuestion.count();
    private static final AccessPolicy POLICY = CedarPolicy.of(PolicyText.shipped());

    @Test
    void who_was_not_named_for_the_item_never_reads_what_was_told_in_it() {
        everyRelation(relation -> {
            var label = new LabelClass(LegalBasis.SUPPORT_CONFERENCE_106_6, true, S2, false);
            boolean reads = POLICY.decide(relation, label).permits();
            assertThat(reads).isEqualTo(relation.namedForItem() && mayUse(relation));
        });
    }

    @Test
    void only_readers_named_read_who_reported_and_where_a_protected_person_is() {
        everyRelation(relation -> {
            boolean named = relation.namedReader() && mayUse(relation);
            assertThat(POLICY.decide(relation, onTask(S4)).permits()).isEqualTo(named);
            if (relation.guarded()) {
                assertThat(POLICY.decide(relation, onTask(S3)).permits())
                        .isEqualTo(named || opens(relation));
            }
        });
    }

    @Test
    void where_nobody_is_protected_an_address_reads_like_any_other_value() {
        everyRelation(relation -> {
            if (!relation.guarded()) {
                assertThat(POLICY.decide(relation, onTask(S3)).permits())
                        .isEqualTo(POLICY.decide(relation, onTask(S2)).permits());
            }
        });
    }

    @Test
    void a_protection_never_shows_more() {
        everyRelation(relation -> {
            if (!relation.guarded() && !relation.namedReader() && !relation.inEmergency()) {
                Relation guarded = EveryQuestion.with(relation, "guarded", true);
                assertThat(POLICY.decide(guarded, onTask(S3)).permits()).isFalse();
            }
        });
    }

    @Test
    void signs_of_abuse_are_read_by_officers_and_by_who_wrote_them() {
        everyRelation(relation -> {
            var label = new LabelClass(LegalBasis.ABUSE_REPORT, false, S2, false);
            boolean officer = relation.capacity() == Capacity.MUNICIPAL_OFFICER;
            boolean reads = POLICY.decide(relation, label).permits();
            assertThat(reads)
                    .isEqualTo(
                            opens(relation)
                                    || (mayUse(relation)
                                            && (officer
                                                    || (relation.inOnFile()
                                                            && relation.ownWords()))));
        });
    }

    @Test
    void reviewer_analyst_operator_and_other_municipalities_read_no_content() {
        everyRelation(relation -> {
            if (!readsCases(relation.capacity()) || !relation.sameMunicipality()) {
                for (LegalBasis basis : LegalBasis.values()) {
                    var label = new LabelClass(basis, false, S2, false);
                    assertThat(POLICY.decide(relation, label).permits()).isFalse();
                }
            }
        });
    }

    @Test
    void on_consent_reads_its_circle_while_it_holds_or_the_coordinator() {
        everyRelation(relation -> {
            if (relation.capacity() == Capacity.AGENCY_WORKER && relation.sameMunicipality()) {
                var label = new LabelClass(LegalBasis.CONSENT, false, S2, false);
                assertThat(POLICY.decide(relation, label).permits())
                        .isEqualTo(
                                opens(relation)
                                        || (mayUse(relation)
                                                && (relation.consentCovers()
                                                        || relation.coordinates())));
            }
        });
    }

    @Test
    void on_its_own_task_the_case_circle_reads() {
        everyRelation(relation -> {
            if (relation.capacity() == Capacity.AGENCY_WORKER && relation.sameMunicipality()) {
                assertThat(POLICY.decide(relation, onTask(S2)).permits())
                        .isEqualTo(opens(relation) || (mayUse(relation) && relation.inOnFile()));
            }
        });
    }

    @Test
    void an_emergency_opens_neither_who_reported_nor_the_room_of_an_item() {
        everyRelation(relation -> {
            if (relation.inEmergency()) {
                Relation usual = outsideAnEmergency(relation);
                for (LegalBasis basis : LegalBasis.values()) {
                    var reporter = new LabelClass(basis, false, S4, false);
                    var told = new LabelClass(basis, true, S2, false);
                    assertThat(POLICY.decide(relation, reporter))
                            .isEqualTo(POLICY.decide(usual, reporter));
                    assertThat(POLICY.decide(relation, told)).isEqualTo(POLICY.decide(usual, told));
                }
            }
        });
    }

    @Test
    void an_emergency_stands_among_the_reasons_while_it_lasts() {
        everyRelation(relation -> {
            for (Sensitivity sensitivity : Sensitivity.values()) {
                Verdict verdict = POLICY.decide(relation, onTask(sensitivity));
                Verdict usual = POLICY.decide(outsideAnEmergency(relation), onTask(sensitivity));
                if (opens(relation) && sensitivity != S4) {
                    assertThat(verdict.reasons()).contains(Ruling.PERMITTED_EMERGENCY_VIEW);
                } else {
                    assertThat(verdict.permits()).isEqualTo(usual.permits());
                }
            }
        });
    }

    @Test
    void what_is_known_of_somebody_who_had_its_use_stopped_is_read_in_an_emergency_only() {
        everyRelation(relation -> {
            if (relation.useSuspended() && !relation.inEmergency()) {
                for (Sensitivity sensitivity : Sensitivity.values()) {
                    assertThat(POLICY.decide(relation, onTask(sensitivity)).permits()).isFalse();
                }
            }
        });
    }

    private static boolean mayUse(Relation relation) {
        return relation.sameMunicipality()
                && !relation.useSuspended()
                && readsCases(relation.capacity());
    }

    private static boolean opens(Relation relation) {
        return relation.inEmergency()
                && relation.sameMunicipality()
                && readsCases(relation.capacity());
    }

    private static Relation outsideAnEmergency(Relation relation) {
        return EveryQuestion.with(relation, "inEmergency", false);
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

    private static void everyRelation(Consumer<Relation> check) {
        List<Relation> every = EveryQuestion.relations().toList();
        for (int number = 0; number < every.size(); number += ALL ? 1 : ONE_OF) {
            check.accept(every.get(number));
        }
    }
}
