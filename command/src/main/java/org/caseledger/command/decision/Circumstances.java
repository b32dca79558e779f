package org.caseledger.command.decision;

import org.caseledger.events.register.Facts;
import org.caseledger.events.value.Actor;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.TownTime;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * All that a rule may know beyond its own stream: who asks, what day and moment it is, and facts of
 * other streams. The only door through which the outside enters a decision.
 *
 * @param secondFactorAt when the one who asks last showed a second factor; null when never
 */
public record Circumstances(
        Actor actor, LocalDate today, Facts facts, Instant at, @Nullable Instant secondFactorAt) {

    /** On a day, whatever the hour, and without a second factor. */
    public Circumstances(Actor actor, LocalDate today, Facts facts) {
        this(actor, today, facts, TownTime.noonOf(today), null);
    }

    /** Starts the label of a value about these persons of a case file, learnt by the actor's organisation. */
    public LabelDraft about(FileId file, Collection<PersonId> subjects) {
        return LabelDraft.of(actor, file, subjects.stream().map(PersonId::value).toList());
    }

    public LabelDraft about(FileId file, PersonId subject) {
        return about(file, List.of(subject));
    }

    /** Starts the label of a value about a file that names no person of it. */
    public LabelDraft aboutFile(FileId file) {
        return LabelDraft.of(actor, file, List.of(file.value()));
    }

    /** Starts the label of a value whose key belongs to something other than a person of a file. */
    public LabelDraft aboutHolder(UUID holder) {
        return LabelDraft.of(actor, null, List.of(holder));
    }
}
