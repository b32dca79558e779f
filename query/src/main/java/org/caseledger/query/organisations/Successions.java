package org.caseledger.query.organisations;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The work on its way: what waits for the reader, what the reader's side has handed on, and what
 * leavers of the reader's agency have not offered yet.
 */
public record Successions(
        List<Line> waitingForMe,
        List<Line> handedOn,
        List<NotOffered> notOffered,
        long ledgerPosition) {

    /** Open work of somebody who leaves, offered to nobody yet; {@code code} is the kind of work. */
    public record NotOffered(
            UUID fileId,
            String code,
            UUID workId,
            String work,
            UUID staffId,
            String staff,
            LocalDate leftOn) {}

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
