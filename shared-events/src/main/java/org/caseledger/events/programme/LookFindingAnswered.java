package org.caseledger.events.programme;

import org.caseledger.events.emergency.StandIn;
import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.ProgrammeEntryId;
import org.caseledger.events.value.StaffId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * The review answered one entry of the monthly list of looks; the entry gives this its id.
 *
 * @param about whose looks were listed
 * @param month the first day of the month they were made in
 * @param found what was checked and how it ended
 * @param standIn as what a municipal officer answered where there is no 点検担当
 */
public record LookFindingAnswered(
        ProgrammeEntryId entryId,
        StaffId about,
        LocalDate month,
        LookAnswer answer,
        Labelled<Words> found,
        LocalDate answeredOn,
        @Nullable StandIn standIn)
        implements ProgrammeEvent {}
