package org.caseledger.ops.demo;

import static org.caseledger.ops.demo.DemonstrationUsers.REVIEWER;
import static org.caseledger.ops.demo.MihonTown.*;

import org.caseledger.command.directory.AgreeContract;
import org.caseledger.command.directory.RegisterAgency;
import org.caseledger.command.directory.RegisterMunicipality;
import org.caseledger.command.directory.RegisterStaff;
import org.caseledger.command.profile.DecideProfile;
import org.caseledger.command.profile.PublishAccessPolicy;
import org.caseledger.command.profile.PublishTextVersion;
import org.caseledger.events.directory.AgencyKind;
import org.caseledger.events.directory.Field;
import org.caseledger.events.directory.ProgrammeStatus;
import org.caseledger.events.directory.Standing;
import org.caseledger.events.profile.ProfileRules;
import org.caseledger.events.profile.TextKind;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.Capacity;
import org.caseledger.events.value.ContractId;
import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.events.value.StaffId;
import org.caseledger.events.value.Words;
import org.caseledger.query.gate.PolicyText;

import java.time.LocalDate;
import java.util.List;

/** How 見本市 sets up its ledger: agencies, contracts, staff, its own rules and the access policy. */
final class DirectoryTale {

    private static final MunicipalityCode MIHON = DemonstrationUsers.MUNICIPALITY;
    private static final int FIRST_DAY = 240;

    private final Tale tale;
    private final LocalDate from;

    private DirectoryTale(StoryDays days) {
        tale = new Tale("directory", days, 10);
        from = days.ago(FIRST_DAY);
    }

    static List<Step> told(StoryDays days) {
        var story = new DirectoryTale(days);
        story.begin();
        story.agencies();
        story.staff();
        story.rules();
        return story.tale.steps();
    }

    private void begin() {
        tale.on(
                FIRST_DAY,
                "09:00",
                OFFICER,
                new RegisterMunicipality(
                        MIHON, DemonstrationUsers.MUNICIPALITY_NAME, ProgrammeStatus.FULL, from),
                agency(
                        WELFARE_SECTION,
                        "見本市 福祉課",
                        AgencyKind.MUNICIPAL_SECTION,
                        Standing.MUNICIPAL,
                        Field.GENERAL),
                person(OFFICER, WELFARE_SECTION, "白石 由紀", "課長補佐", Capacity.MUNICIPAL_OFFICER));
    }

    private void agencies() {
        tale.on(
                FIRST_DAY,
                "09:30",
                OFFICER,
                agency(SCHOOL, "見本市立第二中学校", AgencyKind.SCHOOL, Standing.MUNICIPAL, Field.EDUCATION),
                agency(
                        EMPLOYMENT_OFFICE,
                        "ハローワーク見本",
                        AgencyKind.EMPLOYMENT_OFFICE,
                        Standing.INDEPENDENT,
                        Field.EMPLOYMENT),
                agency(
                        HOSPITAL,
                        "見本中央病院 医療福祉相談室",
                        AgencyKind.HOSPITAL,
                        Standing.INDEPENDENT,
                        Field.HEALTH),
                agency(
                        NEIGHBOURS,
                        "青葉町自治会",
                        AgencyKind.RESIDENT_GROUP,
                        Standing.INDEPENDENT,
                        Field.GENERAL));
        contractor(
                "10:00",
                COORDINATION_DESK,
                "見本市社会福祉協議会 多機関協働担当",
                AgencyKind.SOCIAL_WELFARE_COUNCIL,
                Field.GENERAL);
        contractor(
                "10:10",
                SELF_RELIANCE_CENTRE,
                "見本市自立相談支援センター",
                AgencyKind.SELF_RELIANCE_CONSULTATION,
                Field.NEEDY);
        contractor(
                "10:20",
                CARE_CENTRE,
                "見本市東部地域包括支援センター",
                AgencyKind.COMMUNITY_SUPPORT_CENTRE,
                Field.ELDERLY);
        contractor(
                "10:30",
                DISABILITY_CENTRE,
                "見本市障害者相談支援センター",
                AgencyKind.DISABILITY_CONSULTATION,
                Field.DISABILITY);
    }

    private void contractor(
            String time, AgencyId agency, String name, AgencyKind kind, Field field) {
        tale.on(
                FIRST_DAY,
                time,
                OFFICER,
                agency(agency, name, kind, Standing.CONTRACTOR, field),
                new AgreeContract(
                        MIHON,
                        new ContractId(StoryIds.of("contract/" + agency)),
                        agency,
                        from,
                        from.plusYears(3),
                        false));
    }

    private void staff() {
        tale.on(
                FIRST_DAY,
                "11:00",
                OFFICER,
                person(
                        DemonstrationUsers.COORDINATOR,
                        COORDINATION_DESK,
                        "森下 真理",
                        "調整担当",
                        Capacity.COORDINATOR),
                worker(DemonstrationUsers.WORKER_A, SELF_RELIANCE_CENTRE, "岡部 大輔", "相談支援員"),
                worker(DemonstrationUsers.WORKER_B, DISABILITY_CENTRE, "長谷 千夏", "相談支援専門員"),
                person(REVIEWER, WELFARE_SECTION, "堀内 修", "情報取扱点検担当", Capacity.REVIEWER),
                person(
                        DemonstrationUsers.ANALYST,
                        WELFARE_SECTION,
                        "三谷 玲",
                        "計画・統計担当",
                        Capacity.ANALYST),
                worker(TEACHER, SCHOOL, "宮田 さおり", "学級担任"),
                worker(CARE_MANAGER, CARE_CENTRE, "古川 健", "主任介護支援専門員"),
                worker(JOB_ADVISER, EMPLOYMENT_OFFICE, "西野 拓", "就職支援担当"),
                worker(SOCIAL_WORKER, HOSPITAL, "遠藤 香", "医療ソーシャルワーカー"));
    }

    private void rules() {
        tale.on(
                FIRST_DAY,
                "13:00",
                OFFICER,
                new DecideProfile(MIHON, from, ProfileRules.strict()),
                text(TextKind.CONSENT_RULES, "個人情報の取扱いに関する説明書 第2版"),
                text(TextKind.APPLICATION_FORM, "相談受付・申込票 第3版"),
                text(TextKind.SECRECY_NOTICE, "守秘義務確認書 第1版"),
                text(TextKind.PLAN_SHEET, "プランシート 第1版"),
                policy(PolicyText.shipped()));
        tale.on(FIRST_DAY, "14:00", OFFICER, PledgeTale.pledges(from));
        tale.on(FIRST_DAY, "15:00", REVIEWER, PledgeTale.looksAtThePolicy());
    }

    private PublishAccessPolicy policy(PolicyText policy) {
        String hash = policy.sha256();
        List<StaffId> one = List.of(OFFICER);
        return new PublishAccessPolicy(
                MIHON, policy.id(), policy.text(), hash, from, one, REVIEWER);
    }

    private PublishTextVersion text(TextKind kind, String version) {
        return new PublishTextVersion(MIHON, kind, version, from, null, null);
    }

    private RegisterAgency agency(
            AgencyId id, String name, AgencyKind kind, Standing standing, Field field) {
        return new RegisterAgency(MIHON, id, name, kind, standing, field, from);
    }

    private RegisterStaff worker(StaffId id, AgencyId agency, String name, String post) {
        return person(id, agency, name, post, Capacity.AGENCY_WORKER);
    }

    private RegisterStaff person(
            StaffId id, AgencyId agency, String name, String post, Capacity capacity) {
        return new RegisterStaff(MIHON, id, agency, new Words(name), post, capacity, from);
    }
}
