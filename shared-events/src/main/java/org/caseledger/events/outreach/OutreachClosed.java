package org.caseledger.events.outreach;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.OutreachId;
import org.caseledger.events.value.Words;

import java.time.LocalDate;

/** アウトリーチの終結. */
public record OutreachClosed(
        OutreachId outreachId, FileId fileId, Labelled<Words> reason, LocalDate closedOn)
        implements OutreachEvent {}
