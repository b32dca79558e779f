package org.caseledger.events.household;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.HouseholdId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.LocalTime;

/** A report of abuse (通告, 通報) reached the office it is for. Stored under a neutral name. */
public record AbuseReportMade(
        HouseholdId householdId,
        FileId fileId,
        PersonId personId,
        Labelled<ReportStatute> statute,
        Labelled<Words> addressee,
        @Nullable Labelled<Words> content,
        LocalDate madeOn,
        LocalTime at,
        @Nullable Integer answers)
        implements HouseholdEvent {}
