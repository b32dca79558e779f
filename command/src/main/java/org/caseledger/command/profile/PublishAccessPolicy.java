package org.caseledger.command.profile;

import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.profile.ProfileRefusal.POLICY_ALREADY_PUBLISHED;
import static org.caseledger.command.profile.ProfileRefusal.POLICY_HASH_MALFORMED;
import static org.caseledger.command.profile.ProfileRefusal.POLICY_NEEDS_APPROVER;
import static org.caseledger.command.profile.ProfileRefusal.PROFILE_NEEDS_MUNICIPAL_OFFICER;
import static org.caseledger.command.profile.ProfileRefusal.PROFILE_OTHER_MUNICIPALITY;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.profile.AccessPolicyPublished;
import org.caseledger.events.profile.ProfileEvent;
import org.caseledger.events.value.Capacity;
import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.events.value.StaffId;

import java.time.LocalDate;
import java.util.List;

/** Publishes by its hash the policy text that decides on access from a day on. */
public record PublishAccessPolicy(
        MunicipalityCode municipality,
        String policyId,
        String sha256,
        LocalDate validFrom,
        List<StaffId> approvers)
        implements ProfileCommand {

    public PublishAccessPolicy {
        approvers = List.copyOf(approvers);
    }

    @Override
    public Decision<ProfileEvent> decide(ProfileHistory profile, Circumstances now) {
        if (!municipality.equals(now.actor().municipality())) {
            return refuse(PROFILE_OTHER_MUNICIPALITY);
        }
        if (!now.actor().isMunicipalOfficer()
                && now.actor().capacity() != Capacity.SYSTEM_OPERATOR) {
            return refuse(PROFILE_NEEDS_MUNICIPAL_OFFICER);
        }
        if (profile.policies().contains(policyId)) {
            return refuse(POLICY_ALREADY_PUBLISHED);
        }
        if (!sha256.matches("[0-9a-f]{64}")) {
            return refuse(POLICY_HASH_MALFORMED);
        }
        if (approvers.isEmpty()) {
            return refuse(POLICY_NEEDS_APPROVER);
        }
        return accept(
                new AccessPolicyPublished(municipality, policyId, sha256, validFrom, approvers));
    }
}
