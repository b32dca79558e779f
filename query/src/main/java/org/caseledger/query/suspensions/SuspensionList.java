package org.caseledger.query.suspensions;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * 利用停止の一覧, those that stand first.
 *
 * @param waiting requests that nobody has answered yet, the most urgent first
 */
public record SuspensionList(long ledgerPosition, List<Waiting> waiting, List<One> suspensions) {

    /**
     * A request without an answer.
     *
     * @param late the day by which it is to be answered has gone by
     */
    public record Waiting(
            UUID suspensionId,
            UUID fileId,
            UUID personId,
            String file,
            LocalDate requestedOn,
            LocalDate answerBy,
            boolean late,
            long version) {}

    /**
     * One of them; the person is named by the number of the file only.
     *
     * @param answerBy the day by which the law wants a request answered
     * @param late whether it was recorded after that day
     * @param endedOn when the use went on again; null while it stands
     */
    public record One(
            UUID suspensionId,
            UUID fileId,
            String file,
            LocalDate requestedOn,
            LocalDate recordedOn,
            String by,
            LocalDate answerBy,
            boolean late,
            @Nullable LocalDate endedOn,
            long version) {}
}
