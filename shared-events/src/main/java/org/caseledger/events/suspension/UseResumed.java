package org.caseledger.events.suspension;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.SuspensionId;
import org.caseledger.events.value.Words;

/** It may be used again, for the reason given. */
public record UseResumed(SuspensionId suspensionId, FileId fileId, Labelled<Words> reason)
        implements SuspensionEvent {}
