package org.caseledger.events.programme;

import org.caseledger.events.emergency.AccessFinding;
import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.ProgrammeEntryId;
import org.caseledger.events.value.StaffId;
import org.caseledger.events.value.Words;

import java.time.LocalDate;

/**
 * Somebody else looked afterwards at what one person did alone, though two should have; the register
 * of fall-backs gives this its id.
 *
 * @param about who had acted alone
 */
public record FallbackReviewed(
        ProgrammeEntryId entryId,
        StaffId about,
        AccessFinding finding,
        Labelled<Words> note,
        LocalDate reviewedOn)
        implements ProgrammeEvent {}
