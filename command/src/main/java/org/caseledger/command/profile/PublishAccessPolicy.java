package org.caseledger.command.profile;

import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.profile.ProfileRefusal.POLICY_ALREADY_PUBLISHED;
import static org.caseledger.command.profile.ProfileRefusal.POLICY_HASH_OF_ANOTHER_TEXT;
import static org.caseledger.command.profile.ProfileRefusal.PROFILE_NEEDS_MUNICIPAL_OFFICER;
import static org.caseledger.command.profile.ProfileRefusal.PROFILE_OTHER_MUNICIPALITY;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.WholeText;
import org.caseledger.events.profile.AccessPolicyPublished;
import org.caseledger.events.profile.ProfileEvent;
import org.caseledger.events.value.Capacity;
import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.events.value.StaffId;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Publishes the policy that decides on access from a day on, with its text. The hash is what the
 * approvers signed for, so it is sent beside the text and has to fit it.
 */
public record PublishAccessPolicy(
        MunicipalityCode municipality,
        String policyId,
        @WholeText String text,
        String sha256,
        LocalDate validFrom,
        List<StaffId> approvers,
        @Nullable StaffId superior)
        implements ProfileCommand {

    public PublishAccessPolicy {
        approvers = List.copyOf(approvers);
    }

    @Override
    public Decision<ProfileEvent> decide(ProfileHistory profile, Circumstances now) {
        Optional<ProfileRefusal> wrong =
                wrong(profile, now).or(() -> PolicyApproval.lacking(approvers, superior, now));
        if (wrong.isPresent()) {
            return refuse(wrong.get());
        }
        return accept(
                new AccessPolicyPublished(
                        municipality,
                        policyId,
                        text,
                        sha256,
                        validFrom,
                        approvers,
                        superior,
                        superior == null ? null : PolicyApproval.reviewBy(now)));
    }

    private Optional<ProfileRefusal> wrong(ProfileHistory profile, Circumstances now) {
        if (!municipality.equals(now.actor().municipality())) {
            return Optional.of(PROFILE_OTHER_MUNICIPALITY);
        }
        if (!now.actor().isMunicipalOfficer()
                && now.actor().capacity() != Capacity.SYSTEM_OPERATOR) {
            return Optional.of(PROFILE_NEEDS_MUNICIPAL_OFFICER);
        }
        if (profile.policies().contains(policyId)) {
            return Optional.of(POLICY_ALREADY_PUBLISHED);
        }
        return AccessPolicyPublished.hashOf(text).equals(sha256)
                ? Optional.empty()
                : Optional.of(POLICY_HASH_OF_ANOTHER_TEXT);
    }
}
