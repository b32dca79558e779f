package org.caseledger.events.conference;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.SittingId;
import org.caseledger.events.value.Words;

import java.util.Optional;

/** The item proposes that an agency approaches or watches before there is a consent. */
public record ApproachRoleProposed(
        SittingId sittingId,
        ItemId itemId,
        FileId fileId,
        ApproachKind kind,
        AgencyId agencyId,
        Labelled<Words> task)
        implements SittingEvent {
    @Override
    public Optional<FileId> file() {
        return Optional.of(fileId);
    }
}
