package org.caseledger.events.correction;

import org.caseledger.events.value.FileId;
import org.caseledger.events.value.SaidBy;
import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * 再区分: one value of an entry gets another label, by an act of two. It stands beside the entry like
 * a correction, and leaves what the entry says as it is.
 */
public sealed interface Relabelling extends Correction
        permits RelabellingAsked, LabelReclassified, RelabellingRejected {

    @Override
    FileId fileId();

    /** Nobody from outside asks for it. */
    @Override
    default @Nullable SaidBy saidBy() {
        return null;
    }

    /** The request that this belongs to; for the request itself the id is that of its event. */
    static boolean answers(Relabelling act, UUID request) {
        return switch (act) {
            case RelabellingAsked _ -> false;
            case LabelReclassified done -> done.asked().equals(request);
            case RelabellingRejected no -> no.asked().equals(request);
        };
    }
}
