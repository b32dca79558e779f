package org.caseledger.events.conference;

import org.caseledger.events.value.BodyId;
import org.caseledger.events.value.StaffId;

import java.time.LocalDate;

/** The member confirmed the duty of secrecy (守秘義務確認書). */
public record SecrecyNoticeAcknowledged(
        BodyId bodyId, StaffId staffId, String noticeVersion, LocalDate acknowledgedOn)
        implements BodyEvent {}
