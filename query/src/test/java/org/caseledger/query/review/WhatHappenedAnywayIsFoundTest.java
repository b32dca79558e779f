package org.caseledger.query.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.query.review.Story.CASE;
import static org.caseledger.query.review.Story.DAY;
import static org.caseledger.query.review.Story.FILE;
import static org.caseledger.query.review.Story.SENDER;
import static org.caseledger.query.review.Story.sealed;

import org.caseledger.events.migration.CarriedStage;
import org.caseledger.events.outreach.ContactByPersonReceived;
import org.caseledger.events.outreach.ContactMeans;
import org.caseledger.events.outreach.ContactRefusal;
import org.caseledger.events.outreach.ContactRefused;
import org.caseledger.events.outreach.HomeVisitAsItHappened;
import org.caseledger.events.outreach.HomeVisitMade;
import org.caseledger.events.outreach.OutreachEvent;
import org.caseledger.events.supportcase.CaseCarriedOver;
import org.caseledger.events.supportcase.ClosedAsItHappened;
import org.caseledger.events.supportcase.RoleTakenOverAsItHappened;
import org.caseledger.events.supportcase.SupportDecided;
import org.caseledger.events.supportcase.SupportDecidedAsItHappened;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.OutreachId;
import org.caseledger.events.value.SaidBy;
import org.jspecify.annotations.Nullable;
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
    void a_visit_after_the_word_for_good_is_a_finding_unless_the_person_agreed() {
        assertThat(visits(refused(0), visit(1, null)).findings()).hasSize(1);
        assertThat(visits(visit(1, null), refused(0)).findings()).hasSize(1);
        assertThat(visits(refused(0), visit(1, true)).findings()).isEmpty();
        assertThat(visits(refused(0), visit(0, null)).findings()).isEmpty();
        assertThat(visits(refused(0), called(1), visit(2, null)).findings()).isEmpty();
        assertThat(visits(called(0), refused(1), visit(2, null)).findings()).hasSize(1);
    }

    private static Answer visits(OutreachEvent... events) {
        var story = new Story();
        for (OutreachEvent event : events) {
            story = story.with(event);
        }
        return story.asked(new NoVisitWasUnwanted());
    }

    private static ContactRefused refused(int later) {
        return new ContactRefused(
                new OutreachId(CASE.value()),
                FILE,
                ContactRefusal.FOR_GOOD,
                null,
                SaidBy.observed(),
                Occurred.onDay(DAY.plusDays(later)),
                null);
    }

    private static ContactByPersonReceived called(int later) {
        return new ContactByPersonReceived(
                new OutreachId(CASE.value()),
                FILE,
                ContactMeans.PHONE,
                Occurred.onDay(DAY.plusDays(later)),
                sealed(),
                null);
    }

    private static HomeVisitMade visit(int later, @Nullable Boolean agreed) {
        return new HomeVisitMade(
                new OutreachId(CASE.value()),
                FILE,
                Occurred.onDay(DAY.plusDays(later)),
                sealed(),
                SaidBy.observed(),
                agreed,
                null);
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
