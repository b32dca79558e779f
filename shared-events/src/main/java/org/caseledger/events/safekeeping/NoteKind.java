package org.caseledger.events.safekeeping;

import org.caseledger.events.privacy.Sensitivity;

/** What a note kept apart is about; decides how closely it is kept. */
public enum NoteKind {
    /** Who reported, with time and place. */
    REPORTER(Sensitivity.S4),
    /** Where a protected person is, in any form. */
    LOCATION(Sensitivity.S3),
    /** Signs that nobody outside may learn of yet. */
    OBSERVATION(Sensitivity.S4);

    private final Sensitivity sensitivity;

    NoteKind(Sensitivity sensitivity) {
        this.sensitivity = sensitivity;
    }

    public Sensitivity sensitivity() {
        return sensitivity;
    }
}
