package org.caseledger.query.deadlines;

import org.caseledger.events.deadline.DeadlineKind;
import org.caseledger.events.profile.ProfileSetting;
import org.caseledger.events.value.DeadlineId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.ItemId;
import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One thing that is due.
 *
 * @param book the file, or the stream where no file is concerned
 * @param setBy the event that set it
 * @param matter what it is about: the stream, or the role, person, agency … within it
 * @param dueOn the day, where the event states it; else it is {@code within} days of the profile
 *     after {@code countedFrom}
 * @param raisedFor the day for which the ledger last noted that it has passed
 */
public record DeadlineRow(
        DeadlineId deadlineId,
        UUID book,
        @Nullable FileId fileId,
        UUID stream,
        UUID setBy,
        DeadlineKind kind,
        UUID matter,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate countedFrom,
        @Nullable ProfileSetting within,
        State state,
        Owner owner,
        @Nullable ItemId itemId,
        @Nullable LocalDate raisedFor) {

    /** How it stands. */
    public enum State {
        /** Still to be done. */
        OPEN,
        /** Done. */
        MET,
        /** What it hung on has ended. */
        LAPSED
    }

    /** The same id whenever the same event is read again. */
    static DeadlineId idOf(DeadlineKind kind, UUID setBy, UUID matter) {
        String name = kind + "/" + setBy + "/" + matter;
        return new DeadlineId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    DeadlineRow ending(State end) {
        return with(end, owner, raisedFor);
    }

    DeadlineRow ownedBy(Owner next) {
        return with(state, next, raisedFor);
    }

    DeadlineRow raised(LocalDate day) {
        return with(state, owner, day);
    }

    DeadlineRow countingFrom(LocalDate day) {
        return new DeadlineRow(
                deadlineId,
                book,
                fileId,
                stream,
                setBy,
                kind,
                matter,
                dueOn,
                day,
                within,
                state,
                owner,
                itemId,
                raisedFor);
    }

    private DeadlineRow with(State next, Owner by, @Nullable LocalDate raised) {
        return new DeadlineRow(
                deadlineId,
                book,
                fileId,
                stream,
                setBy,
                kind,
                matter,
                dueOn,
                countedFrom,
                within,
                next,
                by,
                itemId,
                raised);
    }
}
