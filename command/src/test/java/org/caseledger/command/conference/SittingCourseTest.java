package org.caseledger.command.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.command.conference.SittingRefusal.AGENDA_ORDER_INCOMPLETE;
import static org.caseledger.command.conference.SittingRefusal.BASIS_NOT_OF_BODY;
import static org.caseledger.command.conference.SittingRefusal.BODY_NOT_OF_SITTING;
import static org.caseledger.command.conference.SittingRefusal.ITEM_ALREADY_DISCUSSED;
import static org.caseledger.command.conference.SittingRefusal.ITEM_RESTS_ON_CONSENT;
import static org.caseledger.command.conference.SittingRefusal.ITEM_WITHDRAWN;
import static org.caseledger.command.conference.SittingRefusal.KIND_NOT_OF_BODY;
import static org.caseledger.command.conference.SittingRefusal.MINUTES_ALREADY_APPROVED;
import static org.caseledger.command.conference.SittingRefusal.MINUTES_NOT_APPROVED;
import static org.caseledger.command.conference.SittingRefusal.MINUTES_NOT_BY_CHAIR;
import static org.caseledger.command.conference.SittingRefusal.NOBODY_ATTENDED;
import static org.caseledger.command.conference.SittingRefusal.SITTING_ALREADY_HELD;
import static org.caseledger.command.conference.SittingRefusal.SITTING_CANCELLED;
import static org.caseledger.command.conference.SittingRefusal.SITTING_IN_WRITING_NOT_ALLOWED;
import static org.caseledger.command.conference.SittingRefusal.SITTING_NOT_PUT_OFF;
import static org.caseledger.events.privacy.LegalBasis.CONSENT;
import static org.caseledger.events.privacy.LegalBasis.SUPPORT_CONFERENCE_106_6;
import static org.caseledger.events.privacy.LegalBasis.SUPPORT_CONFERENCE_NEEDY_9;

import org.caseledger.command.Scenario;
import org.caseledger.command.Town;
import org.caseledger.events.conference.AgendaItemAssigned;
import org.caseledger.events.conference.AgendaItemWithdrawn;
import org.caseledger.events.conference.AgendaOrdered;
import org.caseledger.events.conference.ConferenceBodyEstablished;
import org.caseledger.events.conference.ConferenceKind;
import org.caseledger.events.conference.DecisionKind;
import org.caseledger.events.conference.DecisionOutcome;
import org.caseledger.events.conference.Manner;
import org.caseledger.events.conference.MinutesApproved;
import org.caseledger.events.conference.MinutesDrafted;
import org.caseledger.events.conference.SittingArranged;
import org.caseledger.events.conference.SittingCancelled;
import org.caseledger.events.conference.SittingClosed;
import org.caseledger.events.conference.SittingEvent;
import org.caseledger.events.conference.SittingForm;
import org.caseledger.events.conference.WrittenOpinionReceived;
import org.caseledger.events.profile.ProfileDecided;
import org.caseledger.events.profile.ProfileRules;
import org.caseledger.events.value.BodyId;
import org.caseledger.events.value.StaffId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

class SittingCourseTest {

    private static final BodyId OTHER_BODY = new BodyId(Town.id(11, 2));
    private static final Words WHY = new Words("台風のため");
    private static final LocalDate LATER = Town.DAY.plusDays(7);

    @Test
    void a_sitting_in_writing_needs_a_profile_that_allows_it() {
        var inWriting = arranged(SittingForm.WRITTEN, null, Set.of());
        called().when(inWriting).thenRefused(SITTING_IN_WRITING_NOT_ALLOWED);
        called().given(writingAllowed())
                .when(inWriting)
                .thenAccepted(events -> assertThat(events).hasSize(1));
    }

    @Test
    void a_sitting_in_writing_decides_on_the_opinions_that_came_in() {
        var opinion =
                new WrittenOpinionReceived(
                        Hall.SITTING,
                        Hall.ITEM,
                        Town.FILE,
                        Hall.TEACHER,
                        Town.DAY,
                        Manner.PAPER,
                        Town.told(Town.MOTHER, "異存なし"));
        var written =
                new SittingArranged(Hall.SITTING, SittingForm.WRITTEN, null, null, null, Set.of());
        var decide =
                new TakeDecision(
                        Hall.SITTING,
                        Hall.ITEM,
                        DecisionKind.RESOURCE_GAP,
                        DecisionOutcome.APPROVED,
                        null,
                        null,
                        WHY);
        Hall.sitting(CONSENT).given(written).when(decide).thenRefused(NOBODY_ATTENDED);
        Hall.sitting(CONSENT).given(opinion).when(decide).thenRefused(NOBODY_ATTENDED);
        Hall.sitting(CONSENT)
                .given(written, opinion)
                .when(decide)
                .thenAccepted(events -> assertThat(events).hasSize(1));
    }

    @Test
    void a_sitting_is_put_off_or_cancelled_until_somebody_attended() {
        var postpone = new PostponeSitting(Hall.SITTING, LATER, WHY);
        called().when(postpone).thenAccepted(events -> assertThat(events).hasSize(1));
        called().when(new PostponeSitting(Hall.SITTING, Town.DAY, WHY))
                .thenRefused(SITTING_NOT_PUT_OFF);
        held().when(postpone).thenRefused(SITTING_ALREADY_HELD);
        held().when(new CancelSitting(Hall.SITTING, WHY)).thenRefused(SITTING_ALREADY_HELD);
        called().given(new SittingCancelled(Hall.SITTING, Town.told(Town.MOTHER, "台風")))
                .when(postpone)
                .thenRefused(SITTING_CANCELLED);
    }

    @Test
    void two_bodies_sit_together_and_each_item_is_under_its_own() {
        var together =
                new SittingArranged(
                        Hall.SITTING, SittingForm.IN_PERSON, null, null, null, Set.of(OTHER_BODY));
        var item =
                new SetAgendaItem(
                        Hall.SITTING,
                        Hall.ITEM,
                        Town.FILE,
                        SUPPORT_CONFERENCE_NEEDY_9,
                        List.of(Town.MOTHER));
        var mother = Story.member(Town.MOTHER);
        called().given(mother).when(item).thenRefused(BASIS_NOT_OF_BODY);
        called().given(mother, needyBody(), together)
                .when(item)
                .thenAccepted(events ->
                        assertThat(events)
                                .hasSize(2)
                                .contains(
                                        new AgendaItemAssigned(
                                                Hall.SITTING,
                                                Hall.ITEM,
                                                Town.FILE,
                                                OTHER_BODY,
                                                ConferenceKind.SUPPORT_NEEDY_9)));
    }

    @Test
    void why_consent_was_not_sought_is_noted_on_items_without_it() {
        var note = new ExplainConsentNotSought(Hall.SITTING, Hall.ITEM, WHY);
        Hall.sitting(CONSENT).when(note).thenRefused(ITEM_RESTS_ON_CONSENT);
        Hall.sitting(SUPPORT_CONFERENCE_106_6)
                .when(note)
                .thenAccepted(events -> assertThat(events).hasSize(1));
    }

    @Test
    void an_item_is_withdrawn_before_it_is_discussed_and_then_takes_nothing() {
        var withdraw = new WithdrawAgendaItem(Hall.SITTING, Hall.ITEM, WHY);
        held().when(withdraw).thenRefused(ITEM_ALREADY_DISCUSSED);
        Hall.sitting(CONSENT)
                .given(
                        new AgendaItemWithdrawn(
                                Hall.SITTING, Hall.ITEM, Town.FILE, Town.told(Town.MOTHER, "取下げ")))
                .when(withdraw)
                .thenRefused(ITEM_WITHDRAWN);
    }

    @Test
    void the_agenda_is_ordered_with_each_item_once() {
        Hall.sitting(CONSENT)
                .when(new OrderAgenda(Hall.SITTING, List.of(Hall.ITEM)))
                .then(new AgendaOrdered(Hall.SITTING, List.of(Hall.ITEM)));
        Hall.sitting(CONSENT)
                .when(new OrderAgenda(Hall.SITTING, List.of(Hall.ITEM, Hall.ITEM)))
                .thenRefused(AGENDA_ORDER_INCOMPLETE);
    }

    @Test
    void only_the_chair_of_the_sitting_approves_and_approved_minutes_are_corrected_visibly() {
        var over = new SittingClosed(Hall.SITTING, null);
        var chaired =
                new SittingArranged(
                        Hall.SITTING,
                        SittingForm.IN_PERSON,
                        null,
                        Town.OFFICER.staff(),
                        null,
                        Set.of());
        var correct = new CorrectMinutes(Hall.SITTING, Hall.ITEM, WHY, WHY);
        var drafted =
                new MinutesDrafted(
                        Hall.SITTING, Hall.ITEM, Town.FILE, Town.told(Town.MOTHER, "経過"));
        held().given(chaired, drafted, over)
                .when(new ApproveMinutes(Hall.SITTING, Town.DAY))
                .thenRefused(MINUTES_NOT_BY_CHAIR);
        held().given(chaired, drafted, over)
                .when(new ApproveMinutes(Hall.SITTING, Town.DAY, Town.OFFICER.staff()))
                .then(new MinutesApproved(Hall.SITTING, Town.OFFICER.staff(), Town.DAY));
        held().given(over).when(correct).thenRefused(MINUTES_NOT_APPROVED);
        held().given(over, new MinutesApproved(Hall.SITTING, Town.OFFICER.staff(), Town.DAY))
                .when(correct)
                .thenAccepted(events -> assertThat(events).hasSize(1));
        held().given(over, new MinutesApproved(Hall.SITTING, Town.OFFICER.staff(), Town.DAY))
                .when(new DraftMinutes(Hall.SITTING, Hall.ITEM, WHY))
                .thenRefused(MINUTES_ALREADY_APPROVED);
    }

    @Test
    void an_item_is_set_under_a_body_that_sits_and_a_conference_it_holds() {
        called().when(placed(OTHER_BODY, null)).thenRefused(BODY_NOT_OF_SITTING);
        called().when(placed(Hall.BODY, ConferenceKind.SUPPORT_NEEDY_9))
                .thenRefused(KIND_NOT_OF_BODY);
    }

    private static SetAgendaItem placed(BodyId body, @Nullable ConferenceKind as) {
        return new SetAgendaItem(
                Hall.SITTING,
                Hall.ITEM,
                Town.FILE,
                SUPPORT_CONFERENCE_106_6,
                List.of(Town.MOTHER),
                body,
                as,
                null);
    }

    private static Scenario<SittingCommand, Sitting, SittingEvent> called() {
        return Scenario.of(SittingCommand.STREAM)
                .given(Hall.body(CONSENT, SUPPORT_CONFERENCE_106_6), Hall.convened());
    }

    private static Scenario<SittingCommand, Sitting, SittingEvent> held() {
        return Hall.sitting(CONSENT).given(Hall.attended());
    }

    private static ArrangeSitting arranged(
            SittingForm form, @Nullable StaffId chair, Set<BodyId> alsoOf) {
        return new ArrangeSitting(Hall.SITTING, form, "第1会議室", chair, null, alsoOf);
    }

    private static ProfileDecided writingAllowed() {
        ProfileRules strict = ProfileRules.strict();
        return new ProfileDecided(
                Town.MIHON,
                Town.DAY.minusYears(1),
                new ProfileRules(
                        strict.monitoringEvery(),
                        strict.planLongest(),
                        false,
                        true,
                        Set.of(),
                        true));
    }

    private static ConferenceBodyEstablished needyBody() {
        return new ConferenceBodyEstablished(
                OTHER_BODY,
                "困窮支援会議",
                Set.of(SUPPORT_CONFERENCE_NEEDY_9),
                Set.of(ConferenceKind.SUPPORT_NEEDY_9),
                Town.WELFARE_SECTION,
                null,
                false,
                "第1版",
                Town.DAY.minusYears(1));
    }
}
