package org.caseledger.events.register;

import org.caseledger.events.conference.MinutesApproved;
import org.caseledger.events.conference.MinutesDrafted;
import org.caseledger.events.correction.LabelReclassified;
import org.caseledger.events.directory.SignInReset;
import org.caseledger.events.emergency.EmergencyAccessAllowed;
import org.caseledger.events.emergency.EmergencyAccessReviewed;
import org.caseledger.events.emergency.StandIn;
import org.caseledger.events.profile.AccessPolicyPublished;
import org.caseledger.events.programme.LookFindingAnswered;
import org.caseledger.events.supportcase.PlanDrafted;
import org.caseledger.events.supportcase.SupportDecided;
import org.caseledger.events.supportcase.TwoPersons;
import org.caseledger.events.supportcase.ValuablesCustodyStarted;
import org.caseledger.events.supportcase.ValuablesReturned;
import org.caseledger.events.value.EmergencyAccessId;
import org.caseledger.events.value.LedgerEvent;
import org.caseledger.events.value.StaffId;
import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The ids under which fall-backs are kept, and who acted alone in the events that say so. */
public final class FallbackKeys {

    private FallbackKeys() {}

    /** Who acted, as what, who is to look at it, on which day and until when, as far as stated. */
    record Alone(
            StaffId by,
            @Nullable StaffId superior,
            @Nullable LocalDate on,
            @Nullable LocalDate reviewBy,
            @Nullable StandIn standIn) {

        static Alone of(StaffId by, @Nullable StaffId superior, @Nullable LocalDate reviewBy) {
            return new Alone(by, superior, null, reviewBy, null);
        }

        static Alone standingIn(StaffId by, @Nullable LocalDate on, @Nullable StandIn standIn) {
            return new Alone(by, null, on, null, standIn);
        }
    }

    /** What the approval of a policy by one person alone is kept under. */
    public static UUID policy(String policyId) {
        return named("policy/" + policyId);
    }

    /** What one more 緊急閲覧, allowed to oneself, is kept under; its own id is that of its stream. */
    public static UUID allowance(EmergencyAccessId access) {
        return named(access + "/allowed");
    }

    /** The key of an event that is, or may become, a fall-back. */
    static Optional<String> of(LedgerEvent event) {
        @Nullable UUID key =
                switch (event) {
                    case PlanDrafted it -> named(it.caseId() + "/plan/" + it.version());
                    case SupportDecided it -> named(it.caseId() + "/plan/" + it.version());
                    case MinutesDrafted it -> named(it.sittingId() + "/minutes");
                    case MinutesApproved it -> named(it.sittingId() + "/minutes");
                    case AccessPolicyPublished it when it.superior() != null ->
                            policy(it.policyId());
                    case SignInReset it when it.superior() != null -> it.resetId().value();
                    case EmergencyAccessAllowed it when it.superior() != null ->
                            allowance(it.accessId());
                    case LabelReclassified it when it.superior() != null -> it.asked();
                    case EmergencyAccessReviewed it when it.standIn() != null ->
                            it.accessId().value();
                    case LookFindingAnswered it when it.standIn() != null -> it.entryId().value();
                    case ValuablesCustodyStarted it when it.handledBy().reviewer() != null ->
                            named(it.custody() + "/taken");
                    case ValuablesReturned it when it.handledBy().reviewer() != null ->
                            named(it.custody() + "/returned");
                    default -> null;
                };
        return Optional.ofNullable(key).map(UUID::toString);
    }

    /** Both custodies that one later look (預り品の確認) answers. */
    public static boolean isOfCustody(UUID key, UUID custody) {
        return key.equals(named(custody + "/taken")) || key.equals(named(custody + "/returned"));
    }

    static Alone alone(RecordedEvent recorded) {
        StaffId by = recorded.actor().staff();
        return switch (recorded.event()) {
            case AccessPolicyPublished it ->
                    Alone.of(it.approvers().getFirst(), it.superior(), it.reviewBy());
            case SignInReset it -> Alone.of(by, it.superior(), it.reviewBy());
            case EmergencyAccessAllowed it ->
                    new Alone(by, it.superior(), it.allowedOn(), it.reviewBy(), null);
            case LabelReclassified it -> Alone.of(by, it.superior(), it.reviewBy());
            case EmergencyAccessReviewed it -> Alone.standingIn(by, null, it.standIn());
            case LookFindingAnswered it -> Alone.standingIn(by, it.answeredOn(), it.standIn());
            case ValuablesCustodyStarted it -> handled(it.handledBy(), it.startedOn());
            case ValuablesReturned it -> handled(it.handledBy(), it.returnedOn());
            default -> throw new IllegalStateException("not an event of this register");
        };
    }

    private static Alone handled(TwoPersons who, LocalDate on) {
        return new Alone(who.first(), who.reviewer(), on, who.reviewBy(), null);
    }

    private static UUID named(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
