package org.caseledger.command.conference;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseledger.command.Scenario;
import org.caseledger.command.Town;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.value.AgencyId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.LocalDate;
import java.util.Set;

class EstablishConferenceBodyTest {

    @Test
    void a_106_6_body_can_exist_from_the_day_the_article_came_into_force() {
        Scenario.of(BodyCommand.STREAM)
                .by(Town.OFFICER)
                .when(from(LocalDate.of(2021, 4, 1), Town.WELFARE_SECTION))
                .thenAccepted(events -> assertThat(events).hasSize(1));
    }

    @Test
    void a_106_6_body_cannot_exist_a_day_earlier() {
        Scenario.of(BodyCommand.STREAM)
                .by(Town.OFFICER)
                .when(from(LocalDate.of(2021, 3, 31), Town.WELFARE_SECTION))
                .thenRefused(BodyRefusal.BODY_BASIS_NOT_IN_FORCE);
    }

    @Test
    void a_contractor_does_not_host_a_106_6_body() {
        Scenario.of(BodyCommand.STREAM)
                .by(Town.OFFICER)
                .when(from(LocalDate.of(2021, 4, 1), Town.COORDINATION_DESK))
                .thenRefused(BodyRefusal.BODY_HOST_NOT_MUNICIPAL);
    }

    @Test
    void a_body_is_established_once_under_a_known_host() {
        Scenario.of(BodyCommand.STREAM)
                .by(Town.OFFICER)
                .given(Hall.body(LegalBasis.CONSENT))
                .when(from(LocalDate.of(2021, 4, 1), Town.WELFARE_SECTION))
                .thenRefused(BodyRefusal.BODY_ALREADY_ESTABLISHED);
        Scenario.of(BodyCommand.STREAM)
                .by(Town.OFFICER)
                .when(from(LocalDate.of(2021, 4, 1), new AgencyId(Town.id(1, 99))))
                .thenRefused(BodyRefusal.BODY_HOST_UNKNOWN);
    }

    @ParameterizedTest
    @EnumSource(names = {"EMERGENCY", "ABUSE_REPORT", "STATISTICS"})
    void nobody_sits_on_the_ground_of_a_single_act_of_telling(LegalBasis basis) {
        Scenario.of(BodyCommand.STREAM)
                .by(Town.OFFICER)
                .when(
                        new EstablishConferenceBody(
                                Hall.BODY,
                                "緊急会議",
                                Set.of(basis),
                                Town.WELFARE_SECTION,
                                "第1版",
                                Town.DAY))
                .thenRefused(BodyRefusal.BODY_BASIS_NOT_OF_CONFERENCE);
    }

    private static EstablishConferenceBody from(LocalDate day, AgencyId host) {
        return new EstablishConferenceBody(
                Hall.BODY,
                "見本市支援会議",
                Set.of(LegalBasis.SUPPORT_CONFERENCE_106_6),
                host,
                "第1版",
                day);
    }
}
