package org.caseledger.command.consent;

import org.caseledger.events.consent.ConsentEvent;
import org.caseledger.events.consent.ConsentGiven;
import org.caseledger.events.consent.ConsentNarrowed;
import org.caseledger.events.consent.ConsentRefused;
import org.caseledger.events.consent.ConsentSought;
import org.caseledger.events.consent.ConsentUnobtainableRecorded;
import org.caseledger.events.consent.ConsentWithdrawn;
import org.caseledger.events.value.Circle;

import java.time.LocalDate;

/**
 * One consent as its rules see it: sought, then given or refused or not to be had. A refused one may
 * be sought again; a given one may be narrowed or withdrawn, and a withdrawn one is over for good.
 */
public sealed interface Consent {
    /** Nobody was asked yet. */
    record Unknown() implements Consent {}

    /** The question is open. */
    record Sought(Asked asked) implements Consent {}

    /** The person agreed; the circle is the one that holds now. */
    record Given(Asked asked, Circle circle, LocalDate givenOn) implements Consent {}

    /** There is no agreement, and the person may be asked again. */
    record NotGiven(Asked asked) implements Consent {}

    /** The person took it back. */
    record Withdrawn(Asked asked) implements Consent {}

    /** The consent after one more event. */
    default Consent after(ConsentEvent event) {
        return switch (event) {
            case ConsentSought sought -> asked(sought);
            case ConsentGiven given -> {
                Asked asked = sought(given).asked();
                yield new Given(asked, asked.circle(), given.givenOn());
            }
            case ConsentRefused refused -> new NotGiven(sought(refused).asked());
            case ConsentUnobtainableRecorded recorded -> new NotGiven(sought(recorded).asked());
            case ConsentNarrowed narrowed -> {
                Given given = given(narrowed);
                yield new Given(given.asked(), narrowed.circle(), given.givenOn());
            }
            case ConsentWithdrawn withdrawn -> new Withdrawn(given(withdrawn).asked());
        };
    }

    private Consent asked(ConsentSought event) {
        if (this instanceof Unknown || this instanceof NotGiven) {
            return new Sought(
                    new Asked(
                            event.fileId(),
                            event.personId(),
                            event.purpose(),
                            event.circle(),
                            event.occurred()));
        }
        throw impossible(event);
    }

    private Sought sought(ConsentEvent event) {
        if (this instanceof Sought sought) {
            return sought;
        }
        throw impossible(event);
    }

    private Given given(ConsentEvent event) {
        if (this instanceof Given given) {
            return given;
        }
        throw impossible(event);
    }

    private IllegalStateException impossible(ConsentEvent event) {
        return new IllegalStateException(
                event.getClass().getSimpleName() + " cannot follow " + getClass().getSimpleName());
    }
}
