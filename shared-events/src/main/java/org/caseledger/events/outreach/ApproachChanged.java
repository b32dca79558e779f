package org.caseledger.events.outreach;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.OutreachId;
import org.caseledger.events.value.Words;

import java.time.LocalDate;

/** The agency tries another way to reach the person. */
public record ApproachChanged(
        OutreachId outreachId,
        FileId fileId,
        Labelled<Words> approach,
        Labelled<Words> reason,
        LocalDate changedOn)
        implements OutreachEvent {}
