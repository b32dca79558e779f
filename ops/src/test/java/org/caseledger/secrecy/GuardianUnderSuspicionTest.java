package org.caseledger.secrecy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.secrecy.GuardedFamily.ADDRESS;
import static org.caseledger.secrecy.GuardedFamily.STORY;

import org.caseledger.command.consent.GiveConsent;
import org.caseledger.command.consent.SeekConsent;
import org.caseledger.events.consent.ConsentCapacity;
import org.caseledger.events.value.Circle;
import org.caseledger.events.value.ConsentForm;
import org.caseledger.events.value.ConsentId;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.Purpose;
import org.caseledger.events.value.SignedIn;
import org.caseledger.events.value.StaffId;
import org.caseledger.events.value.Words;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.util.Set;
import java.util.UUID;

/**
 * Households are not a reason: to belong to a household opens nothing of its file, and a guardian who
 * is the threat reads nothing, whatever they agreed to for the person they represent (threat 36).
 */
@Tag("D18")
class GuardianUnderSuspicionTest {

    @Test
    void whoever_shares_the_household_reads_nothing_by_it() {
        try (var town = new GuardedTown()) {
            var family = new GuardedFamily(town).withAddress();
            family.isProtected();

            SignedIn son = town.worksFor(town.school);
            assertThat(family.readBy(son)).isEmpty();
            assertThat(family.readBy(SignedIn.inDemonstration(GuardedTown.MIHON, id(family))))
                    .isEmpty();
        }
    }

    /** The son himself has no account; his id as a person is no id of anybody who works here. */
    private static StaffId id(GuardedFamily family) {
        return new StaffId(family.son.value());
    }

    @Test
    void what_the_guardian_agreed_to_opens_no_field_of_the_person_to_their_own_office() {
        try (var town = new GuardedTown()) {
            var family = new GuardedFamily(town).withAddress();
            family.isProtected();
            SignedIn guardian = town.worksFor(town.school);
            var consent = new ConsentId(UUID.randomUUID());
            town.by(
                    town.officer,
                    new SeekConsent(
                            consent,
                            family.file,
                            family.mother,
                            Purpose.SUPPORT,
                            new Circle(Set.of(town.school)),
                            Occurred.onDay(town.today),
                            null));
            town.by(town.officer, byTheSon(consent, family, town));

            assertThat(family.readBy(guardian)).isEmpty();
            assertThat(family.readBy(town.teacher)).isEmpty();
            assertThat(family.readBy(town.carer)).contains(STORY).doesNotContain(ADDRESS);
        }
    }

    private static GiveConsent byTheSon(ConsentId consent, GuardedFamily family, GuardedTown town) {
        return new GiveConsent(
                consent,
                ConsentForm.APPLICATION_FORM,
                ConsentCapacity.GUARDIAN,
                "2026-04",
                town.today,
                null,
                null,
                null,
                new GiveConsent.Represented(family.son, null, new Words("後見開始の審判")),
                null,
                null,
                null,
                null,
                null);
    }
}
