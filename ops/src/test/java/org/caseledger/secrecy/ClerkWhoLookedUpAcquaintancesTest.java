package org.caseledger.secrecy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.secrecy.GuardedFamily.STORY;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A clerk with the right to read all residents looked up acquaintances; it came out because one of
 * them asked. Here the relation to the file is asked at each look, and the tries of somebody without
 * one stand beside the looks of those who work with the family.
 */
@Tag("I2")
class ClerkWhoLookedUpAcquaintancesTest {

    @Test
    void without_a_relation_nothing_is_read_and_the_file_knows_who_tried() {
        try (var town = new GuardedTown()) {
            var family = new GuardedFamily(town);

            assertThat(family.readBy(town.carer)).contains(STORY);
            assertThat(family.readBy(town.teacher)).isEmpty();

            assertThat(town.looksOf(town.teacher))
                    .singleElement()
                    .asString()
                    .contains("\"denied\":true", family.file.toString());
            assertThat(town.looksOf(town.carer))
                    .singleElement()
                    .asString()
                    .contains("\"denied\":false", family.file.toString());
        }
    }
}
