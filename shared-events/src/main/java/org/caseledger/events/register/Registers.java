package org.caseledger.events.register;

import java.util.List;

/** Every register there is. */
public final class Registers {

    public static final List<Register<?>> ALL =
            List.of(
                    StaffRegister.STAFF,
                    AgencyRegister.AGENCY,
                    PostRegister.POST,
                    AreaRegister.AREA,
                    AgreementRegister.AGREEMENT,
                    SuccessionRegister.SUCCESSION,
                    ProfileRegister.PROFILE,
                    PolicyRegister.POLICY,
                    TextRegister.TEXT,
                    ConsentRegister.CONSENT,
                    MemberRegister.MEMBER,
                    DangerRegister.DANGER,
                    HouseholdRegister.HOUSEHOLD,
                    ProtectionRegister.PROTECTION,
                    NoteRegister.NOTE,
                    ContactRuleRegister.CONTACT_RULE,
                    RelationshipRegister.RELATIONSHIP,
                    ReferralRegister.REFERRAL,
                    HandOverRegister.HAND_OVER,
                    NearMissRegister.NEAR_MISS,
                    CircleRegister.CIRCLE,
                    CaseRegister.CASE,
                    BodyRegister.BODY,
                    MembershipRegister.MEMBERSHIP,
                    ItemRegister.ITEM,
                    SittingRegister.SITTING,
                    AttendanceRegister.ATTENDANCE,
                    DecisionRegister.DECISION,
                    RequestRegister.REQUEST,
                    ToldRegister.TOLD,
                    CorrectionRegister.CORRECTION,
                    RelabelledRegister.RELABELLED,
                    MigrationRegister.MIGRATION,
                    AttachmentRegister.ATTACHMENT,
                    SamePersonRegister.SAME_PERSON,
                    EmergencyAccessRegister.EMERGENCY_ACCESS,
                    AllowanceRegister.ALLOWANCE,
                    SuspensionRegister.SUSPENSION,
                    DutyListRegister.DUTY_LIST,
                    PledgeRegister.PLEDGE,
                    FallbackRegister.FALLBACK);

    private Registers() {}
}
