package org.caseledger.query.gate;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.value.Capacity;
import org.caseledger.query.gate.cedar.CedarPolicy;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Random;

/**
 * D12: after any sequence of picking, inviting, being present, joining, leaving and closing, what was
 * told in an agenda item is read by exactly those who were named for it and are members of its body
 * today, and by those asked in, until they have left or the sitting is over.
 */
@Tag("D12")
class D12MembershipTest {

    private static final int SEQUENCES = Integer.getInteger("caseledger.sequences", 3_000);
    private static final long SEED = Long.getLong("caseledger.seed", 12);

    private final Decisions decisions =
            new Decisions(CedarPolicy.of(PolicyText.shipped()), Integer.MAX_VALUE);
    private int read;
    private int closed;

    @Test
    void who_is_not_named_or_is_a_former_member_reads_nothing() {
        var random = new Random(SEED);
        for (int sequence = 0; sequence < SEQUENCES; sequence++) {
            var room = new ConferenceRoom();
            int steps = 1 + random.nextInt(12);
            for (int step = 0; step < steps; step++) {
                room.happens(random);
            }
            check(room, sequence);
        }
        System.out.printf(
                "D12: %d sequences, %d times read, %d times closed, seed %d%n",
                SEQUENCES, read, closed, SEED);
        assertThat(read).isGreaterThan(SEQUENCES / 4);
        assertThat(closed).isGreaterThan(SEQUENCES);
    }

    private void check(ConferenceRoom room, int sequence) {
        LocalDate today = room.today();
        for (int person = 0; person < ConferenceRoom.PEOPLE; person++) {
            for (Capacity capacity :
                    new Capacity[] {Capacity.AGENCY_WORKER, Capacity.MUNICIPAL_OFFICER}) {
                var relations = room.relations(person, capacity);
                for (int item = 0; item < ConferenceRoom.ITEMS; item++) {
                    var label = room.label(item, LegalBasis.SUPPORT_CONFERENCE_106_6);
                    boolean reads =
                            decisions.on(relations.to(label), LabelClass.of(label)).permits();
                    assertThat(reads)
                            .as("sequence %d, %s on %s: %s", sequence, capacity, today, room)
                            .isEqualTo(room.isEntitled(person, item));
                    read += reads ? 1 : 0;
                    closed += reads ? 0 : 1;
                }
            }
        }
    }
}
