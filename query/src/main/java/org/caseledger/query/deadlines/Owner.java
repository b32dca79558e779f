package org.caseledger.query.deadlines;

import org.caseledger.events.succession.Successor;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.PostId;
import org.caseledger.events.value.StaffId;
import org.jspecify.annotations.Nullable;

/** Whose it is to do: an agency, with the post or the named person on top where one is known (B7). */
public record Owner(@Nullable AgencyId agency, @Nullable StaffId staff, @Nullable PostId post) {

    static final Owner NOBODY = new Owner(null, null, null);

    static Owner of(@Nullable AgencyId agency) {
        return new Owner(agency, null, null);
    }

    static Owner of(@Nullable AgencyId agency, @Nullable StaffId staff) {
        return new Owner(agency, staff, null);
    }

    static Owner of(Successor successor) {
        return new Owner(successor.agencyId(), successor.staffId(), successor.postId());
    }

    boolean isNobody() {
        return agency == null && staff == null && post == null;
    }
}
