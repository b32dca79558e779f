package org.caseledger.command.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.command.Town.DAY;
import static org.caseledger.command.Town.FILE;
import static org.caseledger.command.Town.MOTHER;
import static org.caseledger.command.disclosure.DisclosureRefusal.DERIVED_FROM_UNKNOWN;
import static org.caseledger.command.disclosure.DisclosureRefusal.DERIVED_WITHOUT_A_BASIS_OF_ITS_OWN;
import static org.caseledger.command.disclosure.DisclosureRefusal.EMERGENCY_ALREADY_REPORTED;
import static org.caseledger.command.disclosure.DisclosureRefusal.EMERGENCY_REPORT_NEEDS_AN_ITEM;
import static org.caseledger.command.disclosure.DisclosureRefusal.EMERGENCY_UNKNOWN;
import static org.caseledger.command.disclosure.DisclosureRefusal.NOTHING_WAS_CORRECTED;
import static org.caseledger.command.disclosure.DisclosureRefusal.NOT_FOR_YOUR_ORGANISATION;
import static org.caseledger.command.disclosure.DisclosureRefusal.PROVISION_ALREADY_RECALLED;
import static org.caseledger.command.disclosure.DisclosureRefusal.PROVISION_UNKNOWN;
import static org.caseledger.command.disclosure.DisclosureRefusal.RECIPIENT_UNKNOWN;
import static org.caseledger.command.disclosure.DisclosureRefusal.RECIPIENT_WAS_NOT_TOLD;
import static org.caseledger.command.disclosure.DisclosureRefusal.REFUSAL_WITHOUT_REASON;
import static org.caseledger.command.disclosure.DisclosureRefusal.REQUEST_ALREADY_ANSWERED;
import static org.caseledger.command.disclosure.DisclosureRefusal.REQUEST_OF_ANOTHER_AGENCY;
import static org.caseledger.command.disclosure.DisclosureRefusal.REQUEST_UNKNOWN;
import static org.caseledger.command.disclosure.DisclosureRefusal.STATUTE_NOT_NAMED;
import static org.caseledger.command.disclosure.Telling.KINDS;
import static org.caseledger.command.disclosure.Telling.given;
import static org.caseledger.command.disclosure.Telling.provided;
import static org.caseledger.command.disclosure.Telling.sitting;
import static org.caseledger.events.privacy.LegalBasis.SUPPORT_CONFERENCE_106_6;

import org.caseledger.command.Scenario;
import org.caseledger.command.Town;
import org.caseledger.events.conference.InformationAskedInItem;
import org.caseledger.events.conference.InformationSharedInItem;
import org.caseledger.events.conference.MinutesCorrected;
import org.caseledger.events.disclosure.EmergencyDisclosureMade;
import org.caseledger.events.disclosure.EmergencyReported;
import org.caseledger.events.disclosure.InformationProvidedAsItHappened;
import org.caseledger.events.disclosure.InformationRecalled;
import org.caseledger.events.disclosure.InformationRequested;
import org.caseledger.events.disclosure.RequestAnswer;
import org.caseledger.events.disclosure.RequestAnswered;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.SittingId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.UUID;

@Tag("D8")
class AnswersAndReportsTest {

    private static final UUID REQUEST = Town.id(14, 1);
    private static final Words WHY = new Words("理由");

    @Test
    void the_agency_asked_or_the_secretariat_answers_a_request_once() {
        var refused = new AnswerRequest(FILE, REQUEST, RequestAnswer.REFUSED, DAY, WHY);
        given().when(refused).thenRefused(REQUEST_UNKNOWN);
        given(asked()).when(refused).thenAccepted(events -> assertThat(events).hasSize(1));
        given(asked()).by(Town.CARE_MANAGER).when(refused).thenRefused(REQUEST_OF_ANOTHER_AGENCY);
        given(asked(), answered()).when(refused).thenRefused(REQUEST_ALREADY_ANSWERED);
        given(asked())
                .when(new AnswerRequest(FILE, REQUEST, RequestAnswer.PARTLY_GIVEN, DAY, null))
                .thenRefused(REFUSAL_WITHOUT_REASON);
    }

    @Test
    void an_item_of_a_sitting_may_have_asked_as_well() {
        var inItem =
                new InformationAskedInItem(
                        Telling.SITTING,
                        Telling.ITEM,
                        FILE,
                        REQUEST,
                        Town.SCHOOL,
                        List.of(MOTHER),
                        KINDS,
                        Town.told(MOTHER, "必要"));
        given(inItem)
                .by(Town.TEACHER)
                .when(new AnswerRequest(FILE, REQUEST, RequestAnswer.GIVEN, DAY, null))
                .thenAccepted(events -> assertThat(events).hasSize(1));
    }

    @Test
    void another_statute_is_named() {
        given().when(other(null, null)).thenRefused(STATUTE_NOT_NAMED);
        given().when(other("高齢者虐待の防止等に関する法律9条", null))
                .thenAccepted(events -> assertThat(events).hasSize(1));
    }

    @Test
    void what_repeats_an_item_says_so_and_needs_a_basis_of_its_own() {
        given(sitting(DAY, SUPPORT_CONFERENCE_106_6))
                .given(shared())
                .when(derived(Scenario.eventId(3)))
                .thenRefused(DERIVED_WITHOUT_A_BASIS_OF_ITS_OWN);
        given().when(derived(Scenario.eventId(3))).thenRefused(DERIVED_FROM_UNKNOWN);
    }

    @Test
    void what_was_given_is_recalled_once() {
        var recall = new RecallInformation(FILE, Scenario.eventId(0), DAY, WHY);
        var provided = provided(LegalBasis.INTERNAL_USE, null, null, null, Town.SCHOOL);
        given().when(recall).thenRefused(PROVISION_UNKNOWN);
        given(provided).when(recall).thenAccepted(events -> assertThat(events).hasSize(1));
        given(
                        provided,
                        new InformationRecalled(
                                FILE, Scenario.eventId(0), DAY, Town.told(MOTHER, "誤送付")))
                .when(recall)
                .thenRefused(PROVISION_ALREADY_RECALLED);
    }

    @Test
    void an_emergency_is_reported_in_an_item_on_the_day_of_its_sitting() {
        var report = new ReportEmergency(FILE, Scenario.eventId(0), Telling.ITEM, DAY);
        given().when(report).thenRefused(EMERGENCY_UNKNOWN);
        given(emergency()).when(report).thenRefused(EMERGENCY_REPORT_NEEDS_AN_ITEM);
        given(emergency())
                .given(sitting(DAY, SUPPORT_CONFERENCE_106_6))
                .when(report)
                .then(new EmergencyReported(FILE, Scenario.eventId(0), Telling.ITEM, DAY));
        given(emergency())
                .given(sitting(DAY, SUPPORT_CONFERENCE_106_6))
                .given(new EmergencyReported(FILE, Scenario.eventId(0), Telling.ITEM, DAY))
                .when(report)
                .thenRefused(EMERGENCY_ALREADY_REPORTED);
    }

    @Test
    void a_correction_is_told_to_those_who_had_been_told() {
        var notice =
                new NotifyCorrection(
                        FILE, Scenario.eventId(1), List.of(MOTHER), Town.SCHOOL, DAY, null);
        var provided = provided(LegalBasis.INTERNAL_USE, null, null, null, Town.SCHOOL);
        given().when(notice).thenRefused(RECIPIENT_WAS_NOT_TOLD);
        given(provided).when(notice).thenRefused(NOTHING_WAS_CORRECTED);
        given(provided)
                .given(minutesCorrected(FILE))
                .when(notice)
                .thenAccepted(events -> assertThat(events).hasSize(1));
        given(provided)
                .given(minutesCorrected(new FileId(Town.id(1, 98))))
                .when(notice)
                .thenRefused(NOTHING_WAS_CORRECTED);
    }

    private static MinutesCorrected minutesCorrected(FileId file) {
        return new MinutesCorrected(
                new SittingId(Town.id(1, 96)),
                new ItemId(Town.id(1, 97)),
                file,
                Town.told(MOTHER, "要点"),
                Town.told(MOTHER, "書き誤り"));
    }

    @Test
    void what_was_given_against_the_rules_is_recorded_with_the_rule() {
        given().when(
                        new RecordProvisionAsItHappened(
                                FILE,
                                null,
                                Town.CARE_CENTRE,
                                List.of(MOTHER),
                                KINDS,
                                LegalBasis.INTERNAL_USE,
                                null,
                                null,
                                DAY,
                                null,
                                null,
                                WHY))
                .thenAccepted(events ->
                        assertThat(((InformationProvidedAsItHappened) events.getFirst()).breaches())
                                .containsExactly("providing-outside-municipality"));
    }

    @Test
    void only_the_municipal_side_recalls_or_corrects_and_only_towards_known_agencies() {
        var provided = provided(LegalBasis.INTERNAL_USE, null, null, null, Town.SCHOOL);
        given(provided)
                .by(Town.CARE_MANAGER)
                .when(new RecallInformation(FILE, Scenario.eventId(0), DAY, WHY))
                .thenRefused(NOT_FOR_YOUR_ORGANISATION);
        given(provided)
                .when(
                        new NotifyCorrection(
                                FILE,
                                Scenario.eventId(0),
                                List.of(MOTHER),
                                new AgencyId(Town.id(1, 99)),
                                DAY,
                                null))
                .thenRefused(RECIPIENT_UNKNOWN);
    }

    private static InformationRequested asked() {
        return new InformationRequested(
                FILE,
                REQUEST,
                Telling.ITEM,
                List.of(),
                Town.SCHOOL,
                List.of(MOTHER),
                KINDS,
                Town.told(MOTHER, "必要"));
    }

    private static RequestAnswered answered() {
        return new RequestAnswered(FILE, REQUEST, RequestAnswer.GIVEN, Town.SCHOOL, DAY, null);
    }

    private static EmergencyDisclosureMade emergency() {
        return new EmergencyDisclosureMade(
                FILE,
                Town.WELFARE_SECTION,
                Town.CARE_CENTRE,
                List.of(MOTHER),
                KINDS,
                Town.told(MOTHER, "危険"),
                Occurred.onDay(DAY),
                DAY.plusDays(14),
                true);
    }

    private static InformationSharedInItem shared() {
        return new InformationSharedInItem(
                Telling.SITTING,
                Telling.ITEM,
                FILE,
                Town.SCHOOL,
                List.of(MOTHER),
                Town.told(MOTHER, "様子"),
                SaidBy.agency(Town.SCHOOL));
    }

    private static ProvideInformation derived(UUID from) {
        return linked(LegalBasis.INTERNAL_USE, null, from);
    }

    private static ProvideInformation other(@Nullable String statute, @Nullable UUID from) {
        return linked(LegalBasis.OTHER_STATUTE, statute, from);
    }

    private static ProvideInformation linked(
            LegalBasis basis, @Nullable String statute, @Nullable UUID from) {
        return new ProvideInformation(
                FILE,
                Town.SCHOOL,
                List.of(MOTHER),
                KINDS,
                basis,
                null,
                null,
                DAY,
                null,
                statute,
                from,
                null,
                null);
    }
}
