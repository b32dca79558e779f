package org.caseledger.events.emergency;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.EmergencyAccessId;
import org.caseledger.events.value.StaffId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * 所属長の承認: one 緊急閲覧 more than the usual number, for this person and in the month of that day.
 *
 * @param superior who looks at it afterwards where nobody else was there to allow it
 * @param reviewBy the day until which the superior looks at it
 */
public record EmergencyAccessAllowed(
        EmergencyAccessId accessId,
        StaffId staffId,
        LocalDate allowedOn,
        Labelled<Words> reason,
        @Nullable StaffId superior,
        @Nullable LocalDate reviewBy)
        implements EmergencyEvent {}
