package org.caseledger.command.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.command.Town.CARE_CENTRE;
import static org.caseledger.command.Town.COORDINATION_DESK;
import static org.caseledger.command.Town.FATHER;
import static org.caseledger.command.Town.FILE;
import static org.caseledger.command.Town.MOTHER;
import static org.caseledger.command.Town.NEIGHBOURS;
import static org.caseledger.command.Town.SCHOOL;
import static org.caseledger.command.Town.SON;
import static org.caseledger.command.intake.Desk.ACCEPTED;
import static org.caseledger.command.intake.Desk.CASE;
import static org.caseledger.command.intake.Desk.NOMINATED;
import static org.caseledger.command.intake.Desk.OUTREACH;
import static org.caseledger.command.intake.Desk.RECEIVED;
import static org.caseledger.command.intake.Desk.RETURNED;
import static org.caseledger.command.intake.Desk.SENT;
import static org.caseledger.command.intake.Desk.TALK;
import static org.caseledger.command.intake.Desk.given;
import static org.caseledger.command.intake.Desk.referred;
import static org.caseledger.command.intake.Desk.triaged;
import static org.caseledger.command.intake.Desk.words;
import static org.caseledger.command.intake.IntakeRefusal.CONSULTATION_HELD_BY_ANOTHER_AGENCY;
import static org.caseledger.command.intake.IntakeRefusal.CONSULTATION_NOT_TRIAGED;
import static org.caseledger.command.intake.IntakeRefusal.CONSULTATION_PERSONS_MISSING;
import static org.caseledger.command.intake.IntakeRefusal.CONSULTATION_PERSON_UNKNOWN;
import static org.caseledger.command.intake.IntakeRefusal.HAND_OVER_ANSWERED_BY_ANOTHER_AGENCY;
import static org.caseledger.command.intake.IntakeRefusal.HAND_OVER_NOT_WAITING;
import static org.caseledger.command.intake.IntakeRefusal.HAND_OVER_TO_ITSELF;
import static org.caseledger.command.intake.IntakeRefusal.HAND_OVER_WAITING;
import static org.caseledger.command.intake.IntakeRefusal.OUTREACH_ALREADY_NOMINATED;
import static org.caseledger.command.intake.IntakeRefusal.PASSING_WITHOUT_CONSENT;
import static org.caseledger.command.intake.IntakeRefusal.PASSING_WITHOUT_ITEM;
import static org.caseledger.command.intake.IntakeRefusal.PERSON_ALREADY_NOMINATED;
import static org.caseledger.command.intake.IntakeRefusal.RECEIVER_IS_RESIDENTS;
import static org.caseledger.command.intake.IntakeRefusal.RECEIVER_NO_LONGER_ENTRUSTED;
import static org.caseledger.command.intake.IntakeRefusal.REFERRAL_ALREADY_MADE;
import static org.caseledger.command.intake.IntakeRefusal.TRIAGED_OTHERWISE;
import static org.caseledger.events.intake.TriageResult.MULTI_AGENCY;
import static org.caseledger.events.intake.TriageResult.OWN_HANDLING;

import org.caseledger.command.Town;
import org.caseledger.events.directory.ContractAgreed;
import org.caseledger.events.intake.HandOverReturned;
import org.caseledger.events.intake.TriageResult;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.supportcase.CaseReturned;
import org.caseledger.events.supportcase.ReferralReceived;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.ConsultationId;
import org.caseledger.events.value.ContractId;
import org.caseledger.events.value.LedgerEvent;
import org.caseledger.events.value.PersonId;
import org.junit.jupiter.api.Test;

import java.util.List;

class PassOnTest {

    @Test
    void a_hand_over_is_accepted_by_the_agency_it_was_sent_to() {
        triaged(TriageResult.HAND_OVER)
                .given(SENT)
                .by(Town.CARE_MANAGER)
                .when(new AcceptHandOver(TALK, Desk.HAND_OVER))
                .then(ACCEPTED);
        triaged(TriageResult.HAND_OVER)
                .given(SENT)
                .when(new AcceptHandOver(TALK, Desk.HAND_OVER))
                .thenRefused(HAND_OVER_ANSWERED_BY_ANOTHER_AGENCY);
    }

    @Test
    void a_hand_over_is_answered_once() {
        triaged(TriageResult.HAND_OVER)
                .given(SENT, RETURNED)
                .by(Town.CARE_MANAGER)
                .when(new AcceptHandOver(TALK, Desk.HAND_OVER))
                .thenRefused(HAND_OVER_NOT_WAITING);
        given(RECEIVED)
                .by(Town.CARE_MANAGER)
                .when(new ReturnHandOver(TALK, Desk.HAND_OVER, words()))
                .thenRefused(HAND_OVER_NOT_WAITING);
    }

    @Test
    void a_returned_hand_over_stays_with_the_sender_who_may_try_another_way() {
        triaged(TriageResult.HAND_OVER)
                .given(SENT)
                .by(Town.CARE_MANAGER)
                .when(new ReturnHandOver(TALK, Desk.HAND_OVER, words()))
                .thenAccepted(events ->
                        assertThat(events).singleElement().isInstanceOf(HandOverReturned.class));
        triaged(TriageResult.HAND_OVER)
                .given(SENT, RETURNED)
                .when(nominate(SON, CARE_CENTRE))
                .thenAccepted(events -> assertThat(events).hasSize(1));
    }

    @Test
    void after_acceptance_the_receiver_holds_it() {
        triaged(TriageResult.HAND_OVER)
                .given(SENT, ACCEPTED)
                .when(nominate(SON, CARE_CENTRE))
                .thenRefused(CONSULTATION_HELD_BY_ANOTHER_AGENCY);
        triaged(TriageResult.HAND_OVER)
                .given(SENT, ACCEPTED)
                .by(Town.CARE_MANAGER)
                .when(nominate(SON, CARE_CENTRE))
                .thenAccepted(events -> assertThat(events).hasSize(1));
    }

    @Test
    void one_hand_over_waits_at_a_time_and_goes_to_somebody_else() {
        triaged(TriageResult.HAND_OVER)
                .given(SENT)
                .when(handOver(CARE_CENTRE))
                .thenRefused(HAND_OVER_WAITING);
        triaged(TriageResult.HAND_OVER).when(handOver(SCHOOL)).thenRefused(HAND_OVER_TO_ITSELF);
        triaged(TriageResult.HAND_OVER)
                .when(handOver(NEIGHBOURS))
                .thenRefused(RECEIVER_IS_RESIDENTS);
    }

    @Test
    void a_compound_case_is_referred_with_a_basis() {
        triaged(MULTI_AGENCY)
                .when(refer(LegalBasis.EMERGENCY, MOTHER))
                .thenAccepted(events -> assertThat(events).hasSize(1));
        triaged(MULTI_AGENCY)
                .when(refer(LegalBasis.CONSENT, MOTHER))
                .thenRefused(PASSING_WITHOUT_CONSENT);
    }

    @Test
    void only_persons_of_the_consultation_are_referred() {
        triaged(MULTI_AGENCY)
                .when(refer(LegalBasis.EMERGENCY))
                .thenRefused(CONSULTATION_PERSONS_MISSING);
        triaged(MULTI_AGENCY)
                .when(refer(LegalBasis.EMERGENCY, MOTHER, FATHER))
                .thenRefused(CONSULTATION_PERSON_UNKNOWN);
    }

    @Test
    void it_is_referred_again_only_after_the_case_was_not_taken() {
        CaseId again = new CaseId(Town.id(3, 2));
        triaged(MULTI_AGENCY)
                .given(referred(TALK))
                .when(refer(again, LegalBasis.EMERGENCY, MOTHER))
                .thenRefused(REFERRAL_ALREADY_MADE);
        triaged(MULTI_AGENCY)
                .given(referred(TALK))
                .given(receivedAndReturned())
                .when(refer(again, LegalBasis.EMERGENCY, MOTHER))
                .thenAccepted(events -> assertThat(events).hasSize(1));
    }

    @Test
    void the_id_of_another_consultations_case_is_not_used_again() {
        triaged(MULTI_AGENCY)
                .given(referred(new ConsultationId(Town.id(6, 9))))
                .when(refer(LegalBasis.EMERGENCY, MOTHER))
                .thenRefused(REFERRAL_ALREADY_MADE);
    }

    @Test
    void each_person_is_nominated_for_outreach_once_and_without_consent() {
        triaged(TriageResult.OUTREACH)
                .when(nominate(SON, CARE_CENTRE))
                .thenAccepted(events -> assertThat(events).hasSize(1));
        triaged(TriageResult.OUTREACH)
                .given(NOMINATED)
                .when(nominate(SON, CARE_CENTRE))
                .thenRefused(PERSON_ALREADY_NOMINATED);
        triaged(TriageResult.OUTREACH)
                .given(NOMINATED)
                .when(nominate(MOTHER, CARE_CENTRE))
                .thenRefused(OUTREACH_ALREADY_NOMINATED);
        triaged(TriageResult.OUTREACH)
                .when(nominate(FATHER, CARE_CENTRE))
                .thenRefused(CONSULTATION_PERSON_UNKNOWN);
        triaged(TriageResult.OUTREACH)
                .when(nominate(SON, NEIGHBOURS))
                .thenRefused(RECEIVER_IS_RESIDENTS);
    }

    @Test
    void what_was_judged_is_what_is_done() {
        given(RECEIVED).when(handOver(CARE_CENTRE)).thenRefused(CONSULTATION_NOT_TRIAGED);
        triaged(TriageResult.HAND_OVER)
                .when(refer(LegalBasis.EMERGENCY, MOTHER))
                .thenRefused(TRIAGED_OTHERWISE);
        triaged(MULTI_AGENCY).when(nominate(SON, CARE_CENTRE)).thenRefused(TRIAGED_OTHERWISE);
        triaged(OWN_HANDLING)
                .when(refer(LegalBasis.EMERGENCY, MOTHER))
                .thenAccepted(events -> assertThat(events).hasSize(1));
    }

    @Test
    void a_receiver_is_still_entrusted_and_an_item_is_one_it_sits_in() {
        triaged(TriageResult.HAND_OVER)
                .given(
                        new ContractAgreed(
                                Town.MIHON,
                                new ContractId(Town.id(15, 1)),
                                CARE_CENTRE,
                                Town.DAY.minusYears(1),
                                Town.DAY.minusDays(1)))
                .when(handOver(CARE_CENTRE))
                .thenRefused(RECEIVER_NO_LONGER_ENTRUSTED);
        triaged(MULTI_AGENCY)
                .when(refer(LegalBasis.SUPPORT_CONFERENCE_106_6, MOTHER))
                .thenRefused(PASSING_WITHOUT_ITEM);
    }

    private static LedgerEvent[] receivedAndReturned() {
        return new LedgerEvent[] {
            new ReferralReceived(
                    CASE,
                    FILE,
                    COORDINATION_DESK,
                    SCHOOL,
                    Town.id(7, 1),
                    List.of(MOTHER),
                    Town.DAY),
            new CaseReturned(CASE, FILE, Town.told(MOTHER, "返答"))
        };
    }

    private static HandOver handOver(AgencyId to) {
        return new HandOver(TALK, Desk.HAND_OVER, to, LegalBasis.EMERGENCY, words());
    }

    private static ReferToMultiAgency refer(LegalBasis basis, PersonId... persons) {
        return refer(CASE, basis, persons);
    }

    private static ReferToMultiAgency refer(
            CaseId supportCase, LegalBasis basis, PersonId... persons) {
        return new ReferToMultiAgency(
                TALK, supportCase, COORDINATION_DESK, basis, List.of(persons), words());
    }

    private static NominateForOutreach nominate(PersonId person, AgencyId to) {
        return new NominateForOutreach(TALK, OUTREACH, person, to, words());
    }
}
