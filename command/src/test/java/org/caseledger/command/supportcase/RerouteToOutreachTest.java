package org.caseledger.command.supportcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.command.Town.CARE_CENTRE;
import static org.caseledger.command.Town.FATHER;
import static org.caseledger.command.Town.FILE;
import static org.caseledger.command.Town.NEIGHBOURS;
import static org.caseledger.command.Town.SON;
import static org.caseledger.command.Town.TEACHER;
import static org.caseledger.command.Town.told;
import static org.caseledger.command.supportcase.B45.CASE;
import static org.caseledger.command.supportcase.B45.accepted;
import static org.caseledger.command.supportcase.B45.received;
import static org.caseledger.command.supportcase.B45.words;
import static org.caseledger.command.supportcase.SupportCaseRefusal.AGENCY_MAY_NOT_KNOW;
import static org.caseledger.command.supportcase.SupportCaseRefusal.CASE_NOT_WAITING;
import static org.caseledger.command.supportcase.SupportCaseRefusal.NOT_COORDINATING;
import static org.caseledger.command.supportcase.SupportCaseRefusal.OUTREACH_ID_TAKEN;
import static org.caseledger.command.supportcase.SupportCaseRefusal.PERSON_NOT_NAMED;

import org.caseledger.command.Town;
import org.caseledger.events.intake.OutreachCandidateNominated;
import org.caseledger.events.supportcase.CaseReroutedToOutreach;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.ConsultationId;
import org.caseledger.events.value.OutreachId;
import org.caseledger.events.value.PersonId;
import org.junit.jupiter.api.Test;

class RerouteToOutreachTest {
    private static final OutreachId OUTREACH = new OutreachId(Town.id(14, 1));

    @Test
    void without_consent_a_person_goes_to_outreach_at_a_named_agency() {
        received()
                .when(reroute(FATHER, CARE_CENTRE))
                .thenAccepted(events ->
                        assertThat(events)
                                .singleElement()
                                .isInstanceOfSatisfying(
                                        CaseReroutedToOutreach.class,
                                        event -> {
                                            assertThat(event.personId()).isEqualTo(FATHER);
                                            assertThat(event.to()).isEqualTo(CARE_CENTRE);
                                            assertThat(event.outreachId()).isEqualTo(OUTREACH);
                                        }));
    }

    @Test
    void somebody_whom_the_referral_does_not_name_is_not_rerouted() {
        received().when(reroute(SON, CARE_CENTRE)).thenRefused(PERSON_NOT_NAMED);
    }

    @Test
    void residents_and_unknown_agencies_are_not_asked_to_open_outreach() {
        received().when(reroute(FATHER, NEIGHBOURS)).thenRefused(AGENCY_MAY_NOT_KNOW);
        received()
                .when(reroute(FATHER, new AgencyId(Town.id(1, 99))))
                .thenRefused(AGENCY_MAY_NOT_KNOW);
    }

    @Test
    void the_id_of_another_nomination_is_not_used_again() {
        received()
                .given(
                        new OutreachCandidateNominated(
                                new ConsultationId(Town.id(10, 2)),
                                FILE,
                                OUTREACH,
                                SON,
                                CARE_CENTRE,
                                told(SON, "理由")))
                .when(reroute(FATHER, CARE_CENTRE))
                .thenRefused(OUTREACH_ID_TAKEN);
    }

    @Test
    void an_accepted_case_is_not_rerouted() {
        accepted().when(reroute(FATHER, CARE_CENTRE)).thenRefused(CASE_NOT_WAITING);
    }

    @Test
    void only_the_coordinating_agency_reroutes() {
        received().by(TEACHER).when(reroute(FATHER, CARE_CENTRE)).thenRefused(NOT_COORDINATING);
    }

    private static RerouteToOutreach reroute(PersonId person, AgencyId to) {
        return new RerouteToOutreach(CASE, OUTREACH, person, to, words());
    }
}
