package org.caseledger.events.outreach;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.OutreachId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.Words;

/** Somebody told of a person whom support does not reach. */
public record OutreachSignalRecorded(
        OutreachId outreachId,
        FileId fileId,
        PersonId personId,
        SignalSource source,
        Labelled<Words> signal,
        SaidBy saidBy,
        Occurred occurred)
        implements OutreachEvent {}
