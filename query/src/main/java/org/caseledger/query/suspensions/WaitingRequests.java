package org.caseledger.query.suspensions;

import org.caseledger.events.profile.ProfileSetting;
import org.caseledger.events.register.ProfileRegister;
import org.caseledger.events.suspension.SuspensionRequested;
import org.caseledger.events.value.FileNumber;
import org.caseledger.query.gate.Look;
import org.caseledger.query.ledger.LedgerHistory;
import org.caseledger.query.ledger.LedgerLine;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Requests for 利用停止 that were taken in and have neither led to a stop nor been declined. */
record WaitingRequests(Look look, List<LedgerLine> lines) {

    WaitingRequests(Look look, LedgerHistory history) {
        this(look, unanswered(look, history));
    }

    private static List<LedgerLine> unanswered(Look look, LedgerHistory history) {
        Set<UUID> answered =
                Stream.of("use-suspended", "suspension-declined")
                        .flatMap(type -> history.ofType(look.sql(), type, look.position()).stream())
                        .map(line -> line.event().streamId())
                        .collect(Collectors.toSet());
        return history.ofType(look.sql(), "suspension-requested", look.position()).stream()
                .filter(line -> !answered.contains(line.event().streamId()))
                .toList();
    }

    List<SuspensionList.Waiting> waiting(Map<UUID, Long> versions) {
        return lines.stream()
                .map(line -> one((SuspensionRequested) line.event(), versions))
                .sorted(Comparator.comparing(SuspensionList.Waiting::answerBy))
                .toList();
    }

    private SuspensionList.Waiting one(SuspensionRequested it, Map<UUID, Long> versions) {
        look.shows(it.fileId());
        LocalDate answerBy = answerBy(it.requestedOn(), look);
        UUID id = it.suspensionId().value();
        return new SuspensionList.Waiting(
                id,
                it.fileId().value(),
                it.personId().value(),
                FileNumber.of(it.fileId()).toString(),
                it.requestedOn(),
                answerBy,
                look.reader().today().isAfter(answerBy),
                versions.getOrDefault(id, 0L));
    }

    /** The law gives thirty days; an ordinance may give fewer. */
    static LocalDate answerBy(LocalDate requestedOn, Look look) {
        return requestedOn.plusDays(
                ProfileRegister.on(look.facts(), requestedOn)
                        .days(ProfileSetting.SUSPENSION_ANSWER_DAYS));
    }
}
