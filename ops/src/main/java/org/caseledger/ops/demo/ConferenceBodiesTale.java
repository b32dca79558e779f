package org.caseledger.ops.demo;

import static org.caseledger.ops.demo.DemonstrationUsers.*;
import static org.caseledger.ops.demo.MihonTown.*;

import org.caseledger.command.conference.AcknowledgeSecrecyNotice;
import org.caseledger.command.conference.EstablishConferenceBody;
import org.caseledger.command.conference.GrantMembership;
import org.caseledger.command.decision.LedgerCommand;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.BodyId;
import org.caseledger.events.value.StaffId;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The two conference bodies, who is a member and who confirmed the secrecy notice. */
final class ConferenceBodiesTale {

    private static final int FIRST_DAY = 236;

    private final Tale tale;
    private final LocalDate from;

    private ConferenceBodiesTale(StoryDays days) {
        tale = new Tale("bodies", days, 10);
        from = days.ago(FIRST_DAY);
    }

    static List<Step> told(StoryDays days) {
        var story = new ConferenceBodiesTale(days);
        story.planConference();
        story.supportConference();
        story.secrecyNotices();
        return story.tale.steps();
    }

    private void planConference() {
        tale.on(
                FIRST_DAY,
                "09:00",
                OFFICER,
                new EstablishConferenceBody(
                        PLAN_CONFERENCE,
                        "見本市重層的支援会議",
                        Set.of(LegalBasis.CONSENT),
                        COORDINATION_DESK,
                        "見本市重層的支援会議設置要綱 第1版",
                        from),
                member(PLAN_CONFERENCE, OFFICER, WELFARE_SECTION),
                member(PLAN_CONFERENCE, COORDINATOR, COORDINATION_DESK),
                member(PLAN_CONFERENCE, WORKER_A, SELF_RELIANCE_CENTRE),
                member(PLAN_CONFERENCE, WORKER_B, DISABILITY_CENTRE),
                member(PLAN_CONFERENCE, TEACHER, SCHOOL),
                member(PLAN_CONFERENCE, JOB_ADVISER, EMPLOYMENT_OFFICE),
                member(PLAN_CONFERENCE, CARE_MANAGER, CARE_CENTRE),
                member(PLAN_CONFERENCE, SOCIAL_WORKER, HOSPITAL));
    }

    private void supportConference() {
        tale.on(
                FIRST_DAY,
                "10:00",
                OFFICER,
                new EstablishConferenceBody(
                        SUPPORT_CONFERENCE,
                        "見本市支援会議(社会福祉法106条の6)",
                        Set.of(LegalBasis.SUPPORT_CONFERENCE_106_6),
                        WELFARE_SECTION,
                        "見本市支援会議設置要綱 第1版",
                        from),
                member(SUPPORT_CONFERENCE, OFFICER, WELFARE_SECTION),
                member(SUPPORT_CONFERENCE, COORDINATOR, COORDINATION_DESK),
                member(SUPPORT_CONFERENCE, WORKER_A, SELF_RELIANCE_CENTRE),
                member(SUPPORT_CONFERENCE, WORKER_B, DISABILITY_CENTRE),
                member(SUPPORT_CONFERENCE, CARE_MANAGER, CARE_CENTRE));
    }

    private void secrecyNotices() {
        tale.on(FIRST_DAY - 1, "09:00", OFFICER, notice(OFFICER));
        tale.on(FIRST_DAY - 1, "09:20", COORDINATOR, notice(COORDINATOR));
        tale.on(FIRST_DAY - 1, "09:40", WORKER_A, notice(WORKER_A));
        tale.on(FIRST_DAY - 1, "10:00", WORKER_B, notice(WORKER_B));
        tale.on(FIRST_DAY - 1, "10:20", CARE_MANAGER, notice(CARE_MANAGER));
    }

    private LedgerCommand member(BodyId body, StaffId staff, AgencyId agency) {
        return new GrantMembership(body, staff, agency, from, null);
    }

    private LedgerCommand notice(StaffId staff) {
        return new AcknowledgeSecrecyNotice(
                SUPPORT_CONFERENCE, staff, "守秘義務確認書 第1版", tale.day(FIRST_DAY - 1));
    }
}
