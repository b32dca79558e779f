package org.caseledger.command.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.command.Town.DAY;
import static org.caseledger.command.Town.FATHER;
import static org.caseledger.command.Town.FILE;
import static org.caseledger.command.Town.SON;
import static org.caseledger.command.outreach.A51.CONTACT;
import static org.caseledger.command.outreach.A51.ITEM;
import static org.caseledger.command.outreach.A51.OUTREACH;
import static org.caseledger.command.outreach.A51.PLAN;
import static org.caseledger.command.outreach.A51.SIGNAL;
import static org.caseledger.command.outreach.A51.SWITCHED;
import static org.caseledger.command.outreach.A51.decided;
import static org.caseledger.command.outreach.A51.given;
import static org.caseledger.command.outreach.A51.item;
import static org.caseledger.command.outreach.A51.running;
import static org.caseledger.command.outreach.A51.words;
import static org.caseledger.command.outreach.OutreachRefusal.OUTREACH_AGENCY_UNKNOWN;
import static org.caseledger.command.outreach.OutreachRefusal.OUTREACH_NOT_OPEN;
import static org.caseledger.command.outreach.OutreachRefusal.OUTREACH_UNKNOWN;
import static org.caseledger.command.outreach.OutreachRefusal.PLAN_ITEM_OF_ANOTHER_PERSON;
import static org.caseledger.command.outreach.OutreachRefusal.PLAN_NOT_DECIDED_ON_106_6_ITEM;
import static org.caseledger.command.outreach.OutreachRefusal.PLAN_NOT_DECIDED_ON_CONSENT_ITEM;
import static org.caseledger.events.conference.DecisionKind.OUTREACH_PLAN_AFTER_CONSENT;
import static org.caseledger.events.conference.DecisionKind.OUTREACH_PLAN_BEFORE_CONSENT;
import static org.caseledger.events.conference.DecisionOutcome.APPROVED;
import static org.caseledger.events.conference.DecisionOutcome.DEFERRED;
import static org.caseledger.events.privacy.LegalBasis.CONSENT;
import static org.caseledger.events.privacy.LegalBasis.SUPPORT_CONFERENCE_106_6;

import org.caseledger.command.Scenario;
import org.caseledger.command.Town;
import org.caseledger.events.consent.ConsentWithdrawn;
import org.caseledger.events.outreach.OutreachPlanMade;
import org.caseledger.events.privacy.Known;
import org.caseledger.events.privacy.Label;
import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.Purpose;
import org.caseledger.events.value.Words;
import org.junit.jupiter.api.Test;

import java.util.List;

class MakeOutreachPlanTest {

    @Test
    void before_consent_a_plan_rests_on_an_approved_decision_of_a_106_6_item() {
        running()
                .given(
                        item(SUPPORT_CONFERENCE_106_6, FILE, SON),
                        decided(OUTREACH_PLAN_BEFORE_CONSENT, APPROVED))
                .when(plan(Town.CARE_CENTRE))
                .thenAccepted(events ->
                        assertThat(events)
                                .singleElement()
                                .isInstanceOfSatisfying(
                                        OutreachPlanMade.class,
                                        MakeOutreachPlanTest::restsOnTheItem));
    }

    @Test
    void a_plan_without_item_or_decision_is_refused() {
        running().when(plan(Town.CARE_CENTRE)).thenRefused(PLAN_NOT_DECIDED_ON_106_6_ITEM);
        running()
                .given(item(SUPPORT_CONFERENCE_106_6, FILE, SON))
                .when(plan(Town.CARE_CENTRE))
                .thenRefused(PLAN_NOT_DECIDED_ON_106_6_ITEM);
    }

    @Test
    void a_deferred_decision_carries_no_plan() {
        running()
                .given(
                        item(SUPPORT_CONFERENCE_106_6, FILE, SON),
                        decided(OUTREACH_PLAN_BEFORE_CONSENT, DEFERRED))
                .when(plan(Town.CARE_CENTRE))
                .thenRefused(PLAN_NOT_DECIDED_ON_106_6_ITEM);
    }

    @Test
    void before_consent_an_item_on_consent_carries_no_plan() {
        running()
                .given(item(CONSENT, FILE, SON), decided(OUTREACH_PLAN_BEFORE_CONSENT, APPROVED))
                .when(plan(Town.CARE_CENTRE))
                .thenRefused(PLAN_NOT_DECIDED_ON_106_6_ITEM);
    }

    @Test
    void the_item_names_this_person_of_this_file() {
        running()
                .given(
                        item(SUPPORT_CONFERENCE_106_6, FILE, FATHER),
                        decided(OUTREACH_PLAN_BEFORE_CONSENT, APPROVED))
                .when(plan(Town.CARE_CENTRE))
                .thenRefused(PLAN_ITEM_OF_ANOTHER_PERSON);
        running()
                .given(
                        item(SUPPORT_CONFERENCE_106_6, new FileId(Town.id(9, 2)), SON),
                        decided(OUTREACH_PLAN_BEFORE_CONSENT, APPROVED))
                .when(plan(Town.CARE_CENTRE))
                .thenRefused(PLAN_ITEM_OF_ANOTHER_PERSON);
    }

    @Test
    void after_the_switch_a_plan_rests_on_an_item_on_consent() {
        running()
                .given(PLAN, CONTACT, SWITCHED)
                .given(A51.consent(SON, Purpose.PLANNING))
                .given(item(CONSENT, FILE, SON), decided(OUTREACH_PLAN_AFTER_CONSENT, APPROVED))
                .when(plan(Town.CARE_CENTRE))
                .thenAccepted(events ->
                        assertThat(events)
                                .singleElement()
                                .isInstanceOfSatisfying(
                                        OutreachPlanMade.class,
                                        made -> {
                                            assertThat(made.beforeConsent()).isFalse();
                                            assertThat(made.version()).isEqualTo(2);
                                        }));
        running()
                .given(PLAN, CONTACT, SWITCHED)
                .given(A51.consent(SON, Purpose.PLANNING))
                .given(
                        item(SUPPORT_CONFERENCE_106_6, FILE, SON),
                        decided(OUTREACH_PLAN_BEFORE_CONSENT, APPROVED))
                .when(plan(Town.CARE_CENTRE))
                .thenRefused(PLAN_NOT_DECIDED_ON_CONSENT_ITEM);
    }

    @Test
    void once_the_consent_is_taken_back_a_plan_rests_on_a_106_6_item_again() {
        running()
                .given(PLAN, CONTACT, SWITCHED)
                .given(A51.consent(SON, Purpose.PLANNING))
                .given(new ConsentWithdrawn(A51.CONSENT, FILE, DAY, null))
                .given(
                        item(SUPPORT_CONFERENCE_106_6, FILE, SON),
                        decided(OUTREACH_PLAN_BEFORE_CONSENT, APPROVED))
                .when(plan(Town.CARE_CENTRE))
                .thenAccepted(events ->
                        assertThat(events)
                                .singleElement()
                                .isInstanceOfSatisfying(
                                        OutreachPlanMade.class,
                                        made -> assertThat(made.beforeConsent()).isTrue()));
    }

    @Test
    void its_roles_name_registered_agencies() {
        running()
                .given(
                        item(SUPPORT_CONFERENCE_106_6, FILE, SON),
                        decided(OUTREACH_PLAN_BEFORE_CONSENT, APPROVED))
                .when(plan(new AgencyId(Town.id(1, 99))))
                .thenRefused(OUTREACH_AGENCY_UNKNOWN);
    }

    @Test
    void only_an_open_course_is_planned() {
        given().when(plan(Town.CARE_CENTRE)).thenRefused(OUTREACH_UNKNOWN);
        given(SIGNAL).when(plan(Town.CARE_CENTRE)).thenRefused(OUTREACH_NOT_OPEN);
    }

    private static void restsOnTheItem(OutreachPlanMade made) {
        assertThat(made.version()).isEqualTo(1);
        assertThat(made.beforeConsent()).isTrue();
        assertThat(made.itemId()).isEqualTo(ITEM);
        assertThat(made.decision()).isEqualTo(Scenario.eventId(4));
        assertThat(labelOf(made.approach()).item()).isEqualTo(ITEM);
        assertThat(labelOf(made.approach()).basis()).isEqualTo(SUPPORT_CONFERENCE_106_6);
    }

    private static Label labelOf(Labelled<Words> words) {
        return ((Known<Words>) words).label();
    }

    private static MakeOutreachPlan plan(AgencyId agency) {
        return new MakeOutreachPlan(
                OUTREACH, ITEM, words(), List.of(new MakeOutreachPlan.Role(agency, words())), null);
    }
}
