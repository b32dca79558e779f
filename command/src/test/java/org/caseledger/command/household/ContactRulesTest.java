package org.caseledger.command.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.command.household.HouseholdRefusal.CONTACT_RULE_ALREADY_SET;
import static org.caseledger.command.household.HouseholdRefusal.CONTACT_RULE_NOT_OPEN;
import static org.caseledger.command.household.HouseholdRefusal.CONTACT_RULE_UNCLEAR;
import static org.caseledger.command.household.HouseholdRefusal.ENDED_BEFORE_IT_BEGAN;
import static org.caseledger.command.household.HouseholdRefusal.MEMBER_UNKNOWN;

import org.caseledger.command.Town;
import org.caseledger.events.household.ContactRuleKind;
import org.caseledger.events.household.ContactRuleSet;
import org.caseledger.events.value.ContactRuleId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;

class ContactRulesTest {
    private static final ContactRuleId RULE = new ContactRuleId(Town.id(6, 7));

    @Test
    void a_house_of_which_everybody_left_still_has_its_dog() {
        HouseholdStory.scenario()
                .given(HouseholdStory.REGISTERED)
                .when(rule(null, ContactRuleKind.DOG, null))
                .thenAccepted(events -> assertThat(events).hasSize(1));
    }

    @Test
    void a_rule_names_the_member_and_a_caution_may_be_for_the_house() {
        HouseholdStory.family()
                .when(rule(Town.MOTHER, ContactRuleKind.NO_VOICEMAIL, null))
                .thenAccepted(events -> assertThat(events).hasSize(1));
        HouseholdStory.family()
                .when(rule(null, ContactRuleKind.DOG, null))
                .thenAccepted(events -> assertThat(events).hasSize(1));
        HouseholdStory.family()
                .when(rule(null, ContactRuleKind.NO_VOICEMAIL, null))
                .thenRefused(CONTACT_RULE_UNCLEAR);
        HouseholdStory.family()
                .when(rule(Town.FATHER, ContactRuleKind.NO_PHONE, null))
                .thenRefused(MEMBER_UNKNOWN);
    }

    @Test
    void hours_need_their_words() {
        HouseholdStory.family()
                .when(rule(Town.MOTHER, ContactRuleKind.ONLY_AT_HOURS, null))
                .thenRefused(CONTACT_RULE_UNCLEAR);
        HouseholdStory.family()
                .when(rule(Town.MOTHER, ContactRuleKind.ONLY_AT_HOURS, "午後6時以降"))
                .thenAccepted(events -> assertThat(events).hasSize(1));
    }

    @Test
    void it_ends_once_and_not_before_it_began() {
        HouseholdStory.family(standing())
                .when(end(Town.DAY))
                .thenAccepted(events -> assertThat(events).hasSize(1));
        HouseholdStory.family(standing())
                .when(end(Town.DAY.minusDays(9)))
                .thenRefused(ENDED_BEFORE_IT_BEGAN);
        HouseholdStory.family().when(end(Town.DAY)).thenRefused(CONTACT_RULE_NOT_OPEN);
        HouseholdStory.family(standing())
                .when(rule(Town.MOTHER, ContactRuleKind.NO_MAIL, null))
                .thenRefused(CONTACT_RULE_ALREADY_SET);
    }

    private static SetContactRule rule(
            @Nullable PersonId person, ContactRuleKind kind, @Nullable String detail) {
        return new SetContactRule(
                HouseholdStory.HOUSE,
                RULE,
                person,
                kind,
                detail == null ? null : new Words(detail),
                Town.DAY,
                null,
                null);
    }

    private static EndContactRule end(LocalDate day) {
        return new EndContactRule(HouseholdStory.HOUSE, RULE, day, null);
    }

    private static ContactRuleSet standing() {
        return new ContactRuleSet(
                HouseholdStory.HOUSE,
                Town.FILE,
                RULE,
                Town.MOTHER,
                Town.labelled(Town.MOTHER, ContactRuleKind.NO_PHONE),
                null,
                Town.DAY.minusDays(3),
                null,
                null);
    }
}
