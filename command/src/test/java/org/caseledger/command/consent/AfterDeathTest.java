package org.caseledger.command.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.command.consent.ConsentRefusal.CONSENT_PERSON_DIED;
import static org.caseledger.command.consent.ConsentStory.CIRCLE;
import static org.caseledger.command.consent.ConsentStory.CONSENT;
import static org.caseledger.command.consent.ConsentStory.GIVEN;
import static org.caseledger.command.consent.ConsentStory.NARROW;
import static org.caseledger.command.consent.ConsentStory.SOUGHT;

import org.caseledger.command.Scenario;
import org.caseledger.command.Town;
import org.caseledger.events.consent.ConsentCapacity;
import org.caseledger.events.consent.ConsentEvent;
import org.caseledger.events.household.MemberAdded;
import org.caseledger.events.household.MemberDied;
import org.caseledger.events.household.Relation;
import org.caseledger.events.value.ConsentForm;
import org.caseledger.events.value.HouseholdId;
import org.caseledger.events.value.LedgerEvent;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.Purpose;
import org.caseledger.events.value.SaidBy;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;

class AfterDeathTest {

    private static final HouseholdId HOUSE = new HouseholdId(Town.id(3, 1));

    private static LedgerEvent[] died(PersonId person, LocalDate day) {
        return new LedgerEvent[] {
            new MemberAdded(
                    HOUSE,
                    Town.FILE,
                    person,
                    Town.told(person, "見本花子"),
                    null,
                    null,
                    Town.labelled(person, Relation.HEAD),
                    true,
                    Town.DAY.minusDays(30)),
            new MemberDied(HOUSE, Town.FILE, person, Occurred.onDay(day), null, SaidBy.observed())
        };
    }

    private static Scenario<ConsentCommand, Consent, ConsentEvent> afterDeath(
            LedgerEvent... before) {
        return ConsentStory.given(before).given(died(Town.MOTHER, Town.DAY.minusDays(1)));
    }

    private static GiveConsent give(LocalDate day) {
        return new GiveConsent(
                CONSENT,
                ConsentForm.APPLICATION_FORM,
                ConsentCapacity.SELF,
                "第3版",
                day,
                null,
                null,
                null);
    }

    @Test
    void the_dead_are_not_asked() {
        afterDeath().when(ConsentStory.seek(CIRCLE)).thenRefused(CONSENT_PERSON_DIED);
    }

    @Test
    void nobody_agrees_refuses_narrows_or_takes_back_after_death() {
        afterDeath(SOUGHT).when(give(Town.DAY)).thenRefused(CONSENT_PERSON_DIED);
        afterDeath(SOUGHT)
                .when(new RefuseConsent(CONSENT, Town.DAY, null, null))
                .thenRefused(CONSENT_PERSON_DIED);
        afterDeath(SOUGHT, GIVEN)
                .when(new NarrowConsent(CONSENT, NARROW, Town.DAY))
                .thenRefused(CONSENT_PERSON_DIED);
        afterDeath(SOUGHT, GIVEN)
                .when(new WithdrawConsent(CONSENT, Town.DAY, null))
                .thenRefused(CONSENT_PERSON_DIED);
    }

    @Test
    void an_answer_of_the_day_before_is_still_written_down() {
        afterDeath(SOUGHT)
                .when(give(Town.DAY.minusDays(2)))
                .thenAccepted(events -> assertThat(events).hasSize(1));
    }

    @Test
    void the_day_of_death_is_too_late() {
        afterDeath(SOUGHT).when(give(Town.DAY.minusDays(1))).thenRefused(CONSENT_PERSON_DIED);
    }

    @Test
    void the_others_are_asked_as_before() {
        ConsentStory.given()
                .given(died(Town.FATHER, Town.DAY.minusDays(1)))
                .when(
                        new SeekConsent(
                                CONSENT,
                                Town.FILE,
                                Town.MOTHER,
                                Purpose.PLANNING,
                                CIRCLE,
                                Occurred.onDay(Town.DAY),
                                null))
                .thenAccepted(events -> assertThat(events).hasSize(1));
    }
}
