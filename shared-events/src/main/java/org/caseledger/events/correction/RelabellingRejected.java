package org.caseledger.events.correction;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.Words;

import java.util.UUID;

/** 再区分をしないこととした: the label stays as it is. */
public record RelabellingRejected(
        UUID stream, FileId fileId, UUID entry, UUID asked, Labelled<Words> reason)
        implements Relabelling {}
