package org.caseledger.events.programme;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.ProgrammeEntryId;
import org.caseledger.events.value.StaffId;
import org.caseledger.events.value.Words;

import java.time.LocalDate;

/**
 * The review answered one entry of the monthly list of looks; the entry gives this its id.
 *
 * @param about whose looks were listed
 * @param month the first day of the month they were made in
 * @param found what was checked and how it ended
 */
public record LookFindingAnswered(
        ProgrammeEntryId entryId,
        StaffId about,
        LocalDate month,
        LookAnswer answer,
        Labelled<Words> found,
        LocalDate answeredOn)
        implements ProgrammeEvent {}
