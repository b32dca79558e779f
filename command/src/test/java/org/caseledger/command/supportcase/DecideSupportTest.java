package org.caseledger.command.supportcase;

import static org.caseledger.command.Town.DAY;
import static org.caseledger.command.Town.FILE;
import static org.caseledger.command.Town.MOTHER;
import static org.caseledger.command.Town.OFFICER;
import static org.caseledger.command.Town.SCHOOL;
import static org.caseledger.command.supportcase.B45.CASE;
import static org.caseledger.command.supportcase.B45.CONSENT;
import static org.caseledger.command.supportcase.B45.agreed;
import static org.caseledger.command.supportcase.B45.deliberated;
import static org.caseledger.command.supportcase.B45.drafted;
import static org.caseledger.command.supportcase.B45.supporting;
import static org.caseledger.command.supportcase.Beside.profile;
import static org.caseledger.command.supportcase.SupportCaseRefusal.AGREEMENT_MISSING;
import static org.caseledger.command.supportcase.SupportCaseRefusal.BEFORE_ITS_DECISION;
import static org.caseledger.command.supportcase.SupportCaseRefusal.DATE_IN_FUTURE;
import static org.caseledger.command.supportcase.SupportCaseRefusal.OFFICER_REQUIRED;
import static org.caseledger.command.supportcase.SupportCaseRefusal.PLAN_NOT_DELIBERATED;
import static org.caseledger.command.supportcase.SupportCaseRefusal.PLAN_SUBJECT_WITHOUT_CONSENT;
import static org.caseledger.command.supportcase.SupportCaseRefusal.SUPPORT_ALREADY_DECIDED;
import static org.caseledger.command.supportcase.SupportCaseRefusal.VERSION_NOT_CURRENT;

import org.caseledger.events.consent.ConsentWithdrawn;
import org.caseledger.events.supportcase.AgencyAnswer;
import org.caseledger.events.supportcase.PlanAgreedByAgency;
import org.caseledger.events.supportcase.PlanAgreedByPerson;
import org.caseledger.events.supportcase.SupportDecided;
import org.caseledger.events.value.ConsentForm;
import org.caseledger.events.value.SaidBy;
import org.junit.jupiter.api.Test;

class DecideSupportTest {

    @Test
    void an_officer_decides() {
        agreed().by(OFFICER)
                .when(new DecideSupport(CASE, 1, DAY))
                .then(new SupportDecided(CASE, FILE, 1, DAY));
    }

    @Test
    void a_contractor_does_not_decide() {
        agreed().when(new DecideSupport(CASE, 1, DAY)).thenRefused(OFFICER_REQUIRED);
    }

    @Test
    void the_sitting_comes_before_the_decision() {
        drafted()
                .given(new PlanAgreedByPerson(CASE, FILE, 1, MOTHER, ConsentForm.ORAL, DAY))
                .by(OFFICER)
                .when(new DecideSupport(CASE, 1, DAY))
                .thenRefused(PLAN_NOT_DELIBERATED);
    }

    @Test
    void the_decision_is_not_dated_before_the_sitting() {
        agreed().by(OFFICER)
                .when(new DecideSupport(CASE, 1, DAY.minusDays(1)))
                .thenRefused(BEFORE_ITS_DECISION);
    }

    @Test
    void the_person_agrees_before_the_decision() {
        deliberated()
                .by(OFFICER)
                .when(new DecideSupport(CASE, 1, DAY))
                .thenRefused(AGREEMENT_MISSING);
    }

    @Test
    void what_an_agency_agreed_does_not_replace_the_person() {
        deliberated()
                .given(
                        new PlanAgreedByAgency(
                                CASE,
                                FILE,
                                1,
                                SCHOOL,
                                AgencyAnswer.AGREES,
                                null,
                                SaidBy.agency(SCHOOL)))
                .by(OFFICER)
                .when(new DecideSupport(CASE, 1, DAY))
                .thenRefused(AGREEMENT_MISSING);
    }

    @Test
    void where_the_profile_says_so_the_decision_comes_first() {
        drafted()
                .given(profile(true))
                .by(OFFICER)
                .when(new DecideSupport(CASE, 1, DAY))
                .then(new SupportDecided(CASE, FILE, 1, DAY));
    }

    @Test
    void a_withdrawn_consent_stops_the_decision() {
        agreed().given(new ConsentWithdrawn(CONSENT, FILE, DAY, null))
                .by(OFFICER)
                .when(new DecideSupport(CASE, 1, DAY))
                .thenRefused(PLAN_SUBJECT_WITHOUT_CONSENT);
    }

    @Test
    void support_is_decided_once() {
        supporting()
                .by(OFFICER)
                .when(new DecideSupport(CASE, 1, DAY))
                .thenRefused(SUPPORT_ALREADY_DECIDED);
    }

    @Test
    void a_decision_names_the_current_version() {
        agreed().by(OFFICER).when(new DecideSupport(CASE, 2, DAY)).thenRefused(VERSION_NOT_CURRENT);
    }

    @Test
    void a_decision_is_not_recorded_ahead() {
        agreed().by(OFFICER)
                .when(new DecideSupport(CASE, 1, DAY.plusDays(1)))
                .thenRefused(DATE_IN_FUTURE);
    }
}
