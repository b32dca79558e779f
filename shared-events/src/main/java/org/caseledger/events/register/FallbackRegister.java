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
import org.caseledger.events.register.FallbackKeys.Alone;
import org.caseledger.events.supportcase.PlanDrafted;
import org.caseledger.events.supportcase.SupportDecided;
import org.caseledger.events.supportcase.ValuablesCustodyStarted;
import org.caseledger.events.supportcase.ValuablesReturned;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.LedgerEvent;
import org.caseledger.events.value.StaffId;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What two people should have done and one did alone, or somebody did in the place of 点検担当. Key: an
 * id that follows from what was done ({@link FallbackKeys}), under which the later look is recorded.
 */
public final class FallbackRegister implements Register<FallbackRegister.Fallback> {

    public static final FallbackRegister FALLBACK = new FallbackRegister();

    /** Finds all that were used. */
    public static final String USED = "used";

    /** Which rule was not filled by two. */
    public enum Kind {
        POLICY_APPROVED_ALONE,
        SIGN_IN_RESET_ALONE,
        EMERGENCY_ALLOWED_ALONE,
        RELABELLED_ALONE,
        MINUTES_BY_ONE,
        PLAN_AND_DECISION_BY_ONE,
        CUSTODY_TAKEN_ALONE,
        CUSTODY_RETURNED_ALONE,
        EMERGENCY_REVIEW_STAND_IN,
        LOOK_REVIEW_STAND_IN;

        /** Whether it is the review itself that somebody stood in for; nobody looks at it again. */
        public boolean isStandIn() {
            return this == EMERGENCY_REVIEW_STAND_IN || this == LOOK_REVIEW_STAND_IN;
        }

        /** Whether the later look at it is an act of the case (預り品の確認). */
        public boolean isReviewedInTheCase() {
            return this == CUSTODY_TAKEN_ALONE || this == CUSTODY_RETURNED_ALONE;
        }
    }

    /**
     * One of them. Before it was used it only remembers who prepared what another is to approve.
     *
     * @param by who acted alone; null while nobody has
     * @param superior who was named to look at it; null where none has to be named
     * @param on the day it was done, where the act states one
     * @param reviewBy the day for the later look, where the act states one
     * @param standIn as what somebody took the place of 点検担当; null for all others
     */
    public record Fallback(
            Kind kind,
            List<StaffId> preparedBy,
            @Nullable StaffId by,
            @Nullable StaffId superior,
            @Nullable LocalDate on,
            @Nullable LocalDate reviewBy,
            @Nullable FileId file,
            @Nullable StandIn standIn) {

        public Fallback {
            preparedBy = List.copyOf(preparedBy);
        }

        public boolean wasUsed() {
            return by != null;
        }
    }

    private FallbackRegister() {}

    @Override
    public String name() {
        return "fallback";
    }

    @Override
    public Class<Fallback> valueType() {
        return Fallback.class;
    }

    @Override
    public Set<String> keysTouchedBy(RecordedEvent recorded) {
        return FallbackKeys.of(recorded.event()).map(Set::of).orElse(Set.of());
    }

    @Override
    public Fallback after(@Nullable Fallback before, String key, RecordedEvent recorded) {
        StaffId by = recorded.actor().staff();
        return switch (recorded.event()) {
            case PlanDrafted it -> prepared(Kind.PLAN_AND_DECISION_BY_ONE, before, by, it.fileId());
            case MinutesDrafted _ -> prepared(Kind.MINUTES_BY_ONE, before, by, null);
            case SupportDecided it ->
                    approved(Kind.PLAN_AND_DECISION_BY_ONE, before, by, it.decidedOn());
            case MinutesApproved it ->
                    approved(Kind.MINUTES_BY_ONE, before, it.chair(), it.approvedOn());
            default -> alone(FallbackKeys.alone(recorded), recorded.event());
        };
    }

    private static Fallback prepared(
            Kind kind, @Nullable Fallback before, StaffId by, @Nullable FileId file) {
        Stream<StaffId> earlier = before == null ? Stream.of() : before.preparedBy.stream();
        return new Fallback(
                kind,
                Stream.concat(earlier, Stream.of(by)).distinct().toList(),
                null,
                null,
                null,
                null,
                file,
                null);
    }

    private static Fallback approved(
            Kind kind, @Nullable Fallback before, StaffId by, LocalDate on) {
        List<StaffId> preparedBy = before == null ? List.of() : before.preparedBy;
        FileId file = before == null ? null : before.file;
        boolean alone = preparedBy.contains(by);
        return new Fallback(kind, preparedBy, alone ? by : null, null, on, null, file, null);
    }

    private static Fallback alone(Alone alone, LedgerEvent event) {
        Kind kind =
                switch (event) {
                    case AccessPolicyPublished _ -> Kind.POLICY_APPROVED_ALONE;
                    case SignInReset _ -> Kind.SIGN_IN_RESET_ALONE;
                    case EmergencyAccessAllowed _ -> Kind.EMERGENCY_ALLOWED_ALONE;
                    case LabelReclassified _ -> Kind.RELABELLED_ALONE;
                    case EmergencyAccessReviewed _ -> Kind.EMERGENCY_REVIEW_STAND_IN;
                    case LookFindingAnswered _ -> Kind.LOOK_REVIEW_STAND_IN;
                    case ValuablesCustodyStarted _ -> Kind.CUSTODY_TAKEN_ALONE;
                    case ValuablesReturned _ -> Kind.CUSTODY_RETURNED_ALONE;
                    default -> throw new IllegalStateException("not an event of this register");
                };
        return new Fallback(
                kind,
                List.of(),
                alone.by(),
                alone.superior(),
                alone.on(),
                alone.reviewBy(),
                event.file().orElse(null),
                alone.standIn());
    }

    @Override
    public Set<String> lookupsOf(Fallback value) {
        return value.wasUsed() ? Set.of(USED) : Set.of();
    }
}
