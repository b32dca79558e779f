package org.caseledger.query.organisations;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The work on its way: what waits for the reader, and what the reader's side has handed on. */
public record Successions(List<Line> waitingForMe, List<Line> handedOn, long ledgerPosition) {

    /** One piece of work; {@code note} holds what was written about it, as far as one may read it. */
    public record Line(
            UUID successionId,
            UUID line,
            UUID fileId,
            String work,
            String from,
            String to,
            LocalDate effectiveOn,
            String state,
            boolean waiting,
            List<String> notes) {}
}
