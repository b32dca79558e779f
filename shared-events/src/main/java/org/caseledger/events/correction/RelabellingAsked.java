package org.caseledger.events.correction;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.Words;

import java.util.UUID;

/**
 * 再区分の求め: the first of two persons asks for another label of one value. Nothing changes yet.
 *
 * @param component name of the component in the entry
 */
public record RelabellingAsked(
        UUID stream,
        FileId fileId,
        UUID entry,
        String component,
        LabelWanted wanted,
        Labelled<Words> reason)
        implements Relabelling {}
