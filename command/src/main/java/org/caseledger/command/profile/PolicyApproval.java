package org.caseledger.command.profile;

import static org.caseledger.command.profile.ProfileRefusal.POLICY_APPROVER_NOT_OFFICER;
import static org.caseledger.command.profile.ProfileRefusal.POLICY_NEEDS_APPROVER;
import static org.caseledger.command.profile.ProfileRefusal.POLICY_NEEDS_SECOND_APPROVER;
import static org.caseledger.command.profile.ProfileRefusal.POLICY_SUPERIOR_IS_APPROVER;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.events.profile.ProfileSetting;
import org.caseledger.events.register.ProfileRegister;
import org.caseledger.events.register.StaffRegister;
import org.caseledger.events.value.Capacity;
import org.caseledger.events.value.StaffId;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Rule: two municipal officers approve who may see what. Where there is only one, that one approves
 * and a named superior looks at it within the days of the profile.
 */
final class PolicyApproval {

    private PolicyApproval() {}

    static Optional<ProfileRefusal> lacking(
            List<StaffId> approvers, @Nullable StaffId superior, Circumstances now) {
        if (approvers.isEmpty()) {
            return Optional.of(POLICY_NEEDS_APPROVER);
        }
        if (!approvers.stream().allMatch(each -> isOfficer(each, now))) {
            return Optional.of(POLICY_APPROVER_NOT_OFFICER);
        }
        if (superior != null) {
            boolean another = !approvers.contains(superior) && isOfStaff(superior, now);
            return another ? Optional.empty() : Optional.of(POLICY_SUPERIOR_IS_APPROVER);
        }
        return Set.copyOf(approvers).size() > 1
                ? Optional.empty()
                : Optional.of(POLICY_NEEDS_SECOND_APPROVER);
    }

    static LocalDate reviewBy(Circumstances now) {
        return now.today()
                .plusDays(
                        ProfileRegister.on(now.facts(), now.today())
                                .days(ProfileSetting.SUPERIOR_REVIEW_DAYS));
    }

    private static boolean isOfficer(StaffId staff, Circumstances now) {
        return StaffRegister.postOn(now.facts(), staff, now.today())
                .filter(post -> post.capacity() == Capacity.MUNICIPAL_OFFICER)
                .isPresent();
    }

    private static boolean isOfStaff(StaffId staff, Circumstances now) {
        return StaffRegister.postOn(now.facts(), staff, now.today()).isPresent();
    }
}
