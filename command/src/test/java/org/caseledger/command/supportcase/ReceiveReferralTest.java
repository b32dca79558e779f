package org.caseledger.command.supportcase;

import static org.caseledger.command.Town.DAY;
import static org.caseledger.command.Town.FILE;
import static org.caseledger.command.Town.TEACHER;
import static org.caseledger.command.supportcase.B45.CASE;
import static org.caseledger.command.supportcase.B45.received;
import static org.caseledger.command.supportcase.B45.referred;
import static org.caseledger.command.supportcase.SupportCaseCommand.STREAM;
import static org.caseledger.command.supportcase.SupportCaseRefusal.CASE_ALREADY_RECEIVED;
import static org.caseledger.command.supportcase.SupportCaseRefusal.DATE_IN_FUTURE;
import static org.caseledger.command.supportcase.SupportCaseRefusal.REFERRAL_ADDRESSED_ELSEWHERE;
import static org.caseledger.command.supportcase.SupportCaseRefusal.REFERRAL_MISSING;

import org.caseledger.command.Scenario;
import org.junit.jupiter.api.Test;

class ReceiveReferralTest {

    @Test
    void the_agency_addressed_receives_the_referral() {
        referred().when(new ReceiveReferral(CASE, FILE, DAY)).then(B45.receivedEvent());
    }

    @Test
    void another_agency_does_not_receive_it() {
        referred()
                .by(TEACHER)
                .when(new ReceiveReferral(CASE, FILE, DAY))
                .thenRefused(REFERRAL_ADDRESSED_ELSEWHERE);
    }

    @Test
    void without_a_referral_nothing_is_received() {
        Scenario.of(STREAM)
                .when(new ReceiveReferral(CASE, FILE, DAY))
                .thenRefused(REFERRAL_MISSING);
    }

    @Test
    void a_referral_is_received_once() {
        received().when(new ReceiveReferral(CASE, FILE, DAY)).thenRefused(CASE_ALREADY_RECEIVED);
    }

    @Test
    void it_is_not_received_on_a_day_to_come() {
        referred()
                .when(new ReceiveReferral(CASE, FILE, DAY.plusDays(1)))
                .thenRefused(DATE_IN_FUTURE);
    }
}
