package org.caseledger.events.profile;

import static org.caseledger.events.profile.ProfileSetting.AGREEMENTS_BEFORE_SUPPORT;
import static org.caseledger.events.profile.ProfileSetting.COMBINED_SITTINGS;
import static org.caseledger.events.profile.ProfileSetting.CONFERENCE_FREQUENCY;
import static org.caseledger.events.profile.ProfileSetting.DECISIONS_ALSO_ON_106_6;
import static org.caseledger.events.profile.ProfileSetting.MONITORING_EVERY;
import static org.caseledger.events.profile.ProfileSetting.PLAN_LONGEST;
import static org.caseledger.events.profile.ProfileSetting.RESIDENCE;
import static org.caseledger.events.profile.ProfileSetting.SECRECY_CLAUSE_ON_CONSENT_CONFERENCE;
import static org.caseledger.events.profile.ProfileSetting.SECRECY_NOTICE_BEFORE_ATTENDANCE;
import static org.caseledger.events.profile.ProfileSetting.WRITTEN_DECISIONS;

import java.util.List;

/**
 * Ready-made profiles to start from. A municipality adopts one and deviates where its own rules do;
 * the event keeps the values, so a later change here changes nothing that was decided.
 */
public enum ProfileKind {
    /** The default for everybody: nothing widened. */
    STRICT("既定(厳格)", List.of()),

    /** Few people, few sittings: by paper where the rules allow, longer intervals. */
    SMALL_TOWN(
            "小規模町村",
            List.of(
                    WRITTEN_DECISIONS.to("true"),
                    COMBINED_SITTINGS.to("true"),
                    MONITORING_EVERY.to("P6M"),
                    RESIDENCE.to("ADDRESS,STAY,FOUND_NECESSARY"))),

    /** Many cases: fixed sittings, and the agencies' agreement before support starts. */
    CITY(
            "市",
            List.of(
                    CONFERENCE_FREQUENCY.to("FIXED_AND_AS_NEEDED"),
                    PLAN_LONGEST.to("P6M"),
                    AGREEMENTS_BEFORE_SUPPORT.to("DELIBERATION,PERSON,AGENCIES,SUPPORT_DECISION"),
                    RESIDENCE.to("ADDRESS,STAY"))),

    /** One body under both bases, as 大山町 has it: 106-6 items decide plan, support and closure. */
    ONE_BODY_TWO_BASES(
            "二重根拠",
            List.of(
                    DECISIONS_ALSO_ON_106_6.to(
                            "PLAN_APPROPRIATE,ROLE_ASSIGNMENT,RE_PLAN,SUSPENSION,CLOSURE,"
                                    + "LEAD_SUPPORTER,SUPPORT_DECISION"),
                    SECRECY_CLAUSE_ON_CONSENT_CONFERENCE.to("true"))),

    /** A supervising and a single-case body, both 106-6, as 堺市 has it: plan review and closure. */
    SUPERVISING_BODY(
            "統括会議と個別会議", List.of(DECISIONS_ALSO_ON_106_6.to("PLAN_APPROPRIATE,RE_PLAN,CLOSURE"))),

    /** Nothing but another name for the 106-6 body, as 綾川町 has it: names decide nothing. */
    OTHER_NAME("別の名称の会議", List.of()),

    /** A secrecy clause in the rules of both conferences, as 関川村 has it. */
    SECRECY_ON_BOTH(
            "両会議に守秘義務規定",
            List.of(
                    SECRECY_CLAUSE_ON_CONSENT_CONFERENCE.to("true"),
                    SECRECY_NOTICE_BEFORE_ATTENDANCE.to("true")));

    private final String japanese;
    private final List<SettingValue> settings;

    ProfileKind(String japanese, List<SettingValue> settings) {
        this.japanese = japanese;
        this.settings = settings;
    }

    public String japanese() {
        return japanese;
    }

    /** Where this kind differs from the strict default. */
    public List<SettingValue> settings() {
        return settings;
    }
}
