package org.caseledger.command.intake;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caseledger.command.intake.Desk.ACCEPTED;
import static org.caseledger.command.intake.Desk.CLOSED;
import static org.caseledger.command.intake.Desk.NOMINATED;
import static org.caseledger.command.intake.Desk.RECEIVED;
import static org.caseledger.command.intake.Desk.RETURNED;
import static org.caseledger.command.intake.Desk.SENT;
import static org.caseledger.command.intake.Desk.TALK;
import static org.caseledger.command.intake.Desk.judged;
import static org.caseledger.command.intake.Desk.referred;

import org.caseledger.events.intake.IntakeEvent;
import org.caseledger.events.intake.TriageResult;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.stream.Stream;

class ConsultationTest {
    private static final IntakeEvent JUDGED = judged(TriageResult.HAND_OVER);

    static Stream<List<IntakeEvent>> impossibleHistories() {
        return Stream.of(
                List.of(JUDGED),
                List.of(CLOSED),
                List.of(RECEIVED, RECEIVED),
                List.of(RECEIVED, SENT),
                List.of(RECEIVED, NOMINATED),
                List.of(RECEIVED, referred(TALK)),
                List.of(RECEIVED, CLOSED),
                List.of(RECEIVED, JUDGED, JUDGED),
                List.of(RECEIVED, JUDGED, ACCEPTED),
                List.of(RECEIVED, JUDGED, RETURNED),
                List.of(RECEIVED, JUDGED, SENT, SENT),
                List.of(RECEIVED, JUDGED, SENT, RETURNED, ACCEPTED),
                List.of(RECEIVED, JUDGED, CLOSED, NOMINATED),
                List.of(RECEIVED, JUDGED, CLOSED, CLOSED));
    }

    @ParameterizedTest
    @MethodSource("impossibleHistories")
    void an_impossible_history_is_not_read(List<IntakeEvent> history) {
        assertThatThrownBy(() -> read(history)).isInstanceOf(IllegalStateException.class);
    }

    private static void read(List<IntakeEvent> history) {
        Consultation consultation = new Consultation.Unknown();
        for (IntakeEvent event : history) {
            consultation = consultation.after(event);
        }
    }
}
