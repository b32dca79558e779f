package org.caseledger.command.consent;

import org.caseledger.command.Scenario;
import org.caseledger.command.Town;
import org.caseledger.events.consent.ConsentCapacity;
import org.caseledger.events.consent.ConsentEvent;
import org.caseledger.events.consent.ConsentGiven;
import org.caseledger.events.consent.ConsentRefused;
import org.caseledger.events.consent.ConsentSought;
import org.caseledger.events.consent.ConsentWithdrawn;
import org.caseledger.events.value.Circle;
import org.caseledger.events.value.ConsentForm;
import org.caseledger.events.value.ConsentId;
import org.caseledger.events.value.LedgerEvent;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.Purpose;

import java.util.Set;

/** The words of the consent scenarios. */
final class ConsentStory {
    static final ConsentId CONSENT = new ConsentId(Town.id(5, 1));
    static final Circle CIRCLE = new Circle(Set.of(Town.COORDINATION_DESK, Town.SCHOOL));
    static final Circle NARROW = new Circle(Set.of(Town.SCHOOL));
    static final ConsentSought SOUGHT =
            new ConsentSought(
                    CONSENT,
                    Town.FILE,
                    Town.MOTHER,
                    Purpose.PLANNING,
                    CIRCLE,
                    Occurred.onDay(Town.DAY.minusDays(3)),
                    null);
    static final ConsentGiven GIVEN =
            new ConsentGiven(
                    CONSENT,
                    Town.FILE,
                    ConsentForm.APPLICATION_FORM,
                    ConsentCapacity.SELF,
                    "第3版",
                    Town.DAY.minusDays(2),
                    null,
                    null,
                    null);
    static final ConsentRefused REFUSED =
            new ConsentRefused(CONSENT, Town.FILE, Town.DAY.minusDays(2), null, null);
    static final ConsentWithdrawn WITHDRAWN =
            new ConsentWithdrawn(CONSENT, Town.FILE, Town.DAY, null);

    private ConsentStory() {}

    static Scenario<ConsentCommand, Consent, ConsentEvent> given(LedgerEvent... events) {
        return Scenario.of(ConsentCommand.STREAM).given(events);
    }

    static SeekConsent seek(Circle circle) {
        return new SeekConsent(
                CONSENT,
                Town.FILE,
                Town.MOTHER,
                Purpose.PLANNING,
                circle,
                Occurred.onDay(Town.DAY),
                null);
    }
}
