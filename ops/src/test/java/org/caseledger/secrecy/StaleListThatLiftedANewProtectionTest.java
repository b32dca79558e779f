package org.caseledger.secrecy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caseledger.secrecy.GuardedFamily.ADDRESS;

import org.caseledger.command.axon.CommandRefused;
import org.caseledger.command.axon.VersionMismatch;
import org.caseledger.command.household.LiftProtection;
import org.caseledger.events.value.ProtectionId;
import org.caseledger.events.value.Words;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.util.UUID;

/**
 * A list of protections that had ended was prepared; the person was protected anew; the list was
 * carried out, and the address went to the other side (T22). Here a lifting names one protection, and
 * the version that was seen.
 */
@Tag("I4")
@Tag("T22")
class StaleListThatLiftedANewProtectionTest {

    private static final int LISTS = Integer.getInteger("caseledger.races", 34);
    private static final GuardedTown TOWN = new GuardedTown();

    @AfterAll
    static void close() {
        TOWN.close();
    }

    @Test
    void t22_a_list_made_before_lifts_nothing_that_was_set_after() {
        for (int list = 0; list < LISTS; list++) {
            var family = new GuardedFamily(TOWN).withAddress();
            var ended = new ProtectionId(UUID.randomUUID());
            long seen = TOWN.by(TOWN.director, family.protection(ended)).version();
            TOWN.by(TOWN.director, seen, lifting(family, ended));
            family.isProtected();

            assertThatThrownBy(() -> TOWN.by(TOWN.officer, seen, lifting(family, ended)))
                    .isInstanceOf(VersionMismatch.class);
            assertThatThrownBy(() -> TOWN.by(TOWN.officer, lifting(family, ended)))
                    .isInstanceOf(CommandRefused.class);
            assertThat(family.readBy(TOWN.carer)).doesNotContain(ADDRESS);
            assertThat(family.readBy(TOWN.officer)).doesNotContain(ADDRESS);
        }
    }

    @Test
    void t22_a_protection_set_meanwhile_outlives_the_lifting_of_the_first() throws Exception {
        for (int list = 0; list < LISTS; list++) {
            var family = new GuardedFamily(TOWN).withAddress();
            ProtectionId first = family.isProtected();
            var anew = family.protection(new ProtectionId(UUID.randomUUID()));
            var lift = Thread.ofPlatform().start(() -> lifts(family, first));
            TOWN.by(TOWN.director, anew);
            lift.join();

            assertThat(family.readBy(TOWN.carer)).doesNotContain(ADDRESS);
        }
    }

    private static void lifts(GuardedFamily family, ProtectionId protection) {
        TOWN.by(TOWN.director, lifting(family, protection));
    }

    private static LiftProtection lifting(GuardedFamily family, ProtectionId protection) {
        return new LiftProtection(
                family.household, protection, new Words("市民課"), new Words("申出の取下げ"), TOWN.today);
    }
}
