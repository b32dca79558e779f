package org.caseledger.command.consent;

import org.caseledger.events.consent.ConsentGiven;
import org.caseledger.events.value.Circle;
import org.caseledger.events.value.ConsentForm;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** What was agreed and still counts: to whom, from when until when, on paper or not yet. */
public record Agreement(
        Circle circle,
        LocalDate from,
        @Nullable LocalDate until,
        boolean paperOwed,
        boolean coversSuccessors) {
    static Agreement of(Circle circle, ConsentGiven given) {
        return new Agreement(
                circle,
                given.givenOn(),
                given.until(),
                given.form() == ConsentForm.ORAL,
                given.coversSuccessors());
    }

    boolean hasRunOutBefore(LocalDate day) {
        return until != null && day.isAfter(until);
    }

    Agreement to(Circle other) {
        return new Agreement(other, from, until, paperOwed, coversSuccessors);
    }

    Agreement onPaper() {
        return new Agreement(circle, from, until, false, coversSuccessors);
    }
}
