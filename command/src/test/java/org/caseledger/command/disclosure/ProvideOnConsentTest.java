package org.caseledger.command.disclosure;

import static org.caseledger.command.Town.CARE_CENTRE;
import static org.caseledger.command.Town.DAY;
import static org.caseledger.command.Town.FATHER;
import static org.caseledger.command.Town.FILE;
import static org.caseledger.command.Town.MOTHER;
import static org.caseledger.command.Town.NEIGHBOURS;
import static org.caseledger.command.Town.SCHOOL;
import static org.caseledger.command.Town.WELFARE_SECTION;
import static org.caseledger.command.disclosure.DisclosureRefusal.CONSENT_DOES_NOT_HOLD;
import static org.caseledger.command.disclosure.DisclosureRefusal.CONSENT_NOT_STATED;
import static org.caseledger.command.disclosure.DisclosureRefusal.CONSENT_OF_ANOTHER_PERSON;
import static org.caseledger.command.disclosure.DisclosureRefusal.DISCLOSURE_DATE_IN_FUTURE;
import static org.caseledger.command.disclosure.DisclosureRefusal.RECIPIENT_IS_RESIDENTS;
import static org.caseledger.command.disclosure.DisclosureRefusal.RECIPIENT_OUTSIDE_CIRCLE;
import static org.caseledger.command.disclosure.DisclosureRefusal.SUBJECT_WITHOUT_CONSENT;
import static org.caseledger.command.disclosure.Telling.OF_FATHER;
import static org.caseledger.command.disclosure.Telling.OF_MOTHER;
import static org.caseledger.command.disclosure.Telling.consent;
import static org.caseledger.command.disclosure.Telling.given;
import static org.caseledger.command.disclosure.Telling.onConsent;
import static org.caseledger.command.disclosure.Telling.provide;
import static org.caseledger.command.disclosure.Telling.provided;

import org.caseledger.command.Scenario;
import org.caseledger.events.consent.ConsentWithdrawn;
import org.caseledger.events.directory.Standing;
import org.caseledger.events.disclosure.InformationProvided;
import org.caseledger.events.privacy.LegalBasis;
import org.junit.jupiter.api.Test;

import java.util.List;

class ProvideOnConsentTest {

    @Test
    void what_the_person_agreed_to_is_given_and_points_at_the_consent() {
        given(consent(MOTHER, OF_MOTHER, null))
                .when(onConsent(OF_MOTHER, SCHOOL, MOTHER))
                .then(provided(LegalBasis.CONSENT, OF_MOTHER, null, Scenario.eventId(1), SCHOOL));
    }

    @Test
    void after_the_withdrawal_nothing_is_given_any_more() {
        given(consent(MOTHER, OF_MOTHER, null))
                .given(new ConsentWithdrawn(OF_MOTHER, FILE, DAY, null))
                .when(onConsent(OF_MOTHER, SCHOOL, MOTHER))
                .thenRefused(CONSENT_DOES_NOT_HOLD);
    }

    @Test
    void what_was_given_before_the_withdrawal_stays_in_the_history() {
        given(consent(MOTHER, OF_MOTHER, null))
                .given(
                        provided(LegalBasis.CONSENT, OF_MOTHER, null, Scenario.eventId(1), SCHOOL),
                        new ConsentWithdrawn(OF_MOTHER, FILE, DAY, null))
                .given(consent(FATHER, OF_FATHER, null))
                .when(onConsent(OF_FATHER, SCHOOL, FATHER))
                .then(
                        new InformationProvided(
                                FILE,
                                WELFARE_SECTION,
                                SCHOOL,
                                List.of(FATHER),
                                Telling.KINDS,
                                LegalBasis.CONSENT,
                                OF_FATHER,
                                null,
                                Scenario.eventId(5),
                                DAY,
                                null,
                                Standing.MUNICIPAL,
                                null,
                                null,
                                null,
                                null));
    }

    @Test
    void it_holds_from_its_first_day_to_its_last() {
        given(consent(MOTHER, OF_MOTHER, DAY))
                .when(onConsent(OF_MOTHER, SCHOOL, MOTHER))
                .then(provided(LegalBasis.CONSENT, OF_MOTHER, null, Scenario.eventId(1), SCHOOL));
        given(consent(MOTHER, OF_MOTHER, DAY.minusDays(1)))
                .when(onConsent(OF_MOTHER, SCHOOL, MOTHER))
                .thenRefused(CONSENT_DOES_NOT_HOLD);
        given(consent(MOTHER, OF_MOTHER, null))
                .when(
                        provide(
                                LegalBasis.CONSENT,
                                OF_MOTHER,
                                null,
                                DAY.minusDays(6),
                                SCHOOL,
                                MOTHER))
                .thenRefused(CONSENT_DOES_NOT_HOLD);
    }

    @Test
    void an_agency_outside_the_circle_is_told_nothing() {
        given(consent(MOTHER, OF_MOTHER, null))
                .when(onConsent(OF_MOTHER, CARE_CENTRE, MOTHER))
                .thenRefused(RECIPIENT_OUTSIDE_CIRCLE);
    }

    @Test
    void one_persons_consent_does_not_count_for_another() {
        given(consent(MOTHER, OF_MOTHER, null))
                .when(onConsent(OF_MOTHER, SCHOOL, MOTHER, FATHER))
                .thenRefused(SUBJECT_WITHOUT_CONSENT);
        given(consent(MOTHER, OF_MOTHER, null))
                .when(onConsent(OF_MOTHER, SCHOOL, FATHER))
                .thenRefused(CONSENT_OF_ANOTHER_PERSON);
    }

    @Test
    void a_consent_must_be_named_and_known() {
        given(consent(MOTHER, OF_MOTHER, null))
                .when(onConsent(null, SCHOOL, MOTHER))
                .thenRefused(CONSENT_NOT_STATED);
        given().when(onConsent(OF_MOTHER, SCHOOL, MOTHER)).thenRefused(CONSENT_DOES_NOT_HOLD);
    }

    @Test
    void residents_are_never_told_even_with_consent() {
        given(consent(MOTHER, OF_MOTHER, null))
                .when(onConsent(OF_MOTHER, NEIGHBOURS, MOTHER))
                .thenRefused(RECIPIENT_IS_RESIDENTS);
    }

    @Test
    void what_will_be_given_is_not_recorded_as_given() {
        given(consent(MOTHER, OF_MOTHER, null))
                .when(provide(LegalBasis.CONSENT, OF_MOTHER, null, DAY.plusDays(1), SCHOOL, MOTHER))
                .thenRefused(DISCLOSURE_DATE_IN_FUTURE);
    }
}
