package org.caseledger.events.conference;

import org.caseledger.events.value.BodyId;
import org.caseledger.events.value.StaffId;

import java.time.LocalDate;

/** The membership is over; the duty of secrecy is not. */
public record MembershipEnded(BodyId bodyId, StaffId staffId, LocalDate endedOn)
        implements BodyEvent {}
