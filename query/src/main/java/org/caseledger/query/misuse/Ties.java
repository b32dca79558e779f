package org.caseledger.query.misuse;

import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.StaffId;

/** How readers stand to files, from the registers and from what they recorded in the month. */
interface Ties {

    /** How an agency stands to a file. */
    enum Tie {
        IN,
        WAS_IN,
        NEVER
    }

    Tie of(AgencyId organisation, FileId file);

    /** Whether this person recorded anything in the file in that month. */
    boolean recordedIn(StaffId staff, FileId file);

    /** Whether this person recorded anything at all in that month. */
    boolean recordedAnything(StaffId staff);

    /** Whether somebody of the file bears the surname of this member of staff. */
    boolean isNamedAlike(StaffId staff, FileId file);
}
