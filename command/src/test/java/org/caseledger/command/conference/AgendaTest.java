package org.caseledger.command.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.command.Town.DAY;
import static org.caseledger.command.Town.FATHER;
import static org.caseledger.command.Town.FILE;
import static org.caseledger.command.Town.MOTHER;
import static org.caseledger.command.Town.labelled;
import static org.caseledger.command.Town.told;
import static org.caseledger.command.conference.Hall.BODY;
import static org.caseledger.command.conference.Hall.ITEM;
import static org.caseledger.command.conference.Hall.SITTING;
import static org.caseledger.command.conference.Hall.body;
import static org.caseledger.command.conference.Hall.convened;
import static org.caseledger.command.conference.Hall.item;
import static org.caseledger.command.conference.SittingRefusal.BASIS_NOT_OF_BODY;
import static org.caseledger.command.conference.SittingRefusal.ITEM_ALREADY_SET;
import static org.caseledger.command.conference.SittingRefusal.ITEM_WITHOUT_SUBJECT;
import static org.caseledger.command.conference.SittingRefusal.NO_106_6_BODY_IN_FORCE;
import static org.caseledger.command.conference.SittingRefusal.NO_BODY_IN_FORCE;
import static org.caseledger.command.conference.SittingRefusal.SITTING_ALREADY_CONVENED;
import static org.caseledger.command.conference.SittingRefusal.SITTING_NOT_YOURS;
import static org.caseledger.command.conference.SittingRefusal.SITTING_NUMBER_TAKEN;
import static org.caseledger.command.conference.SittingRefusal.SITTING_UNKNOWN;
import static org.caseledger.command.conference.SittingRefusal.SUBJECT_NOT_OF_FILE;
import static org.caseledger.command.conference.SittingRefusal.SUBJECT_WITHOUT_CONSENT;
import static org.caseledger.events.privacy.LegalBasis.CONSENT;
import static org.caseledger.events.privacy.LegalBasis.SUPPORT_CONFERENCE_106_6;

import org.caseledger.command.Scenario;
import org.caseledger.command.Town;
import org.caseledger.events.conference.AgendaItemSet;
import org.caseledger.events.conference.ConferenceConvened;
import org.caseledger.events.conference.SittingEvent;
import org.caseledger.events.consent.ConsentCapacity;
import org.caseledger.events.consent.ConsentGiven;
import org.caseledger.events.consent.ConsentSought;
import org.caseledger.events.consent.ConsentWithdrawn;
import org.caseledger.events.household.MemberAdded;
import org.caseledger.events.household.Relation;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.value.Circle;
import org.caseledger.events.value.ConsentForm;
import org.caseledger.events.value.ConsentId;
import org.caseledger.events.value.HouseholdId;
import org.caseledger.events.value.LedgerEvent;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.Purpose;
import org.caseledger.events.value.SittingId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

class AgendaTest {
    private static final ConsentId OF_MOTHER = new ConsentId(Town.id(5, 1));

    @Test
    void a_body_is_called_from_the_day_it_is_in_force() {
        LocalDate first = DAY.minusYears(1);
        empty().given(body(CONSENT))
                .when(convene(first, 1))
                .then(new ConferenceConvened(SITTING, BODY, 1, first, false));
        empty().given(body(CONSENT))
                .when(convene(first.minusDays(1), 1))
                .thenRefused(NO_BODY_IN_FORCE);
        empty().when(convene(DAY, 1)).thenRefused(NO_BODY_IN_FORCE);
    }

    @Test
    void each_sitting_of_a_body_has_its_number() {
        ConferenceConvened other =
                new ConferenceConvened(new SittingId(Town.id(12, 2)), BODY, 1, DAY, false);
        empty().given(body(CONSENT), other).when(convene(DAY, 1)).thenRefused(SITTING_NUMBER_TAKEN);
        empty().given(body(CONSENT)).when(convene(DAY, 0)).thenRefused(SITTING_NUMBER_TAKEN);
        empty().given(body(CONSENT), convened())
                .when(convene(DAY, 2))
                .thenRefused(SITTING_ALREADY_CONVENED);
    }

    @Test
    void only_the_chairs_side_calls_a_sitting_and_sets_its_items() {
        empty().given(body(CONSENT))
                .by(Town.TEACHER)
                .when(convene(DAY, 1))
                .thenRefused(SITTING_NOT_YOURS);
        open(CONSENT).by(Town.TEACHER).when(set(CONSENT, MOTHER)).thenRefused(SITTING_NOT_YOURS);
        open(CONSENT).by(Town.REVIEWER).when(set(CONSENT, MOTHER)).thenRefused(SITTING_NOT_YOURS);
    }

    @Test
    void somebody_without_consent_is_not_named_on_a_consent_item() {
        open(CONSENT).when(set(CONSENT, MOTHER)).thenRefused(SUBJECT_WITHOUT_CONSENT);
        open(CONSENT)
                .given(consent(DAY.minusDays(2), null))
                .given(new ConsentWithdrawn(OF_MOTHER, FILE, DAY, null))
                .when(set(CONSENT, MOTHER))
                .thenRefused(SUBJECT_WITHOUT_CONSENT);
    }

    @Test
    void each_person_of_a_consent_item_has_a_consent_of_their_own() {
        open(CONSENT)
                .given(consent(DAY.minusDays(2), null))
                .when(set(CONSENT, MOTHER))
                .then(
                        new AgendaItemSet(
                                SITTING, ITEM, FILE, CONSENT, List.of(MOTHER), List.of(OF_MOTHER)));
        open(CONSENT)
                .given(consent(DAY.minusDays(2), null))
                .when(set(CONSENT, MOTHER, FATHER))
                .thenRefused(SUBJECT_WITHOUT_CONSENT);
    }

    @Test
    void the_consent_holds_on_the_day_of_the_sitting() {
        open(CONSENT)
                .given(consent(DAY.minusDays(9), DAY.minusDays(1)))
                .when(set(CONSENT, MOTHER))
                .thenRefused(SUBJECT_WITHOUT_CONSENT);
        open(CONSENT)
                .given(consent(DAY.minusDays(9), DAY))
                .when(set(CONSENT, MOTHER))
                .thenAccepted(events -> assertThat(events).hasSize(1));
    }

    @Test
    void a_106_6_item_needs_no_consent_but_a_body_on_that_article() {
        open(CONSENT, SUPPORT_CONFERENCE_106_6)
                .when(set(SUPPORT_CONFERENCE_106_6, MOTHER, FATHER))
                .thenAccepted(events -> assertThat(events).hasSize(1));
        open(CONSENT)
                .when(set(SUPPORT_CONFERENCE_106_6, MOTHER))
                .thenRefused(NO_106_6_BODY_IN_FORCE);
        open(SUPPORT_CONFERENCE_106_6).when(set(CONSENT, MOTHER)).thenRefused(BASIS_NOT_OF_BODY);
    }

    @Test
    void an_item_names_persons_of_its_file_under_a_new_id() {
        open(SUPPORT_CONFERENCE_106_6)
                .when(set(SUPPORT_CONFERENCE_106_6))
                .thenRefused(ITEM_WITHOUT_SUBJECT);
        open(SUPPORT_CONFERENCE_106_6)
                .when(set(SUPPORT_CONFERENCE_106_6, Town.SON))
                .thenRefused(SUBJECT_NOT_OF_FILE);
        open(SUPPORT_CONFERENCE_106_6)
                .given(item(SUPPORT_CONFERENCE_106_6))
                .when(set(SUPPORT_CONFERENCE_106_6, MOTHER))
                .thenRefused(ITEM_ALREADY_SET);
    }

    @Test
    void the_id_of_another_sittings_item_is_not_used_again() {
        open(SUPPORT_CONFERENCE_106_6)
                .given(
                        new AgendaItemSet(
                                new SittingId(Town.id(12, 2)),
                                ITEM,
                                FILE,
                                SUPPORT_CONFERENCE_106_6,
                                List.of(MOTHER),
                                List.of()))
                .when(set(SUPPORT_CONFERENCE_106_6, MOTHER))
                .thenRefused(ITEM_ALREADY_SET);
    }

    @Test
    void nothing_is_set_in_a_sitting_that_nobody_called() {
        empty().given(body(CONSENT)).when(set(CONSENT, MOTHER)).thenRefused(SITTING_UNKNOWN);
    }

    private static Scenario<SittingCommand, Sitting, SittingEvent> empty() {
        return Scenario.of(SittingCommand.STREAM);
    }

    private static Scenario<SittingCommand, Sitting, SittingEvent> open(LegalBasis... bases) {
        return empty().given(body(bases), convened(), member(MOTHER), member(FATHER));
    }

    private static ConveneConference convene(LocalDate day, int number) {
        return new ConveneConference(SITTING, BODY, number, day, false);
    }

    private static SetAgendaItem set(LegalBasis basis, PersonId... subjects) {
        return new SetAgendaItem(SITTING, ITEM, FILE, basis, List.of(subjects));
    }

    private static LedgerEvent[] consent(LocalDate from, @Nullable LocalDate until) {
        return new LedgerEvent[] {
            new ConsentSought(
                    OF_MOTHER,
                    FILE,
                    MOTHER,
                    Purpose.PLANNING,
                    new Circle(Set.of(Town.COORDINATION_DESK)),
                    Occurred.onDay(from),
                    null),
            new ConsentGiven(
                    OF_MOTHER,
                    FILE,
                    ConsentForm.APPLICATION_FORM,
                    ConsentCapacity.SELF,
                    "第3版",
                    from,
                    until,
                    null,
                    null)
        };
    }

    private static MemberAdded member(PersonId person) {
        return new MemberAdded(
                new HouseholdId(Town.id(14, 1)),
                FILE,
                person,
                told(person, "氏名"),
                null,
                null,
                labelled(person, Relation.values()[0]),
                true,
                DAY.minusYears(2));
    }
}
