package org.caseledger.command.household;

import org.caseledger.events.household.ReportStatute;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.LocalTime;

/** A report of abuse as it reached its office: on which statute, to whom, when. */
public record ReportMade(
        ReportStatute statute,
        Words addressee,
        @Nullable Words content,
        LocalDate madeOn,
        LocalTime at) {}
