package org.caseledger.events.emergency;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.EmergencyAccessId;
import org.caseledger.events.value.StaffId;
import org.caseledger.events.value.Words;

import java.time.LocalDate;

/** 所属長の承認: one 緊急閲覧 more than the usual number, for this person and in the month of that day. */
public record EmergencyAccessAllowed(
        EmergencyAccessId accessId, StaffId staffId, LocalDate allowedOn, Labelled<Words> reason)
        implements EmergencyEvent {}
