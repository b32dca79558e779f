package org.caseledger.events.conference;

import org.caseledger.events.value.BodyId;
import org.caseledger.events.value.StaffId;

import java.time.LocalDate;

/** The term of a member was extended to this last day. */
public record MembershipExtended(BodyId bodyId, StaffId staffId, LocalDate until)
        implements BodyEvent {}
