package org.caseledger.command.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.command.Town.CARE_CENTRE;
import static org.caseledger.command.Town.DAY;
import static org.caseledger.command.Town.FILE;
import static org.caseledger.command.Town.MIHON;
import static org.caseledger.command.Town.MOTHER;
import static org.caseledger.command.Town.OFFICER;
import static org.caseledger.command.Town.SCHOOL;
import static org.caseledger.command.Town.WELFARE_SECTION;
import static org.caseledger.command.disclosure.DisclosureRefusal.PROVIDING_OUTSIDE_MUNICIPALITY;
import static org.caseledger.command.disclosure.DisclosureRefusal.SHARING_AGREEMENT_COVERS_OTHER_KINDS;
import static org.caseledger.command.disclosure.DisclosureRefusal.SHARING_AGREEMENT_NOT_IN_FORCE;
import static org.caseledger.command.disclosure.DisclosureRefusal.SHARING_AGREEMENT_OF_OTHERS;
import static org.caseledger.command.disclosure.DisclosureRefusal.SHARING_AGREEMENT_UNKNOWN;

import org.caseledger.command.Scenario;
import org.caseledger.command.Town;
import org.caseledger.events.directory.SharingAgreementConcluded;
import org.caseledger.events.directory.SharingAgreementEnded;
import org.caseledger.events.disclosure.DisclosureEvent;
import org.caseledger.events.disclosure.InformationProvided;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.AgreementId;
import org.caseledger.events.value.DataKind;
import org.caseledger.events.value.LedgerEvent;
import org.caseledger.events.value.Purpose;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

class NamedAgreementTest {

    private static final AgreementId AGREEMENT = new AgreementId(Town.id(18, 1));

    @Test
    void a_provision_may_name_an_agreement_besides_its_basis() {
        given(agreed(SCHOOL, DAY))
                .when(provide(SCHOOL, DataKind.HEALTH))
                .thenAccepted(events ->
                        assertThat(((InformationProvided) events.getFirst()).agreementId())
                                .isEqualTo(AGREEMENT));
    }

    @Test
    void an_expired_or_ended_agreement_is_no_ground() {
        given(agreed(SCHOOL, DAY.minusDays(1)))
                .when(provide(SCHOOL, DataKind.HEALTH))
                .thenRefused(SHARING_AGREEMENT_NOT_IN_FORCE);
        given(agreed(SCHOOL, DAY), new SharingAgreementEnded(MIHON, AGREEMENT, DAY.minusDays(3)))
                .when(provide(SCHOOL, DataKind.HEALTH))
                .thenRefused(SHARING_AGREEMENT_NOT_IN_FORCE);
    }

    @Test
    void it_must_be_there_bind_both_sides_and_cover_what_is_given() {
        given().when(provide(SCHOOL, DataKind.HEALTH)).thenRefused(SHARING_AGREEMENT_UNKNOWN);
        given(agreed(CARE_CENTRE, DAY))
                .when(provide(SCHOOL, DataKind.HEALTH))
                .thenRefused(SHARING_AGREEMENT_OF_OTHERS);
        given(agreed(SCHOOL, DAY))
                .when(provide(SCHOOL, DataKind.FINANCE))
                .thenRefused(SHARING_AGREEMENT_COVERS_OTHER_KINDS);
    }

    @Test
    void it_does_not_stand_in_the_place_of_the_basis() {
        given(agreed(CARE_CENTRE, DAY))
                .when(provide(CARE_CENTRE, DataKind.HEALTH))
                .thenRefused(PROVIDING_OUTSIDE_MUNICIPALITY);
    }

    private static Scenario<DisclosureCommand, Disclosures, DisclosureEvent> given(
            LedgerEvent... events) {
        return Scenario.of(DisclosureCommand.STREAM).given(events).by(OFFICER);
    }

    private static SharingAgreementConcluded agreed(AgencyId with, LocalDate until) {
        return new SharingAgreementConcluded(
                MIHON,
                AGREEMENT,
                "見守り協定",
                Set.of(WELFARE_SECTION, with),
                Purpose.SUPPORT,
                Set.of(DataKind.HEALTH),
                DAY.minusYears(1),
                until);
    }

    private static ProvideInformation provide(AgencyId to, DataKind kind) {
        return new ProvideInformation(
                FILE,
                to,
                List.of(MOTHER),
                Set.of(kind),
                LegalBasis.INTERNAL_USE,
                null,
                null,
                DAY,
                null,
                null,
                null,
                null,
                AGREEMENT);
    }
}
