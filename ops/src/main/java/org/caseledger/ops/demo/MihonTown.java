package org.caseledger.ops.demo;

import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.BodyId;
import org.caseledger.events.value.Circle;
import org.caseledger.events.value.StaffId;

import java.util.Set;

/** The agencies, people and conference bodies of the fictional 見本市. */
public final class MihonTown {

    public static final AgencyId WELFARE_SECTION = agency("welfare-section");
    public static final AgencyId COORDINATION_DESK = agency("coordination-desk");
    public static final AgencyId SCHOOL = agency("school");
    public static final AgencyId EMPLOYMENT_OFFICE = agency("employment-office");
    public static final AgencyId SELF_RELIANCE_CENTRE = agency("self-reliance-centre");
    public static final AgencyId CARE_CENTRE = agency("care-centre");
    public static final AgencyId DISABILITY_CENTRE = agency("disability-centre");
    public static final AgencyId HOSPITAL = agency("hospital");
    public static final AgencyId NEIGHBOURS = agency("neighbours");

    public static final StaffId OFFICER = staff("officer");
    public static final StaffId TEACHER = staff("teacher");
    public static final StaffId CARE_MANAGER = staff("care-manager");
    public static final StaffId JOB_ADVISER = staff("job-adviser");
    public static final StaffId SOCIAL_WORKER = staff("social-worker");

    /** 重層的支援会議: plans, on consent. */
    public static final BodyId PLAN_CONFERENCE = new BodyId(StoryIds.of("body/plan"));

    /** 支援会議(社会福祉法106条の6): without consent, under secrecy. */
    public static final BodyId SUPPORT_CONFERENCE = new BodyId(StoryIds.of("body/support"));

    private MihonTown() {}

    static Circle circle(AgencyId... agencies) {
        return new Circle(Set.of(agencies));
    }

    private static AgencyId agency(String name) {
        return new AgencyId(StoryIds.of("agency/" + name));
    }

    private static StaffId staff(String name) {
        return new StaffId(StoryIds.of("staff/" + name));
    }
}
