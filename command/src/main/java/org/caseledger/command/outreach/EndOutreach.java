package org.caseledger.command.outreach;

import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.outreach.OutreachRefusal.BEFORE_OPENING;
import static org.caseledger.command.outreach.OutreachRefusal.EMERGENCY_OPEN;
import static org.caseledger.command.outreach.OutreachRefusal.END_NOT_DECIDED;
import static org.caseledger.command.outreach.OutreachRefusal.END_WITHOUT_WATCH;
import static org.caseledger.command.outreach.OutreachRefusal.NOT_REFERRED_ON;
import static org.caseledger.command.outreach.OutreachRefusal.OUTREACH_CLOSED;
import static org.caseledger.command.outreach.OutreachRefusal.OUTREACH_DATE_IN_FUTURE;
import static org.caseledger.command.outreach.OutreachRefusal.OUTREACH_NOT_OPEN;
import static org.caseledger.command.outreach.OutreachRefusal.OUTREACH_UNKNOWN;
import static org.caseledger.command.outreach.OutreachRefusal.REFUSAL_NOT_RECORDED;
import static org.caseledger.command.outreach.Progress.Mark.EMERGENCY;
import static org.caseledger.command.outreach.Progress.Mark.REFERRED_ON;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.LabelDraft;
import org.caseledger.events.outreach.OutreachEnd;
import org.caseledger.events.outreach.OutreachEnded;
import org.caseledger.events.outreach.OutreachEvent;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.OutreachId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The course ends otherwise than by a stable connection. Moving away and death are facts; a lasting
 * refusal ends it only with a watch and by a sitting; a 要綱 may exclude a person.
 */
public record EndOutreach(
        OutreachId outreachId,
        OutreachEnd reason,
        @Nullable ItemId itemId,
        Words note,
        LocalDate endedOn)
        implements OutreachCommand {

    @Override
    public Decision<OutreachEvent> decide(Outreach outreach, Circumstances now) {
        if (endedOn.isAfter(now.today())) {
            return refuse(OUTREACH_DATE_IN_FUTURE);
        }
        return switch (outreach) {
            case Outreach.Unknown _ -> refuse(OUTREACH_UNKNOWN);
            case Outreach.Closed _ -> refuse(OUTREACH_CLOSED);
            case Outreach.Signalled was when was.emergency() -> refuse(EMERGENCY_OPEN);
            case Outreach.Signalled was -> neverOpened(was, now);
            case Outreach.Running was when was.progress().is(EMERGENCY) -> refuse(EMERGENCY_OPEN);
            case Outreach.Running was when endedOn.isBefore(was.openedOn()) ->
                    refuse(BEFORE_OPENING);
            case Outreach.Running was -> running(was, now);
        };
    }

    private Decision<OutreachEvent> neverOpened(Outreach.Signalled was, Circumstances now) {
        return switch (reason) {
            case MOVED_AWAY, DIED, EXCLUDED_BY_RULES ->
                    accept(
                            ended(
                                    was.fileId(),
                                    now.about(was.fileId(), was.personId()).sensitive(),
                                    null));
            case REFUSED_FOR_GOOD, WENT_ON_IN_MULTI_AGENCY -> refuse(OUTREACH_NOT_OPEN);
        };
    }

    private Decision<OutreachEvent> running(Outreach.Running was, Circumstances now) {
        return switch (reason) {
            case MOVED_AWAY, DIED -> accept(ended(was.fileId(), was.label(now), null));
            case REFUSED_FOR_GOOD -> refusedForGood(was, now);
            case EXCLUDED_BY_RULES -> bySitting(was, now);
            case WENT_ON_IN_MULTI_AGENCY ->
                    was.progress().is(REFERRED_ON)
                            ? accept(ended(was.fileId(), was.label(now), null))
                            : refuse(NOT_REFERRED_ON);
        };
    }

    private Decision<OutreachEvent> refusedForGood(Outreach.Running was, Circumstances now) {
        if (!was.progress().isUnwanted()) {
            return refuse(REFUSAL_NOT_RECORDED);
        }
        return was.progress().watchers().isEmpty()
                ? refuse(END_WITHOUT_WATCH)
                : bySitting(was, now);
    }

    private Decision<OutreachEvent> bySitting(Outreach.Running was, Circumstances now) {
        return EndDecidedBySitting.find(itemId, was, now)
                .<Decision<OutreachEvent>>map(
                        decision -> accept(ended(was.fileId(), was.label(now), decision)))
                .orElseGet(() -> refuse(END_NOT_DECIDED));
    }

    private OutreachEvent ended(FileId file, LabelDraft label, @Nullable UUID decision) {
        return new OutreachEnded(
                outreachId,
                file,
                reason,
                decision == null ? null : itemId,
                decision,
                label.put(note),
                endedOn);
    }
}
