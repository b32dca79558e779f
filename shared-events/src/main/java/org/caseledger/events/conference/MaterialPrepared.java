package org.caseledger.events.conference;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.SittingId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A numbered paper (資料) about these persons is ready for this item. */
public record MaterialPrepared(
        SittingId sittingId,
        ItemId itemId,
        FileId fileId,
        int material,
        Labelled<Words> title,
        List<PersonId> subjects,
        @Nullable UUID derivedFrom)
        implements SittingEvent {
    @Override
    public Optional<FileId> file() {
        return Optional.of(fileId);
    }
}
