package org.caseledger.events.correction;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.StaffId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * 再区分: the second of two persons agreed, and the value stands under its new label. The old one is
 * named, so that it is the answer for every moment before.
 *
 * @param asked event id of the request
 * @param askedBy the first of the two
 * @param values the value, and what corrections have put in its place
 * @param superior who looks at it afterwards, where nobody else was there to agree
 * @param reviewBy the day until which the superior looks at it
 */
public record LabelReclassified(
        UUID stream,
        FileId fileId,
        UUID entry,
        UUID asked,
        StaffId askedBy,
        String component,
        List<RelabelledValue> values,
        Labelled<Words> reason,
        @Nullable StaffId superior,
        @Nullable LocalDate reviewBy)
        implements Relabelling {

    public LabelReclassified {
        values = List.copyOf(values);
    }
}
