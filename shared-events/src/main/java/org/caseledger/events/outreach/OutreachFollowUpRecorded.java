package org.caseledger.events.outreach;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.OutreachId;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.Words;
import org.caseledger.events.value.Work;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** A contact after アウトリーチの終結; it opens nothing again. */
public record OutreachFollowUpRecorded(
        OutreachId outreachId,
        FileId fileId,
        Occurred occurred,
        Labelled<Words> content,
        SaidBy saidBy,
        @Nullable LocalDate nextOn,
        @Nullable Work work)
        implements OutreachEvent {}
