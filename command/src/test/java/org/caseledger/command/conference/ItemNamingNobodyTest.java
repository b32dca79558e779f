package org.caseledger.command.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.command.Town.COORDINATION_DESK;
import static org.caseledger.command.Town.DAY;
import static org.caseledger.command.Town.FILE;
import static org.caseledger.command.Town.MOTHER;
import static org.caseledger.command.Town.SCHOOL;
import static org.caseledger.command.conference.Hall.ITEM;
import static org.caseledger.command.conference.Hall.SITTING;
import static org.caseledger.command.conference.SittingRefusal.DECISION_NEEDS_PERSONS;
import static org.caseledger.command.conference.SittingRefusal.ITEM_WITHOUT_SUBJECT;
import static org.caseledger.events.privacy.LegalBasis.CONSENT;
import static org.caseledger.events.privacy.LegalBasis.SUPPORT_CONFERENCE_106_6;

import org.caseledger.command.Scenario;
import org.caseledger.command.Town;
import org.caseledger.events.conference.AgendaItemSet;
import org.caseledger.events.conference.DecisionKind;
import org.caseledger.events.conference.DecisionOutcome;
import org.caseledger.events.conference.DecisionTaken;
import org.caseledger.events.conference.SittingEvent;
import org.caseledger.events.consent.ConsentCapacity;
import org.caseledger.events.consent.ConsentGiven;
import org.caseledger.events.consent.ConsentSought;
import org.caseledger.events.consent.ConsentWithdrawn;
import org.caseledger.events.privacy.Known;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.supportcase.MultiAgencyCollaborationClosed;
import org.caseledger.events.supportcase.ReferralReceived;
import org.caseledger.events.supportcase.SupportDecided;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.Circle;
import org.caseledger.events.value.ConsentForm;
import org.caseledger.events.value.ConsentId;
import org.caseledger.events.value.LedgerEvent;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.Purpose;
import org.caseledger.events.value.Words;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;
import java.util.UUID;

class ItemNamingNobodyTest {

    private static final CaseId CASE = new CaseId(Town.id(3, 1));
    private static final ConsentId OF_MOTHER = new ConsentId(Town.id(5, 1));

    @Test
    void support_on_a_consent_taken_back_still_comes_to_a_sitting() {
        supportGoesOn()
                .given(new ConsentWithdrawn(OF_MOTHER, FILE, DAY, null))
                .when(set(CONSENT))
                .then(new AgendaItemSet(SITTING, ITEM, FILE, CONSENT, List.of(), List.of()));
    }

    @Test
    void as_long_as_somebody_consents_they_are_named() {
        supportGoesOn().when(set(CONSENT)).thenRefused(ITEM_WITHOUT_SUBJECT);
    }

    @Test
    void under_secrecy_the_persons_are_named() {
        supportGoesOn()
                .given(new ConsentWithdrawn(OF_MOTHER, FILE, DAY, null))
                .when(set(SUPPORT_CONFERENCE_106_6))
                .thenRefused(ITEM_WITHOUT_SUBJECT);
    }

    @Test
    void without_support_that_goes_on_there_is_nothing_to_end() {
        room().when(set(CONSENT)).thenRefused(ITEM_WITHOUT_SUBJECT);
        supportGoesOn()
                .given(new ConsentWithdrawn(OF_MOTHER, FILE, DAY, null))
                .given(new MultiAgencyCollaborationClosed(CASE, FILE, DAY))
                .when(set(CONSENT))
                .thenRefused(ITEM_WITHOUT_SUBJECT);
    }

    @Test
    void it_decides_suspension_and_closure_and_nothing_about_a_person() {
        nameless()
                .when(decide(DecisionKind.SUSPENSION))
                .thenAccepted(
                        events -> assertThat(aboutWhom(events)).containsExactly(FILE.value()));
        nameless()
                .when(decide(DecisionKind.CLOSURE))
                .thenAccepted(events -> assertThat(events).hasSize(1));
        nameless().when(decide(DecisionKind.RE_PLAN)).thenRefused(DECISION_NEEDS_PERSONS);
        nameless().when(decide(DecisionKind.LEAD_SUPPORTER)).thenRefused(DECISION_NEEDS_PERSONS);
    }

    private static List<UUID> aboutWhom(List<? extends SittingEvent> events) {
        return events.stream()
                .map(DecisionTaken.class::cast)
                .map(taken -> (Known<Words>) taken.summary())
                .flatMap(known -> known.label().subjects().stream())
                .toList();
    }

    private static Scenario<SittingCommand, Sitting, SittingEvent> nameless() {
        return supportGoesOn()
                .given(new ConsentWithdrawn(OF_MOTHER, FILE, DAY, null))
                .given(new AgendaItemSet(SITTING, ITEM, FILE, CONSENT, List.of(), List.of()))
                .given(Hall.selected(), Hall.attended());
    }

    private static Scenario<SittingCommand, Sitting, SittingEvent> supportGoesOn() {
        return room().given(consent())
                .given(
                        new ReferralReceived(
                                CASE,
                                FILE,
                                COORDINATION_DESK,
                                SCHOOL,
                                Scenario.eventId(0),
                                List.of(MOTHER),
                                DAY),
                        new SupportDecided(CASE, FILE, 1, DAY));
    }

    private static Scenario<SittingCommand, Sitting, SittingEvent> room() {
        return Scenario.of(SittingCommand.STREAM)
                .given(
                        Hall.body(CONSENT, SUPPORT_CONFERENCE_106_6),
                        Hall.member(),
                        Hall.convened());
    }

    private static LedgerEvent[] consent() {
        return new LedgerEvent[] {
            new ConsentSought(
                    OF_MOTHER,
                    FILE,
                    MOTHER,
                    Purpose.PLANNING,
                    new Circle(Set.of(COORDINATION_DESK)),
                    Occurred.onDay(DAY),
                    null),
            new ConsentGiven(
                    OF_MOTHER,
                    FILE,
                    ConsentForm.APPLICATION_FORM,
                    ConsentCapacity.values()[0],
                    "1",
                    DAY,
                    null,
                    null,
                    null)
        };
    }

    private static SetAgendaItem set(LegalBasis basis) {
        return new SetAgendaItem(SITTING, ITEM, FILE, basis, List.of());
    }

    private static TakeDecision decide(DecisionKind kind) {
        return new TakeDecision(
                SITTING, ITEM, kind, DecisionOutcome.APPROVED, CASE, null, new Words("要旨"));
    }
}
