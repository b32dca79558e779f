package org.caseledger.command.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.command.Town.DAY;
import static org.caseledger.command.Town.FATHER;
import static org.caseledger.command.Town.FILE;
import static org.caseledger.command.Town.SELF_RELIANCE_DESK;
import static org.caseledger.command.Town.SON;
import static org.caseledger.command.Town.told;
import static org.caseledger.command.outreach.A51.CLOSED;
import static org.caseledger.command.outreach.A51.CONNECTED;
import static org.caseledger.command.outreach.A51.OPENED;
import static org.caseledger.command.outreach.A51.OUTREACH;
import static org.caseledger.command.outreach.A51.SIGNAL;
import static org.caseledger.command.outreach.A51.STABLE;
import static org.caseledger.command.outreach.A51.given;
import static org.caseledger.command.outreach.A51.running;
import static org.caseledger.command.outreach.A51.words;
import static org.caseledger.command.outreach.OutreachRefusal.NO_SIGNAL_OR_NOMINATION;
import static org.caseledger.command.outreach.OutreachRefusal.OPENED_FOR_ANOTHER_PERSON;
import static org.caseledger.command.outreach.OutreachRefusal.OUTREACH_AGENCY_UNKNOWN;
import static org.caseledger.command.outreach.OutreachRefusal.OUTREACH_ALREADY_OPEN;
import static org.caseledger.command.outreach.OutreachRefusal.OUTREACH_CLOSED;
import static org.caseledger.command.outreach.OutreachRefusal.OUTREACH_DATE_IN_FUTURE;
import static org.caseledger.command.outreach.OutreachRefusal.SIGNAL_OF_ANOTHER_PERSON;
import static org.caseledger.command.outreach.OutreachRefusal.SIGNAL_SOURCE_UNCLEAR;

import org.caseledger.command.Town;
import org.caseledger.events.intake.OutreachCandidateNominated;
import org.caseledger.events.outreach.OutreachGround;
import org.caseledger.events.outreach.SignalSource;
import org.caseledger.events.supportcase.CaseReroutedToOutreach;
import org.caseledger.events.supportcase.ReferralReceived;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.ConsultationId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.LedgerEvent;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.SaidBy;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

class BeginOutreachTest {
    private static final SaidBy RESIDENT = new SaidBy(SaidBy.Kind.RESIDENT, null, null, null);
    private static final SaidBy AGENCY = SaidBy.agency(Town.CARE_CENTRE);
    private static final FileId OTHER_FILE = new FileId(Town.id(9, 2));

    @Test
    void a_sign_of_need_begins_a_course_and_adds_to_a_running_one() {
        given().when(signal(SON, SignalSource.AGENCY, AGENCY, DAY))
                .thenAccepted(events -> assertThat(events).hasSize(1));
        running()
                .when(signal(SON, SignalSource.NETWORK, AGENCY, DAY))
                .thenAccepted(events -> assertThat(events).hasSize(1));
    }

    @Test
    void what_residents_tell_is_recorded_as_their_word() {
        given().when(signal(SON, SignalSource.RESIDENT, RESIDENT, DAY))
                .thenAccepted(events -> assertThat(events).hasSize(1));
        given().when(signal(SON, SignalSource.RESIDENT, AGENCY, DAY))
                .thenRefused(SIGNAL_SOURCE_UNCLEAR);
    }

    @Test
    void a_sign_is_about_a_member_of_the_file_and_the_person_of_the_course() {
        given().when(signal(FATHER, SignalSource.AGENCY, AGENCY, DAY))
                .thenRefused(SIGNAL_OF_ANOTHER_PERSON);
        given(A51.member(FATHER, OTHER_FILE))
                .when(signal(FATHER, SignalSource.AGENCY, AGENCY, DAY))
                .thenRefused(SIGNAL_OF_ANOTHER_PERSON);
        given(A51.member(FATHER, FILE), SIGNAL)
                .when(signal(FATHER, SignalSource.AGENCY, AGENCY, DAY))
                .thenRefused(SIGNAL_OF_ANOTHER_PERSON);
        given(A51.member(FATHER, FILE), SIGNAL, OPENED)
                .when(signal(FATHER, SignalSource.AGENCY, AGENCY, DAY))
                .thenRefused(SIGNAL_OF_ANOTHER_PERSON);
    }

    @Test
    void a_sign_of_tomorrow_and_one_after_the_end_are_refused() {
        given().when(signal(SON, SignalSource.AGENCY, AGENCY, DAY.plusDays(1)))
                .thenRefused(OUTREACH_DATE_IN_FUTURE);
        given(SIGNAL, OPENED, CONNECTED, STABLE, CLOSED)
                .when(signal(SON, SignalSource.AGENCY, AGENCY, DAY))
                .thenRefused(OUTREACH_CLOSED);
    }

    @Test
    void an_agency_takes_up_a_sign() {
        given(SIGNAL).when(open(SON, DAY.minusDays(30))).then(OPENED);
    }

    @Test
    void an_agency_takes_up_a_nomination_at_intake() {
        given(
                        new OutreachCandidateNominated(
                                new ConsultationId(Town.id(10, 1)),
                                FILE,
                                OUTREACH,
                                SON,
                                SELF_RELIANCE_DESK,
                                told(SON, "理由")))
                .when(open(SON, DAY.minusDays(30)))
                .then(OPENED);
    }

    @Test
    void an_agency_takes_up_a_rerouted_case() {
        given(rerouted()).when(open(SON, DAY.minusDays(30))).then(OPENED);
        given(rerouted()).when(open(FATHER, DAY)).thenRefused(OPENED_FOR_ANOTHER_PERSON);
    }

    @Test
    void nothing_is_opened_out_of_nothing_or_for_somebody_else() {
        given().when(open(SON, DAY)).thenRefused(NO_SIGNAL_OR_NOMINATION);
        given(SIGNAL).when(open(FATHER, DAY)).thenRefused(OPENED_FOR_ANOTHER_PERSON);
    }

    @Test
    void it_is_opened_once_and_by_today() {
        running().when(open(SON, DAY)).thenRefused(OUTREACH_ALREADY_OPEN);
        given(SIGNAL).when(open(SON, DAY.plusDays(1))).thenRefused(OUTREACH_DATE_IN_FUTURE);
        given(SIGNAL, OPENED, CONNECTED, STABLE, CLOSED)
                .when(open(SON, DAY))
                .thenRefused(OUTREACH_CLOSED);
    }

    @Test
    void only_a_registered_agency_takes_it_up() {
        given(SIGNAL)
                .when(
                        new OpenOutreach(
                                OUTREACH,
                                FILE,
                                SON,
                                new AgencyId(Town.id(1, 99)),
                                OutreachGround.REFUSING,
                                DAY))
                .thenRefused(OUTREACH_AGENCY_UNKNOWN);
    }

    private static LedgerEvent[] rerouted() {
        CaseId supportCase = new CaseId(Town.id(3, 1));
        return new LedgerEvent[] {
            new ReferralReceived(
                    supportCase,
                    FILE,
                    Town.COORDINATION_DESK,
                    Town.SCHOOL,
                    Town.id(7, 3),
                    List.of(SON),
                    DAY.minusDays(40)),
            new CaseReroutedToOutreach(
                    supportCase, FILE, OUTREACH, SON, SELF_RELIANCE_DESK, told(SON, "理由"))
        };
    }

    private static RecordOutreachSignal signal(
            PersonId person, SignalSource source, SaidBy saidBy, LocalDate day) {
        return new RecordOutreachSignal(
                OUTREACH, FILE, person, source, words(), saidBy, Occurred.onDay(day));
    }

    private static OpenOutreach open(PersonId person, LocalDate day) {
        return new OpenOutreach(
                OUTREACH, FILE, person, SELF_RELIANCE_DESK, OutreachGround.LONG_WITHDRAWN, day);
    }
}
