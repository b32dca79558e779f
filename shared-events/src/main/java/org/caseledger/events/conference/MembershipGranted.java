package org.caseledger.events.conference;

import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.BodyId;
import org.caseledger.events.value.StaffId;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** A person engaged in the body's work is a member for a term. */
public record MembershipGranted(
        BodyId bodyId,
        StaffId staffId,
        AgencyId agencyId,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable MemberCapacity capacity)
        implements BodyEvent {

    /** An ordinary member. */
    public MembershipGranted(
            BodyId bodyId,
            StaffId staffId,
            AgencyId agencyId,
            LocalDate from,
            @Nullable LocalDate until) {
        this(bodyId, staffId, agencyId, from, until, null);
    }
}
