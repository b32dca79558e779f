package org.caseledger.command.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
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
import org.caseledger.command.Town;
import org.caseledger.events.consent.ConsentWithdrawn;
import org.caseledger.events.directory.Standing;
import org.caseledger.events.disclosure.DisclosureEvent;
import org.caseledger.events.disclosure.InformationProvided;
import org.caseledger.events.privacy.Known;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.value.ConsentId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.Words;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Objects;

class ProvideOnConsentTest {

    private static final ConsentId AGAIN = new ConsentId(Town.id(5, 3));

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

    @Test
    void of_two_consents_of_one_person_only_the_named_one_carries_what_is_given() {
        for (ConsentId named : List.of(OF_MOTHER, AGAIN)) {
            given(consent(MOTHER, OF_MOTHER, null))
                    .given(consent(MOTHER, AGAIN, null))
                    .given(consent(FATHER, OF_FATHER, null))
                    .when(inWords(named, MOTHER, FATHER))
                    .thenAccepted(events ->
                            assertThat(restingOn(events))
                                    .containsExactlyInAnyOrder(named, OF_FATHER));
        }
    }

    private static ProvideInformation inWords(ConsentId named, PersonId... of) {
        return new ProvideInformation(
                FILE,
                SCHOOL,
                List.of(of),
                Telling.KINDS,
                LegalBasis.CONSENT,
                named,
                null,
                DAY,
                new Words("架空の暮らしぶり"));
    }

    private static List<ConsentId> restingOn(List<DisclosureEvent> events) {
        var content = ((InformationProvided) events.getFirst()).content();
        return ((Known<Words>) Objects.requireNonNull(content)).label().consents();
    }
}
