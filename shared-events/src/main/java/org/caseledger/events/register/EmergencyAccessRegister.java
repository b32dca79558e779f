package org.caseledger.events.register;

import org.caseledger.events.emergency.EmergencyAccessEnded;
import org.caseledger.events.emergency.EmergencyAccessReviewed;
import org.caseledger.events.emergency.EmergencyAccessStarted;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.LedgerEvent;
import org.caseledger.events.value.StaffId;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;

/** Who opened which file in an emergency, until when, and whether it was reviewed. Key: its id. */
public final class EmergencyAccessRegister
        implements PlainRegister<EmergencyAccessRegister.Access> {

    public static final EmergencyAccessRegister EMERGENCY_ACCESS = new EmergencyAccessRegister();

    /** Finds every one there ever was. */
    public static final String ALL = "all";

    /** Finds those that wait for their review. */
    public static final String UNREVIEWED = "unreviewed";

    /** One of them. */
    public record Access(
            FileId fileId,
            StaffId staffId,
            Instant from,
            Instant until,
            @Nullable Instant endedAt,
            LocalDate reviewBy,
            boolean reviewed) {

        /** Open from its beginning until it was closed or its time was over, whichever is first. */
        public boolean isOpenAt(Instant moment) {
            return !moment.isBefore(from) && moment.isBefore(until) && endedAt == null;
        }

        /** The day for its review has gone by without one. */
        public boolean isReviewOverdueOn(LocalDate day) {
            return !reviewed && day.isAfter(reviewBy);
        }
    }

    private EmergencyAccessRegister() {}

    @Override
    public String name() {
        return "emergency-access";
    }

    @Override
    public Class<Access> valueType() {
        return Access.class;
    }

    @Override
    public Set<String> keysTouchedBy(LedgerEvent event) {
        return switch (event) {
            case EmergencyAccessStarted it -> Set.of(it.accessId().toString());
            case EmergencyAccessEnded it -> Set.of(it.accessId().toString());
            case EmergencyAccessReviewed it -> Set.of(it.accessId().toString());
            default -> Set.of();
        };
    }

    @Override
    public Access after(@Nullable Access before, String key, LedgerEvent event) {
        return switch (event) {
            case EmergencyAccessStarted it ->
                    new Access(
                            it.fileId(),
                            it.staffId(),
                            it.from(),
                            it.until(),
                            null,
                            it.reviewBy(),
                            false);
            case EmergencyAccessEnded it -> ended(PlainRegister.existing(before), it.endedAt());
            case EmergencyAccessReviewed _ -> reviewed(PlainRegister.existing(before));
            default -> throw new IllegalStateException("not an event of this register");
        };
    }

    private static Access ended(Access was, Instant at) {
        return new Access(
                was.fileId, was.staffId, was.from, was.until, at, was.reviewBy, was.reviewed);
    }

    private static Access reviewed(Access was) {
        return new Access(
                was.fileId, was.staffId, was.from, was.until, was.endedAt, was.reviewBy, true);
    }

    @Override
    public Set<String> lookupsOf(Access value) {
        Set<String> lookups = new LinkedHashSet<>();
        lookups.add(ALL);
        lookups.add(Lookups.file(value.fileId()));
        lookups.add(Lookups.staff(value.staffId()));
        if (!value.reviewed()) {
            lookups.add(UNREVIEWED);
        }
        return lookups;
    }

    /** Whether this person has the file open in an emergency at that moment. */
    public static boolean isOpen(StaffId staff, FileId file, Facts facts, Instant moment) {
        return facts.values(EMERGENCY_ACCESS, Lookups.staff(staff)).stream()
                .anyMatch(access -> access.fileId().equals(file) && access.isOpenAt(moment));
    }
}
