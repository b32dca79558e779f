package org.caseledger.command.intake;

import org.caseledger.events.intake.IntakeEvent;
import org.caseledger.events.intake.TriageResult;

/**
 * A consultation as its rules see it: received, then judged once, then handled, passed on or closed
 * with advice. It is never refused.
 */
public sealed interface Consultation {
    /** Nothing was recorded yet. */
    record Unknown() implements Consultation {}

    /** Not closed: support in an emergency and the form are possible from the start. */
    sealed interface Open extends Consultation {
        Taken taken();
    }

    /** Taken in; nobody judged yet what becomes of it. */
    record Received(Taken taken) implements Open {}

    /** Judged; passed on as far as told. */
    record Triaged(Taken taken, TriageResult result, Passed passed) implements Open {
        /** The result's own act, or another one once that was tried or the agency handles it. */
        boolean allows(TriageResult act) {
            return result == act || result == TriageResult.OWN_HANDLING || passed.anywhere();
        }

        /** Whether what the result promised was done (I-03). */
        boolean isCarriedOut() {
            return switch (result) {
                case OWN_HANDLING, ADVICE_ONLY -> true;
                case HAND_OVER -> passed.accepted();
                case MULTI_AGENCY -> passed.referredAs() != null;
                case OUTREACH -> !passed.nominated().isEmpty();
            };
        }

        Triaged with(Passed next) {
            return new Triaged(taken, result, next);
        }
    }

    /** Ended with advice. */
    record Closed(Taken taken) implements Consultation {}

    /** The consultation after one more event. */
    default Consultation after(IntakeEvent event) {
        return ConsultationHistory.after(this, event);
    }
}
