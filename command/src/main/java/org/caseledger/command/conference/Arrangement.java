package org.caseledger.command.conference;

import static org.caseledger.command.conference.SittingRefusal.ATTENDEE_UNKNOWN;
import static org.caseledger.command.conference.SittingRefusal.NO_BODY_IN_FORCE;
import static org.caseledger.command.conference.SittingRefusal.SITTING_IN_WRITING_NOT_ALLOWED;
import static org.caseledger.command.conference.SittingRefusal.SITTING_NOT_COMBINABLE;
import static org.caseledger.command.conference.SittingRefusal.SITTING_ONLINE_NOT_ALLOWED;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.events.conference.ConferenceKind;
import org.caseledger.events.conference.SittingArranged;
import org.caseledger.events.conference.SittingForm;
import org.caseledger.events.profile.Profile;
import org.caseledger.events.profile.ProfileSetting;
import org.caseledger.events.register.BodyRegister;
import org.caseledger.events.register.ProfileRegister;
import org.caseledger.events.register.StaffRegister;
import org.caseledger.events.value.BodyId;
import org.caseledger.events.value.SittingId;
import org.caseledger.events.value.StaffId;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** How and where a sitting is to be held, by whom, and with which other bodies together. */
record Arrangement(
        SittingForm form,
        @Nullable String place,
        @Nullable StaffId chair,
        @Nullable StaffId secretariat,
        Set<BodyId> alsoOf) {

    /** As a sitting that was called is arranged; who keeps its minutes does not matter here. */
    static Arrangement of(Outline outline) {
        return new Arrangement(outline.form(), null, outline.chair(), null, outline.alsoOf());
    }

    /** What is wrong with it on the day of the sitting of this body. */
    Optional<SittingRefusal> wrong(BodyId bodyId, LocalDate heldOn, Circumstances now) {
        Optional<SittingRefusal> wrong = wrongForm(form, heldOn, now);
        if (wrong.isPresent()) {
            return wrong;
        }
        if (alsoOf.contains(bodyId)
                || !alsoOf.stream().allMatch(body -> Calling.isInForce(body, heldOn, now))) {
            return Optional.of(NO_BODY_IN_FORCE);
        }
        if (!mayCombine(bodyId, heldOn, now)) {
            return Optional.of(SITTING_NOT_COMBINABLE);
        }
        return isKnown(chair, now) && isKnown(secretariat, now)
                ? Optional.empty()
                : Optional.of(ATTENDEE_UNKNOWN);
    }

    /** Whether the 要綱 of the day of the sitting lets it be held in this form (MA-07). */
    static Optional<SittingRefusal> wrongForm(
            SittingForm form, LocalDate heldOn, Circumstances now) {
        Profile profile = ProfileRegister.on(now.facts(), heldOn);
        return switch (form) {
            case IN_PERSON -> Optional.empty();
            case WRITTEN ->
                    profile.has(ProfileSetting.WRITTEN_DECISIONS)
                            ? Optional.empty()
                            : Optional.of(SITTING_IN_WRITING_NOT_ALLOWED);
            case ONLINE, MIXED ->
                    profile.has(ProfileSetting.ONLINE_SITTINGS)
                            ? Optional.empty()
                            : Optional.of(SITTING_ONLINE_NOT_ALLOWED);
        };
    }

    /** 支援調整会議 and other conferences sit together only where the 要綱 says so (T18). */
    private boolean mayCombine(BodyId bodyId, LocalDate heldOn, Circumstances now) {
        long coordinating =
                Stream.concat(Stream.of(bodyId), alsoOf.stream())
                        .filter(body -> isSupportCoordination(body, heldOn, now))
                        .count();
        return coordinating == 0
                || coordinating == 1 + alsoOf.size()
                || ProfileRegister.on(now.facts(), heldOn).has(ProfileSetting.COMBINED_SITTINGS);
    }

    private static boolean isSupportCoordination(BodyId body, LocalDate day, Circumstances now) {
        return now.facts()
                .value(BodyRegister.BODY, body.toString())
                .filter(known -> known.kindsOn(day).contains(ConferenceKind.SUPPORT_COORDINATION))
                .isPresent();
    }

    SittingArranged of(SittingId sittingId) {
        return new SittingArranged(sittingId, form, place, chair, secretariat, alsoOf);
    }

    private static boolean isKnown(@Nullable StaffId staff, Circumstances now) {
        return staff == null
                || now.facts().value(StaffRegister.STAFF, staff.toString()).isPresent();
    }
}
