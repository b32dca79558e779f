package org.caseledger.secrecy;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseledger.command.emergency.ReviewEmergencyAccess;
import org.caseledger.command.emergency.StartEmergencyAccess;
import org.caseledger.events.emergency.AccessFinding;
import org.caseledger.events.emergency.EmergencyReason;
import org.caseledger.events.value.EmergencyAccessId;
import org.caseledger.events.value.SignedIn;
import org.caseledger.events.value.Words;
import org.caseledger.query.emergency.EmergencyAccesses;
import org.caseledger.query.emergency.EmergencyReading;
import org.caseledger.query.gate.OutputPath;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.UUID;

/**
 * Somebody looked without need for more than a year, in a log that nobody read. Here what was opened
 * outside the usual waits for its review in plain sight, and that nobody reviewed it is itself seen.
 */
@Tag("I3")
class LogThatNobodyReadTest {

    private final GuardedTown town = new GuardedTown();
    private final EmergencyReading reading = new EmergencyReading(town.readGate, town.history);

    @Test
    void what_nobody_reviewed_stands_there_as_overdue_until_somebody_does() {
        try (town) {
            var family = new GuardedFamily(town);
            var access = new EmergencyAccessId(UUID.randomUUID());
            town.by(
                    town.teacher,
                    new StartEmergencyAccess(
                            access, family.file, EmergencyReason.BODY, new Words("けが"), null));

            assertThat(seenBy(town.reviewer).open()).isTrue();
            assertThat(reading.show(town.carer, OutputPath.EMERGENCY_ACCESS_API, 0).accesses())
                    .isEmpty();
            town.clock.passes(Duration.ofDays(15));
            assertThat(seenBy(town.reviewer).overdue()).isTrue();
            assertThat(seenBy(town.officer).overdue()).isTrue();

            town.by(
                    town.reviewer,
                    new ReviewEmergencyAccess(
                            access, AccessFinding.IMPROPER, null, new Words("要件に当たらない")));
            assertThat(seenBy(town.officer).overdue()).isFalse();
            assertThat(seenBy(town.officer).review()).contains("不適切");
        }
    }

    private EmergencyAccesses.Shown seenBy(SignedIn reader) {
        var all = reading.show(reader, OutputPath.EMERGENCY_ACCESS_API, 0).accesses();
        assertThat(all).hasSize(1);
        return all.getFirst();
    }
}
