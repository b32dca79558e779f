package org.caseledger.oracle.model;

import org.caseledger.events.value.CaseId;
import org.jspecify.annotations.Nullable;

/** How far a case of 多機関協働 has come. */
final class Cases {

    private Cases() {}

    static @Nullable Object file(History before, @Nullable Object supportCase) {
        Told received =
                supportCase instanceof CaseId id ? before.last(id.value(), "ReceiveReferral") : null;
        return received == null ? null : received.get("fileId");
    }

    /** The number of the current plan; plans are numbered from one. */
    static int version(History before, @Nullable Object supportCase) {
        return supportCase instanceof CaseId id
                ? (int)
                        before.of(id.value()).stream()
                                .filter(each -> each.act().equals("DraftPlan"))
                                .count()
                : 0;
    }
}
