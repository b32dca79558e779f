package org.caseledger.command.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.command.Town.CARE_CENTRE;
import static org.caseledger.command.Town.COORDINATION_DESK;
import static org.caseledger.command.Town.DAY;
import static org.caseledger.command.Town.FILE;
import static org.caseledger.command.Town.SELF_RELIANCE_DESK;
import static org.caseledger.command.Town.SON;
import static org.caseledger.command.Town.told;
import static org.caseledger.command.outreach.OutreachRefusal.BEFORE_OPENING;
import static org.caseledger.command.outreach.OutreachRefusal.CONSENT_CIRCLE_WITHOUT_AGENCY;
import static org.caseledger.command.outreach.OutreachRefusal.CONSENT_NOT_GIVEN;
import static org.caseledger.command.outreach.OutreachRefusal.CONTACT_NOT_WANTED;
import static org.caseledger.command.outreach.OutreachRefusal.END_NOT_DECIDED;
import static org.caseledger.command.outreach.OutreachRefusal.END_WITHOUT_WATCH;
import static org.caseledger.command.outreach.OutreachRefusal.NOMINATED_TO_ANOTHER_AGENCY;
import static org.caseledger.command.outreach.OutreachRefusal.NOT_REFERRED_ON;
import static org.caseledger.command.outreach.OutreachRefusal.OUTREACH_NOT_CLOSED;
import static org.caseledger.command.outreach.OutreachRefusal.OUTREACH_PLAN_WITHOUT_ROLE;
import static org.caseledger.command.outreach.OutreachRefusal.REFUSAL_NOT_RECORDED;
import static org.caseledger.command.outreach.OutreachRefusal.VISIT_NOT_AGREED;

import org.caseledger.command.Town;
import org.caseledger.events.conference.DecisionKind;
import org.caseledger.events.conference.DecisionOutcome;
import org.caseledger.events.intake.OutreachCandidateNominated;
import org.caseledger.events.outreach.ContactByPersonReceived;
import org.caseledger.events.outreach.ContactMeans;
import org.caseledger.events.outreach.ContactRefusal;
import org.caseledger.events.outreach.ContactRefused;
import org.caseledger.events.outreach.HomeVisitAsItHappened;
import org.caseledger.events.outreach.OutreachEnd;
import org.caseledger.events.outreach.OutreachEnded;
import org.caseledger.events.outreach.OutreachGround;
import org.caseledger.events.outreach.OutreachOpened;
import org.caseledger.events.outreach.OutreachReferredToMultiAgency;
import org.caseledger.events.outreach.WatchArranged;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.ConsultationId;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.Purpose;
import org.caseledger.events.value.SaidBy;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.List;

class OutreachEndsTest {

    private static final CaseId CASE = new CaseId(Town.id(3, 8));
    private static final ContactRefused NEVER =
            new ContactRefused(
                    A51.OUTREACH,
                    FILE,
                    ContactRefusal.FOR_GOOD,
                    null,
                    SaidBy.person(SON),
                    Occurred.onDay(DAY),
                    null);
    private static final WatchArranged WATCHED =
            new WatchArranged(A51.OUTREACH, FILE, CARE_CENTRE, told(SON, "月に一度"), null);

    private static EndOutreach end(OutreachEnd reason, @Nullable ItemId item) {
        return new EndOutreach(A51.OUTREACH, reason, item, A51.words(), DAY);
    }

    @Test
    void moving_away_and_death_are_facts() {
        A51.running()
                .when(end(OutreachEnd.MOVED_AWAY, null))
                .thenAccepted(events ->
                        assertThat(events).singleElement().isInstanceOf(OutreachEnded.class));
        A51.given(A51.SIGNAL)
                .when(end(OutreachEnd.DIED, null))
                .thenAccepted(events -> assertThat(events).hasSize(1));
    }

    @Test
    void a_lasting_refusal_ends_it_with_a_watch_and_by_a_sitting() {
        A51.running()
                .when(end(OutreachEnd.REFUSED_FOR_GOOD, null))
                .thenRefused(REFUSAL_NOT_RECORDED);
        A51.running()
                .given(NEVER)
                .when(end(OutreachEnd.REFUSED_FOR_GOOD, null))
                .thenRefused(END_WITHOUT_WATCH);
        A51.running()
                .given(NEVER, WATCHED)
                .when(end(OutreachEnd.REFUSED_FOR_GOOD, null))
                .thenRefused(END_NOT_DECIDED);
        A51.running()
                .given(NEVER, WATCHED)
                .given(
                        A51.item(LegalBasis.SUPPORT_CONFERENCE_106_6, FILE, SON),
                        A51.decided(DecisionKind.APPROACH_ROLE, DecisionOutcome.APPROVED))
                .when(end(OutreachEnd.REFUSED_FOR_GOOD, A51.ITEM))
                .thenAccepted(events -> assertThat(events).hasSize(1));
    }

    @Test
    void with_consent_the_course_goes_on_in_multi_agency_work() {
        ReferOnToMultiAgency refer =
                new ReferOnToMultiAgency(A51.OUTREACH, CASE, SELF_RELIANCE_DESK, A51.words(), DAY);
        A51.running().when(refer).thenRefused(CONSENT_NOT_GIVEN);
        A51.running()
                .given(A51.consent(SON, Purpose.PLANNING))
                .given(A51.SWITCHED)
                .when(refer)
                .thenAccepted(events ->
                        assertThat(events)
                                .singleElement()
                                .isInstanceOf(OutreachReferredToMultiAgency.class));
        A51.running()
                .given(A51.consent(SON, Purpose.PLANNING))
                .given(A51.SWITCHED)
                .when(
                        new ReferOnToMultiAgency(
                                A51.OUTREACH, CASE, COORDINATION_DESK, A51.words(), DAY))
                .thenRefused(CONSENT_CIRCLE_WITHOUT_AGENCY);
        A51.running()
                .when(end(OutreachEnd.WENT_ON_IN_MULTI_AGENCY, null))
                .thenRefused(NOT_REFERRED_ON);
    }

    @Test
    void a_follow_up_opens_nothing_again() {
        RecordOutreachFollowUp followUp =
                new RecordOutreachFollowUp(
                        A51.OUTREACH,
                        Occurred.onDay(DAY),
                        A51.words(),
                        SaidBy.person(SON),
                        DAY.plusMonths(3),
                        null);
        A51.running().when(followUp).thenRefused(OUTREACH_NOT_CLOSED);
        A51.running()
                .given(A51.CLOSED)
                .when(followUp)
                .thenAccepted(events -> assertThat(events).hasSize(1));
    }

    @Test
    void the_switch_needs_a_day_of_the_course_and_a_consent_that_names_the_agency() {
        A51.given(
                        A51.SIGNAL,
                        new OutreachOpened(
                                A51.OUTREACH,
                                FILE,
                                SON,
                                CARE_CENTRE,
                                OutreachGround.REFUSING,
                                DAY.minusDays(3)))
                .given(A51.consent(SON, Purpose.PLANNING))
                .when(new SwitchBasisToConsent(A51.OUTREACH, A51.CONSENT, DAY))
                .thenRefused(CONSENT_CIRCLE_WITHOUT_AGENCY);
        A51.running()
                .given(A51.consent(SON, Purpose.PLANNING))
                .when(new SwitchBasisToConsent(A51.OUTREACH, A51.CONSENT, DAY.minusDays(31)))
                .thenRefused(BEFORE_OPENING);
    }

    @Test
    void a_nomination_is_opened_by_the_agency_it_is_addressed_to() {
        OutreachCandidateNominated nominated =
                new OutreachCandidateNominated(
                        new ConsultationId(Town.id(10, 1)),
                        FILE,
                        A51.OUTREACH,
                        SON,
                        CARE_CENTRE,
                        told(SON, "理由"));
        A51.given(nominated)
                .when(
                        new OpenOutreach(
                                A51.OUTREACH,
                                FILE,
                                SON,
                                SELF_RELIANCE_DESK,
                                OutreachGround.NOT_REACHED,
                                DAY))
                .thenRefused(NOMINATED_TO_ANOTHER_AGENCY);
    }

    @Test
    void a_plan_gives_somebody_a_role() {
        A51.running()
                .when(new MakeOutreachPlan(A51.OUTREACH, A51.ITEM, A51.words(), List.of(), null))
                .thenRefused(OUTREACH_PLAN_WITHOUT_ROLE);
    }

    @Test
    void a_visit_against_the_persons_will_is_recorded_only_as_it_happened() {
        A51.running()
                .when(
                        new RecordHomeVisit(
                                A51.OUTREACH,
                                Occurred.onDay(DAY),
                                A51.words(),
                                SaidBy.observed(),
                                false,
                                null))
                .thenRefused(VISIT_NOT_AGREED);
        A51.running()
                .given(NEVER)
                .on(DAY.plusDays(1))
                .when(
                        new RecordHomeVisitAsItHappened(
                                A51.OUTREACH,
                                Occurred.onDay(DAY.plusDays(1)),
                                A51.words(),
                                SaidBy.observed(),
                                false,
                                A51.words()))
                .thenAccepted(events ->
                        assertThat(events)
                                .singleElement()
                                .isInstanceOfSatisfying(
                                        HomeVisitAsItHappened.class,
                                        event ->
                                                assertThat(event.breaches())
                                                        .containsExactly(
                                                                "visit-not-agreed",
                                                                "contact-not-wanted")));
    }

    @Test
    void after_the_word_for_good_a_visit_needs_the_persons_yes() {
        A51.running()
                .given(NEVER)
                .on(DAY.plusDays(1))
                .when(visit(1, null))
                .thenRefused(CONTACT_NOT_WANTED);
        A51.running()
                .given(NEVER)
                .on(DAY.plusDays(1))
                .when(visit(1, true))
                .thenAccepted(events -> assertThat(events).hasSize(1));
        A51.running()
                .given(NEVER)
                .on(DAY.plusDays(1))
                .when(visit(0, null))
                .thenAccepted(events -> assertThat(events).hasSize(1));
    }

    @Test
    void whoever_gets_in_touch_takes_the_word_for_good_back() {
        A51.running()
                .given(
                        NEVER,
                        new ContactByPersonReceived(
                                A51.OUTREACH,
                                FILE,
                                ContactMeans.PHONE,
                                Occurred.onDay(DAY),
                                told(SON, "電話があった"),
                                null))
                .on(DAY.plusDays(1))
                .when(visit(1, null))
                .thenAccepted(events -> assertThat(events).hasSize(1));
    }

    private static RecordHomeVisit visit(int later, @Nullable Boolean agreed) {
        return new RecordHomeVisit(
                A51.OUTREACH,
                Occurred.onDay(DAY.plusDays(later)),
                A51.words(),
                SaidBy.observed(),
                agreed,
                null);
    }
}
