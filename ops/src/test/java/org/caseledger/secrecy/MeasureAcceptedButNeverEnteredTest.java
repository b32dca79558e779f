package org.caseledger.secrecy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.secrecy.GuardedFamily.ADDRESS;

import org.caseledger.command.household.SetProtection;
import org.caseledger.events.household.ProtectedFrom;
import org.caseledger.events.household.ProtectionKind;
import org.caseledger.events.value.ProtectionId;
import org.caseledger.events.value.Words;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

/**
 * The measure was accepted at the counter and never entered where it would have taken effect. Here
 * the acceptance itself is the act, it needs nobody to complete it, and it stays when its day is over.
 */
@Tag("D17")
@Tag("I7")
class MeasureAcceptedButNeverEnteredTest {

    @Test
    void what_is_only_accepted_closes_at_once_and_nothing_ends_it_but_a_lifting() {
        try (var town = new GuardedTown()) {
            var family = new GuardedFamily(town).withAddress();
            assertThat(family.readBy(town.carer)).contains(ADDRESS);

            town.by(
                    town.director,
                    new SetProtection(
                            family.household,
                            new ProtectionId(UUID.randomUUID()),
                            family.mother,
                            ProtectionKind.values()[0],
                            new ProtectedFrom(List.of(family.son), null),
                            new Words("受付のみ"),
                            new Words("窓口での申出"),
                            null,
                            null,
                            town.today,
                            town.today));

            assertThat(family.readBy(town.carer)).doesNotContain(ADDRESS);
            town.clock.passes(Duration.ofDays(90));
            assertThat(family.readBy(town.carer)).doesNotContain(ADDRESS);
        }
    }
}
