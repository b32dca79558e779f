package org.caseledger.events.suspension;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.SuspensionId;
import org.caseledger.events.value.Words;

/** The use goes on, for this reason, though the person asked to stop it. */
public record SuspensionDeclined(SuspensionId suspensionId, FileId fileId, Labelled<Words> reason)
        implements SuspensionEvent {}
