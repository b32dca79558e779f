package org.caseledger.command.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.command.Town.DAY;
import static org.caseledger.command.Town.FATHER;
import static org.caseledger.command.Town.FILE;
import static org.caseledger.command.Town.SELF_RELIANCE_DESK;
import static org.caseledger.command.Town.SON;
import static org.caseledger.command.outreach.A51.CONNECTED;
import static org.caseledger.command.outreach.A51.CONSENT;
import static org.caseledger.command.outreach.A51.CONTACT;
import static org.caseledger.command.outreach.A51.OUTREACH;
import static org.caseledger.command.outreach.A51.SIGNAL;
import static org.caseledger.command.outreach.A51.STABLE;
import static org.caseledger.command.outreach.A51.SWITCHED;
import static org.caseledger.command.outreach.A51.consent;
import static org.caseledger.command.outreach.A51.given;
import static org.caseledger.command.outreach.A51.running;
import static org.caseledger.command.outreach.A51.words;
import static org.caseledger.command.outreach.OutreachRefusal.BASIS_ALREADY_SWITCHED;
import static org.caseledger.command.outreach.OutreachRefusal.BEFORE_OPENING;
import static org.caseledger.command.outreach.OutreachRefusal.CONSENT_NOT_GIVEN;
import static org.caseledger.command.outreach.OutreachRefusal.NOT_CONNECTED;
import static org.caseledger.command.outreach.OutreachRefusal.OUTREACH_AGENCY_UNKNOWN;
import static org.caseledger.command.outreach.OutreachRefusal.OUTREACH_DATE_IN_FUTURE;
import static org.caseledger.command.outreach.OutreachRefusal.OUTREACH_NOT_OPEN;
import static org.caseledger.command.outreach.OutreachRefusal.RELATION_NOT_STABLE;

import org.caseledger.command.Scenario;
import org.caseledger.command.Town;
import org.caseledger.events.consent.ConsentWithdrawn;
import org.caseledger.events.outreach.BasisSwitchedToConsent;
import org.caseledger.events.outreach.ConnectedToAgency;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.ConsentId;
import org.caseledger.events.value.Purpose;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;

@Tag("D13")
class SwitchAndCloseTest {

    @Test
    void with_the_persons_own_consent_to_planning_the_basis_is_switched_once() {
        running()
                .given(CONTACT)
                .given(consent(SON, Purpose.PLANNING))
                .when(switchOn(DAY))
                .then(
                        new BasisSwitchedToConsent(
                                OUTREACH, FILE, CONSENT, Scenario.eventId(5), DAY));
        running()
                .given(CONTACT, SWITCHED)
                .given(consent(SON, Purpose.PLANNING))
                .when(switchOn(DAY))
                .thenRefused(BASIS_ALREADY_SWITCHED);
    }

    @Test
    void after_a_consent_was_taken_back_the_basis_is_switched_to_a_new_one() {
        ConsentId renewed = new ConsentId(Town.id(5, 2));
        running()
                .given(CONTACT, SWITCHED)
                .given(consent(SON, Purpose.PLANNING))
                .given(new ConsentWithdrawn(CONSENT, FILE, DAY, null))
                .given(A51.consent(renewed))
                .when(new SwitchBasisToConsent(OUTREACH, renewed, DAY))
                .thenAccepted(events -> assertThat(events).hasSize(1));
        running()
                .given(CONTACT, SWITCHED)
                .given(consent(SON, Purpose.PLANNING))
                .given(new ConsentWithdrawn(CONSENT, FILE, DAY, null))
                .when(new ReferOnToMultiAgency(OUTREACH, CASE, SELF_RELIANCE_DESK, words(), DAY))
                .thenRefused(CONSENT_NOT_GIVEN);
    }

    @Test
    void consent_of_another_person_or_for_another_purpose_does_not_switch() {
        running()
                .given(consent(FATHER, Purpose.PLANNING))
                .when(switchOn(DAY))
                .thenRefused(CONSENT_NOT_GIVEN);
        running()
                .given(consent(SON, Purpose.HAND_OVER))
                .when(switchOn(DAY))
                .thenRefused(CONSENT_NOT_GIVEN);
    }

    @Test
    void consent_asked_for_but_not_given_or_taken_back_does_not_switch() {
        running().when(switchOn(DAY)).thenRefused(CONSENT_NOT_GIVEN);
        running()
                .given(A51.asked(SON, Purpose.PLANNING))
                .when(switchOn(DAY))
                .thenRefused(CONSENT_NOT_GIVEN);
        running()
                .given(consent(SON, Purpose.PLANNING))
                .given(new ConsentWithdrawn(CONSENT, FILE, DAY, null))
                .when(switchOn(DAY))
                .thenRefused(CONSENT_NOT_GIVEN);
    }

    @Test
    void the_switch_is_not_before_the_consent_and_not_after_today() {
        running()
                .given(consent(SON, Purpose.PLANNING))
                .when(switchOn(DAY.minusDays(1)))
                .thenRefused(CONSENT_NOT_GIVEN);
        running()
                .given(consent(SON, Purpose.PLANNING))
                .when(switchOn(DAY.plusDays(1)))
                .thenRefused(OUTREACH_DATE_IN_FUTURE);
    }

    @Test
    void the_person_is_connected_to_a_registered_agency() {
        running()
                .when(new ConnectToAgency(OUTREACH, SELF_RELIANCE_DESK, DAY))
                .then(new ConnectedToAgency(OUTREACH, FILE, SELF_RELIANCE_DESK, DAY));
        running()
                .when(new ConnectToAgency(OUTREACH, new AgencyId(Town.id(1, 99)), DAY))
                .thenRefused(OUTREACH_AGENCY_UNKNOWN);
    }

    @Test
    void the_relation_is_judged_by_today() {
        running()
                .given(CONNECTED)
                .when(new JudgeRelationStable(OUTREACH, words(), DAY))
                .thenAccepted(events -> assertThat(events).hasSize(1));
        running().when(new JudgeRelationStable(OUTREACH, words(), DAY)).thenRefused(NOT_CONNECTED);
        running()
                .when(new JudgeRelationStable(OUTREACH, words(), DAY.plusDays(1)))
                .thenRefused(OUTREACH_DATE_IN_FUTURE);
    }

    @Test
    void it_ends_only_when_connected_and_stable() {
        CloseOutreach close = new CloseOutreach(OUTREACH, words(), DAY);
        running().when(close).thenRefused(NOT_CONNECTED);
        running().given(STABLE).when(close).thenRefused(NOT_CONNECTED);
        running().given(CONNECTED).when(close).thenRefused(RELATION_NOT_STABLE);
        running()
                .given(CONNECTED, STABLE)
                .when(close)
                .thenAccepted(events -> assertThat(events).hasSize(1));
        given(SIGNAL).when(close).thenRefused(OUTREACH_NOT_OPEN);
        running()
                .given(CONNECTED, STABLE)
                .when(new CloseOutreach(OUTREACH, words(), DAY.minusDays(31)))
                .thenRefused(BEFORE_OPENING);
    }

    private static final CaseId CASE = new CaseId(Town.id(10, 1));

    private static SwitchBasisToConsent switchOn(LocalDate day) {
        return new SwitchBasisToConsent(OUTREACH, CONSENT, day);
    }
}
