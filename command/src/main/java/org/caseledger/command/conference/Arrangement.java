package org.caseledger.command.conference;

import static org.caseledger.command.conference.SittingRefusal.ATTENDEE_UNKNOWN;
import static org.caseledger.command.conference.SittingRefusal.NO_BODY_IN_FORCE;
import static org.caseledger.command.conference.SittingRefusal.SITTING_IN_WRITING_NOT_ALLOWED;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.events.conference.SittingArranged;
import org.caseledger.events.conference.SittingForm;
import org.caseledger.events.register.ProfileRegister;
import org.caseledger.events.register.StaffRegister;
import org.caseledger.events.value.BodyId;
import org.caseledger.events.value.SittingId;
import org.caseledger.events.value.StaffId;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** How and where a sitting is to be held, by whom, and with which other bodies together. */
record Arrangement(
        SittingForm form,
        @Nullable String place,
        @Nullable StaffId chair,
        @Nullable StaffId secretariat,
        Set<BodyId> alsoOf) {

    /** What is wrong with it on the day of the sitting of this body. */
    Optional<SittingRefusal> wrong(BodyId bodyId, LocalDate heldOn, Circumstances now) {
        boolean inWriting = ProfileRegister.inForce(now.facts(), heldOn).allowsWrittenSittings();
        if (form == SittingForm.WRITTEN && !inWriting) {
            return Optional.of(SITTING_IN_WRITING_NOT_ALLOWED);
        }
        if (alsoOf.contains(bodyId)
                || !alsoOf.stream().allMatch(body -> Calling.isInForce(body, heldOn, now))) {
            return Optional.of(NO_BODY_IN_FORCE);
        }
        return isKnown(chair, now) && isKnown(secretariat, now)
                ? Optional.empty()
                : Optional.of(ATTENDEE_UNKNOWN);
    }

    SittingArranged of(SittingId sittingId) {
        return new SittingArranged(sittingId, form, place, chair, secretariat, alsoOf);
    }

    private static boolean isKnown(@Nullable StaffId staff, Circumstances now) {
        return staff == null
                || now.facts().value(StaffRegister.STAFF, staff.toString()).isPresent();
    }
}
