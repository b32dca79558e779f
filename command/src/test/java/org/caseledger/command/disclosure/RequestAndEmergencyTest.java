package org.caseledger.command.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caseledger.command.Town.CARE_CENTRE;
import static org.caseledger.command.Town.DAY;
import static org.caseledger.command.Town.FATHER;
import static org.caseledger.command.Town.FILE;
import static org.caseledger.command.Town.MOTHER;
import static org.caseledger.command.Town.NEIGHBOURS;
import static org.caseledger.command.Town.told;
import static org.caseledger.command.disclosure.DisclosureRefusal.DATA_KINDS_MISSING;
import static org.caseledger.command.disclosure.DisclosureRefusal.DISCLOSURE_DATE_IN_FUTURE;
import static org.caseledger.command.disclosure.DisclosureRefusal.DISCLOSURE_REPORT_BACK_DATE_PASSED;
import static org.caseledger.command.disclosure.DisclosureRefusal.DISCLOSURE_REPORT_BACK_TOO_LATE;
import static org.caseledger.command.disclosure.DisclosureRefusal.RECIPIENT_IS_RESIDENTS;
import static org.caseledger.command.disclosure.DisclosureRefusal.REQUEST_AFTER_THE_SITTING;
import static org.caseledger.command.disclosure.DisclosureRefusal.REQUEST_ALREADY_MADE;
import static org.caseledger.command.disclosure.DisclosureRefusal.REQUEST_NEEDS_A_106_6_ITEM;
import static org.caseledger.command.disclosure.DisclosureRefusal.REQUEST_NEEDS_THE_SECRETARIAT;
import static org.caseledger.command.disclosure.DisclosureRefusal.SUBJECTS_MISSING;
import static org.caseledger.command.disclosure.DisclosureRefusal.SUBJECT_OF_ANOTHER_FILE;
import static org.caseledger.command.disclosure.Telling.ITEM;
import static org.caseledger.command.disclosure.Telling.KINDS;
import static org.caseledger.command.disclosure.Telling.OTHER_FILE;
import static org.caseledger.command.disclosure.Telling.SITTING;
import static org.caseledger.command.disclosure.Telling.given;
import static org.caseledger.command.disclosure.Telling.memberElsewhere;
import static org.caseledger.command.disclosure.Telling.sitting;
import static org.caseledger.events.privacy.LegalBasis.CONSENT;
import static org.caseledger.events.privacy.LegalBasis.SUPPORT_CONFERENCE_106_6;

import org.caseledger.command.LocalRules;
import org.caseledger.command.Town;
import org.caseledger.events.conference.SittingClosed;
import org.caseledger.events.disclosure.InformationRequested;
import org.caseledger.events.privacy.Known;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.profile.ProfileSetting;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.DataKind;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

class RequestAndEmergencyTest {
    private static final UUID REQUEST = Town.id(16, 1);

    @Test
    void a_106_6_item_asks_an_agency_before_or_during_its_sitting() {
        given(sitting(DAY.plusDays(7), SUPPORT_CONFERENCE_106_6))
                .when(ask(CARE_CENTRE, MOTHER))
                .thenAccepted(events -> assertThat(events).hasSize(1));
        given(sitting(DAY, SUPPORT_CONFERENCE_106_6))
                .by(Town.COORDINATOR)
                .when(ask(CARE_CENTRE, MOTHER))
                .thenAccepted(events -> assertThat(events).hasSize(1));
    }

    @ParameterizedTest
    @EnumSource(
            value = LegalBasis.class,
            names = {"SUPPORT_CONFERENCE_NEEDY_9", "CHILD_WELFARE_25_2", "PUBLIC_ASSISTANCE_27_3"})
    void an_item_of_another_statute_that_lets_it_ask_does(LegalBasis basis) {
        given(sitting(DAY, basis))
                .when(ask(CARE_CENTRE, MOTHER))
                .thenAccepted(events -> {
                    var asked = (InformationRequested) events.getFirst();
                    assertThat(((Known<?>) asked.necessity()).label().basis()).isEqualTo(basis);
                });
    }

    @Test
    void only_the_secretariat_asks() {
        given(sitting(DAY, SUPPORT_CONFERENCE_106_6))
                .by(Town.TEACHER)
                .when(ask(CARE_CENTRE, MOTHER))
                .thenRefused(REQUEST_NEEDS_THE_SECRETARIAT);
    }

    @Test
    void a_sitting_that_is_over_asks_nothing_more() {
        given(sitting(DAY, SUPPORT_CONFERENCE_106_6))
                .given(new SittingClosed(SITTING, null))
                .when(ask(CARE_CENTRE, MOTHER))
                .thenRefused(REQUEST_AFTER_THE_SITTING);
    }

    @Test
    void no_other_meeting_and_no_other_person_is_asked_about() {
        given().when(ask(CARE_CENTRE, MOTHER)).thenRefused(REQUEST_NEEDS_A_106_6_ITEM);
        given(sitting(DAY, CONSENT))
                .when(ask(CARE_CENTRE, MOTHER))
                .thenRefused(REQUEST_NEEDS_A_106_6_ITEM);
        given(sitting(DAY, SUPPORT_CONFERENCE_106_6))
                .when(ask(CARE_CENTRE, FATHER))
                .thenRefused(REQUEST_NEEDS_A_106_6_ITEM);
    }

    @Test
    void a_request_is_made_once_and_never_to_residents() {
        given(sitting(DAY, SUPPORT_CONFERENCE_106_6))
                .given(requested(FILE))
                .when(ask(CARE_CENTRE, MOTHER))
                .thenRefused(REQUEST_ALREADY_MADE);
        given(sitting(DAY, SUPPORT_CONFERENCE_106_6))
                .when(ask(NEIGHBOURS, MOTHER))
                .thenRefused(RECIPIENT_IS_RESIDENTS);
    }

    @Test
    void it_says_of_whom_and_of_what_kind() {
        given().when(ask(CARE_CENTRE)).thenRefused(SUBJECTS_MISSING);
        given().when(emergency(CARE_CENTRE, DAY, DAY, Set.of(), MOTHER))
                .thenRefused(DATA_KINDS_MISSING);
        given(memberElsewhere(MOTHER))
                .when(ask(CARE_CENTRE, MOTHER))
                .thenRefused(SUBJECT_OF_ANOTHER_FILE);
    }

    @Test
    void in_danger_it_is_told_without_consent_and_reported_back() {
        given().when(emergency(CARE_CENTRE, DAY, DAY, KINDS, MOTHER))
                .thenAccepted(events -> assertThat(events).hasSize(1));
        given().when(emergency(CARE_CENTRE, DAY, DAY.minusDays(1), KINDS, MOTHER))
                .thenRefused(DISCLOSURE_REPORT_BACK_DATE_PASSED);
        given().when(emergency(CARE_CENTRE, DAY.plusDays(1), DAY.plusDays(9), KINDS, MOTHER))
                .thenRefused(DISCLOSURE_DATE_IN_FUTURE);
    }

    @Test
    void not_even_in_danger_are_residents_told() {
        given().when(emergency(NEIGHBOURS, DAY, DAY, KINDS, MOTHER))
                .thenRefused(RECIPIENT_IS_RESIDENTS);
    }

    @Test
    void what_was_given_in_danger_is_reported_back_within_the_days_of_the_rules() {
        given(LocalRules.tomorrow(ProfileSetting.REPORT_BACK_DAYS, "3"))
                .when(emergency(CARE_CENTRE, DAY, DAY.plusDays(14), KINDS, MOTHER))
                .thenAccepted(events -> assertThat(events).hasSize(1));
        given(LocalRules.today(ProfileSetting.REPORT_BACK_DAYS, "3"))
                .when(emergency(CARE_CENTRE, DAY, DAY.plusDays(4), KINDS, MOTHER))
                .thenRefused(DISCLOSURE_REPORT_BACK_TOO_LATE);
    }

    @Test
    void an_impossible_history_is_not_read() {
        Disclosures asked = new Disclosures.Unknown().after(requested(FILE));
        assertThatThrownBy(() -> asked.after(requested(FILE)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> asked.after(requested(OTHER_FILE)))
                .isInstanceOf(IllegalStateException.class);
    }

    private static RequestInformation ask(AgencyId agency, PersonId... of) {
        return new RequestInformation(
                FILE, REQUEST, ITEM, agency, List.of(of), KINDS, new Words("必要な理由"));
    }

    private static InformationRequested requested(FileId file) {
        return new InformationRequested(
                file,
                REQUEST,
                ITEM,
                List.of(),
                CARE_CENTRE,
                List.of(MOTHER),
                KINDS,
                told(MOTHER, "理由"));
    }

    private static DiscloseInEmergency emergency(
            AgencyId to, LocalDate day, LocalDate reportBackBy, Set<DataKind> kinds, PersonId of) {
        return new DiscloseInEmergency(
                FILE, to, List.of(of), kinds, new Words("命の危険"), Occurred.onDay(day), reportBackBy);
    }
}
