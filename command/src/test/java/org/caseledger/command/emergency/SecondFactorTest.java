package org.caseledger.command.emergency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.command.Town.DAY;
import static org.caseledger.command.Town.FILE;
import static org.caseledger.command.Town.TEACHER;
import static org.caseledger.command.emergency.EmergencyRefusal.SECOND_FACTOR_TOO_OLD;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.SecondFactor;
import org.caseledger.events.emergency.EmergencyReason;
import org.caseledger.events.register.RegisterFold;
import org.caseledger.events.register.Registers;
import org.caseledger.events.value.EmergencyAccessId;
import org.caseledger.events.value.TownTime;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** A file is opened in an emergency only by a person who showed a second factor not long ago. */
class SecondFactorTest {

    private static final Instant NOON = TownTime.noonOf(DAY);
    private static final StartEmergencyAccess OPENING =
            new StartEmergencyAccess(
                    new EmergencyAccessId(new UUID(0, 1)),
                    FILE,
                    EmergencyReason.LIFE,
                    new Words("連絡が取れない"),
                    null);

    @Test
    void a_quarter_of_an_hour_is_recent_and_longer_is_not() {
        assertThat(isRecent(NOON)).isTrue();
        assertThat(isRecent(NOON.minus(Duration.ofMinutes(15)))).isTrue();
        assertThat(isRecent(NOON.minus(Duration.ofMinutes(16)))).isFalse();
    }

    @Test
    void without_any_nobody_opens() {
        assertThat(isRecent(null)).isFalse();
        assertThat(OPENING.decide(new EmergencyAccess.Unknown(), shown(null)))
                .isEqualTo(Decision.refuse(SECOND_FACTOR_TOO_OLD));
    }

    private static boolean isRecent(@Nullable Instant shown) {
        return SecondFactor.isRecent(shown(shown));
    }

    private static Circumstances shown(@Nullable Instant shown) {
        return new Circumstances(TEACHER, DAY, new RegisterFold(Registers.ALL), NOON, shown);
    }
}
