package org.caseledger.events.conference;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.SittingId;
import org.caseledger.events.value.StaffId;
import org.caseledger.events.value.Words;

import java.util.Optional;

/** The chair asks somebody who is no member to attend this item. */
public record NonMemberInvited(
        SittingId sittingId, ItemId itemId, FileId fileId, StaffId staffId, Labelled<Words> reason)
        implements SittingEvent {

    @Override
    public Optional<FileId> file() {
        return Optional.of(fileId);
    }
}
