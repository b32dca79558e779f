package org.caseledger.events.register;

import org.caseledger.events.intake.HandOverAccepted;
import org.caseledger.events.intake.HandOverReturned;
import org.caseledger.events.intake.HandOverSent;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.ConsentId;
import org.caseledger.events.value.ConsultationId;
import org.caseledger.events.value.FileId;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The hand-overs (つなぎ) and their answers. Key: hand-over id. */
public final class HandOverRegister implements Register<HandOverRegister.HandedOver> {

    public static final HandOverRegister HAND_OVER = new HandOverRegister();

    /**
     * One hand-over.
     *
     * @param recordedBy the agency whose words the sheet holds
     * @param consents everybody's, when it rests on consent
     */
    public record HandedOver(
            FileId fileId,
            ConsultationId consultationId,
            AgencyId from,
            AgencyId to,
            AgencyId recordedBy,
            List<ConsentId> consents,
            @Nullable LocalDate replyBy,
            State state) {

        public boolean awaitsAnswer() {
            return state == State.WAITING;
        }

        private HandedOver answered(State answer) {
            return new HandedOver(
                    fileId, consultationId, from, to, recordedBy, consents, replyBy, answer);
        }
    }

    private HandOverRegister() {}

    @Override
    public String name() {
        return "hand-over";
    }

    @Override
    public Class<HandedOver> valueType() {
        return HandedOver.class;
    }

    @Override
    public Set<String> keysTouchedBy(RecordedEvent recorded) {
        return switch (recorded.event()) {
            case HandOverSent event -> Set.of(event.handOverId().toString());
            case HandOverAccepted event -> Set.of(event.handOverId().toString());
            case HandOverReturned event -> Set.of(event.handOverId().toString());
            default -> Set.of();
        };
    }

    @Override
    public HandedOver after(@Nullable HandedOver before, String key, RecordedEvent recorded) {
        return switch (recorded.event()) {
            case HandOverSent event ->
                    new HandedOver(
                            event.fileId(),
                            event.consultationId(),
                            event.from(),
                            event.to(),
                            recorded.actor().organisation(),
                            event.consents(),
                            event.replyBy(),
                            State.WAITING);
            case HandOverAccepted _ -> Objects.requireNonNull(before).answered(State.ACCEPTED);
            case HandOverReturned _ -> Objects.requireNonNull(before).answered(State.RETURNED);
            default -> throw new IllegalStateException("not an event of this register");
        };
    }

    @Override
    public Set<String> lookupsOf(HandedOver value) {
        return Set.of(Lookups.file(value.fileId()), Lookups.agency(value.to()));
    }

    /** How it was answered. */
    public enum State {
        WAITING,
        ACCEPTED,
        RETURNED
    }
}
