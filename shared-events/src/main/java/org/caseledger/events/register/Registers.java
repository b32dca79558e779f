package org.caseledger.events.register;

import java.util.List;

/** Every register there is. */
public final class Registers {

    public static final List<Register<?>> ALL =
            List.of(
                    StaffRegister.STAFF,
                    AgencyRegister.AGENCY,
                    ProfileRegister.PROFILE,
                    ConsentRegister.CONSENT,
                    MemberRegister.MEMBER,
                    DangerRegister.DANGER,
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
                    ToldRegister.TOLD);

    private Registers() {}
}
