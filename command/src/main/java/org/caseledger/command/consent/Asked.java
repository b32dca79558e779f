package org.caseledger.command.consent;

import org.caseledger.events.consent.ConsentSought;
import org.caseledger.events.value.Circle;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.OutreachId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.Purpose;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** What a person was asked: for which purpose, to whom, and when. Stays the same when asked again. */
public record Asked(
        FileId fileId,
        PersonId personId,
        Purpose purpose,
        Circle circle,
        Occurred occurred,
        @Nullable OutreachId outreachId) {
    static Asked in(ConsentSought event) {
        return new Asked(
                event.fileId(),
                event.personId(),
                event.purpose(),
                event.circle(),
                event.occurred(),
                event.outreachId());
    }

    boolean isTheSameQuestionAs(Asked other) {
        return fileId.equals(other.fileId)
                && personId.equals(other.personId)
                && purpose == other.purpose
                && circle.equals(other.circle);
    }

    /** An answer cannot be older than its question; a day known only roughly proves nothing. */
    boolean isAfter(LocalDate answeredOn) {
        return occurred.precision() != Occurred.Precision.ABOUT
                && answeredOn.isBefore(occurred.on());
    }
}
