package org.caseledger.command.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.command.Town.CARE_CENTRE;
import static org.caseledger.command.Town.DAY;
import static org.caseledger.command.Town.FATHER;
import static org.caseledger.command.Town.MOTHER;
import static org.caseledger.command.Town.NEIGHBOURS;
import static org.caseledger.command.Town.SCHOOL;
import static org.caseledger.command.disclosure.DisclosureRefusal.EMERGENCY_HAS_AN_ACT_OF_ITS_OWN;
import static org.caseledger.command.disclosure.DisclosureRefusal.ITEM_DOES_NOT_COVER;
import static org.caseledger.command.disclosure.DisclosureRefusal.ITEM_NOT_STATED;
import static org.caseledger.command.disclosure.DisclosureRefusal.PROVIDING_OUTSIDE_MUNICIPALITY;
import static org.caseledger.command.disclosure.DisclosureRefusal.PROVIDING_WITHOUT_BASIS;
import static org.caseledger.command.disclosure.DisclosureRefusal.RECIPIENT_IS_RESIDENTS;
import static org.caseledger.command.disclosure.DisclosureRefusal.RECIPIENT_NO_LONGER_ENTRUSTED;
import static org.caseledger.command.disclosure.DisclosureRefusal.SITTING_NOT_IN_SESSION;
import static org.caseledger.command.disclosure.Telling.ITEM;
import static org.caseledger.command.disclosure.Telling.SITTING;
import static org.caseledger.command.disclosure.Telling.given;
import static org.caseledger.command.disclosure.Telling.inItem;
import static org.caseledger.command.disclosure.Telling.provide;
import static org.caseledger.command.disclosure.Telling.provided;
import static org.caseledger.command.disclosure.Telling.sitting;
import static org.caseledger.events.privacy.LegalBasis.SUPPORT_CONFERENCE_106_6;

import org.caseledger.command.Scenario;
import org.caseledger.command.Town;
import org.caseledger.events.conference.SittingClosed;
import org.caseledger.events.directory.ContractAgreed;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.value.ContractId;
import org.junit.jupiter.api.Test;

class ProvideInItemTest {

    @Test
    void an_agency_picked_for_the_item_is_told_without_consent() {
        given(sitting(DAY, SUPPORT_CONFERENCE_106_6))
                .when(inItem(SCHOOL, MOTHER))
                .then(provided(SUPPORT_CONFERENCE_106_6, null, ITEM, Scenario.eventId(1), SCHOOL));
    }

    @Test
    void an_agency_that_does_not_attend_is_told_nothing() {
        given(sitting(DAY, SUPPORT_CONFERENCE_106_6))
                .when(inItem(CARE_CENTRE, MOTHER))
                .thenRefused(ITEM_DOES_NOT_COVER);
    }

    @Test
    void nothing_is_told_about_somebody_whom_the_item_does_not_name() {
        given(sitting(DAY, SUPPORT_CONFERENCE_106_6))
                .when(inItem(SCHOOL, MOTHER, FATHER))
                .thenRefused(ITEM_DOES_NOT_COVER);
    }

    @Test
    void an_item_on_another_basis_does_not_carry_it() {
        given(sitting(DAY, LegalBasis.CONSENT))
                .when(inItem(SCHOOL, MOTHER))
                .thenRefused(ITEM_DOES_NOT_COVER);
        given(sitting(DAY, SUPPORT_CONFERENCE_106_6))
                .when(provide(SUPPORT_CONFERENCE_106_6, null, null, DAY, SCHOOL, MOTHER))
                .thenRefused(ITEM_NOT_STATED);
    }

    @Test
    void it_is_told_on_the_day_of_the_sitting_while_it_is_not_over() {
        given(sitting(DAY.minusDays(1), SUPPORT_CONFERENCE_106_6))
                .when(inItem(SCHOOL, MOTHER))
                .thenRefused(SITTING_NOT_IN_SESSION);
        given(sitting(DAY, SUPPORT_CONFERENCE_106_6))
                .given(new SittingClosed(SITTING, null))
                .when(inItem(SCHOOL, MOTHER))
                .thenRefused(SITTING_NOT_IN_SESSION);
    }

    @Test
    void residents_are_never_told_on_any_basis() {
        for (LegalBasis basis : LegalBasis.values()) {
            if (basis != LegalBasis.EMERGENCY) {
                given(sitting(DAY, SUPPORT_CONFERENCE_106_6))
                        .when(provide(basis, null, ITEM, DAY, NEIGHBOURS, MOTHER))
                        .thenRefused(RECIPIENT_IS_RESIDENTS);
            }
        }
    }

    @Test
    void a_contractor_whose_contract_has_run_out_is_told_nothing() {
        given(
                        new ContractAgreed(
                                Town.MIHON,
                                new ContractId(Town.id(15, 1)),
                                CARE_CENTRE,
                                DAY.minusYears(1),
                                DAY.minusDays(1)))
                .when(provide(LegalBasis.OTHER_STATUTE, null, null, DAY, CARE_CENTRE, MOTHER))
                .thenRefused(RECIPIENT_NO_LONGER_ENTRUSTED);
    }

    @Test
    void sections_share_within_the_municipality_only() {
        given().when(provide(LegalBasis.INTERNAL_USE, null, null, DAY, SCHOOL, MOTHER))
                .thenAccepted(events -> assertThat(events).hasSize(1));
        given().when(provide(LegalBasis.INTERNAL_USE, null, null, DAY, CARE_CENTRE, MOTHER))
                .thenRefused(PROVIDING_OUTSIDE_MUNICIPALITY);
    }

    @Test
    void a_task_of_ones_own_lets_nobody_else_know_and_an_emergency_has_its_own_act() {
        given().when(provide(LegalBasis.OWN_STATUTORY_TASK, null, null, DAY, SCHOOL, MOTHER))
                .thenRefused(PROVIDING_WITHOUT_BASIS);
        given().when(provide(LegalBasis.EMERGENCY, null, null, DAY, SCHOOL, MOTHER))
                .thenRefused(EMERGENCY_HAS_AN_ACT_OF_ITS_OWN);
    }
}
