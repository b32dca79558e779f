package org.caseledger.query.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.query.review.Story.CASE;
import static org.caseledger.query.review.Story.DAY;
import static org.caseledger.query.review.Story.FILE;
import static org.caseledger.query.review.Story.SENDER;
import static org.caseledger.query.review.Story.sealed;

import org.caseledger.events.migration.CarriedStage;
import org.caseledger.events.outreach.HomeVisitAsItHappened;
import org.caseledger.events.supportcase.CaseCarriedOver;
import org.caseledger.events.supportcase.ClosedAsItHappened;
import org.caseledger.events.supportcase.RoleTakenOverAsItHappened;
import org.caseledger.events.supportcase.SupportDecided;
import org.caseledger.events.supportcase.SupportDecidedAsItHappened;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.OutreachId;
import org.caseledger.events.value.SaidBy;
import org.junit.jupiter.api.Test;

import java.util.List;

class WhatHappenedAnywayIsFoundTest {

    @Test
    void whatever_was_written_down_with_a_breach_is_a_finding_and_without_one_is_only_counted() {
        Answer answer =
                new Story()
                        .with(visited(List.of("visit-not-agreed")))
                        .with(visited(List.of()))
                        .asked(new NothingHappenedAgainstTheRules());
        assertThat(answer.count()).isEqualTo(2);
        assertThat(answer.findings()).hasSize(1);
    }

    private static HomeVisitAsItHappened visited(List<String> breaches) {
        return new HomeVisitAsItHappened(
                new OutreachId(CASE.value()),
                FILE,
                Occurred.onDay(DAY),
                sealed(),
                SaidBy.observed(),
                sealed(),
                breaches);
    }

    @Test
    void each_rule_that_a_case_taken_over_did_not_pass_is_a_finding() {
        Answer answer =
                new Story()
                        .with(carriedOver(List.of("referral-missing", "consent-missing")))
                        .with(carriedOver(List.of()))
                        .asked(new NothingWasCarriedOverAgainstTheRules());
        assertThat(answer.count()).isEqualTo(2);
        assertThat(answer.findings()).hasSize(2);
    }

    private static CaseCarriedOver carriedOver(List<String> breaches) {
        return new CaseCarriedOver(
                CASE,
                FILE,
                CarriedStage.RECEIVED,
                SENDER,
                List.of(Story.PERSON),
                List.of(),
                false,
                Occurred.onDay(DAY),
                null,
                null,
                null,
                breaches);
    }

    @Test
    void a_contractors_decision_is_a_finding_and_the_towns_is_none() {
        Answer answer =
                new Story()
                        .with(new SupportDecided(CASE, FILE, 1, DAY))
                        .with(
                                new SupportDecidedAsItHappened(
                                        CASE,
                                        FILE,
                                        SENDER,
                                        DAY,
                                        sealed(),
                                        List.of("officer-required")))
                        .asked(new EachSupportDecisionIsTheTowns());
        assertThat(answer.count()).isEqualTo(2);
        assertThat(answer.findings()).hasSize(1);
    }

    @Test
    void a_role_borne_without_acceptance_is_a_finding() {
        Answer answer =
                new Story()
                        .with(
                                new RoleTakenOverAsItHappened(
                                        CASE,
                                        FILE,
                                        SENDER,
                                        sealed(),
                                        DAY,
                                        sealed(),
                                        List.of("role-not-offered")))
                        .asked(new EachRoleWasAccepted());
        assertThat(answer.findings()).hasSize(1);
    }

    @Test
    void a_case_that_was_simply_left_is_a_finding() {
        Answer answer =
                new Story()
                        .with(new ClosedAsItHappened(CASE, FILE, null, DAY, sealed(), List.of()))
                        .asked(new EachClosureIsComplete());
        assertThat(answer.findings()).hasSize(1);
    }
}
