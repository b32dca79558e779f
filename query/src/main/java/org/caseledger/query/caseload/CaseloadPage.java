package org.caseledger.query.caseload;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** One page of the list as shown; {@code next} asks for the page after it. */
public record CaseloadPage(List<Line> cases, @Nullable String next, long ledgerPosition) {

    /** One case as one line. */
    public record Line(
            UUID fileId,
            String name,
            String kind,
            String stage,
            @Nullable String coordinator,
            @Nullable String lead,
            String consent,
            LocalDate lastOn,
            String lastAct,
            @Nullable LocalDate dueOn,
            @Nullable String due,
            boolean overdue) {}
}
