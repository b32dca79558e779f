package org.caseledger.events.register;

import org.caseledger.events.conference.MembershipEnded;
import org.caseledger.events.conference.MembershipExtended;
import org.caseledger.events.conference.MembershipGranted;
import org.caseledger.events.conference.SecrecyNoticeAcknowledged;
import org.caseledger.events.value.BodyId;
import org.caseledger.events.value.StaffId;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

/** Who is a member of which body and has confirmed secrecy. Key: body and staff. */
public final class MembershipRegister implements Register<MembershipRegister.Membership> {

    public static final MembershipRegister MEMBERSHIP = new MembershipRegister();

    /** One person in one body; a person who is no member may still have confirmed secrecy. */
    public record Membership(
            BodyId bodyId,
            StaffId staffId,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable LocalDate secrecyAcknowledgedOn) {

        /** A member from the first day to the last day of the term. */
        public boolean holdsOn(LocalDate day) {
            return from != null && !day.isBefore(from) && (until == null || !day.isAfter(until));
        }

        public boolean secrecyConfirmedBy(LocalDate day) {
            return secrecyAcknowledgedOn != null && !secrecyAcknowledgedOn.isAfter(day);
        }
    }

    private MembershipRegister() {}

    @Override
    public String name() {
        return "membership";
    }

    @Override
    public Class<Membership> valueType() {
        return Membership.class;
    }

    @Override
    public Set<String> keysTouchedBy(RecordedEvent recorded) {
        return switch (recorded.event()) {
            case MembershipGranted event -> Set.of(key(event.bodyId(), event.staffId()));
            case MembershipExtended event -> Set.of(key(event.bodyId(), event.staffId()));
            case MembershipEnded event -> Set.of(key(event.bodyId(), event.staffId()));
            case SecrecyNoticeAcknowledged event -> Set.of(key(event.bodyId(), event.staffId()));
            default -> Set.of();
        };
    }

    @Override
    public Membership after(@Nullable Membership before, String key, RecordedEvent recorded) {
        return switch (recorded.event()) {
            case MembershipGranted event ->
                    new Membership(
                            event.bodyId(),
                            event.staffId(),
                            event.from(),
                            event.until(),
                            before == null ? null : before.secrecyAcknowledgedOn);
            case MembershipExtended event -> until(Objects.requireNonNull(before), event.until());
            case MembershipEnded event ->
                    until(Objects.requireNonNull(before), event.endedOn().minusDays(1));
            case SecrecyNoticeAcknowledged event ->
                    new Membership(
                            event.bodyId(),
                            event.staffId(),
                            before == null ? null : before.from,
                            before == null ? null : before.until,
                            earlier(before, event.acknowledgedOn()));
            default -> throw new IllegalStateException("not an event of this register");
        };
    }

    private static Membership until(Membership was, LocalDate lastDay) {
        return new Membership(
                was.bodyId, was.staffId, was.from, lastDay, was.secrecyAcknowledgedOn);
    }

    /** A later notice adds to an earlier one and does not undo it. */
    private static LocalDate earlier(@Nullable Membership before, LocalDate acknowledged) {
        LocalDate first = before == null ? null : before.secrecyAcknowledgedOn;
        return first != null && first.isBefore(acknowledged) ? first : acknowledged;
    }

    @Override
    public Set<String> lookupsOf(Membership value) {
        return Set.of(Lookups.body(value.bodyId()), Lookups.staff(value.staffId()));
    }

    public static String key(BodyId body, StaffId staff) {
        return body + "/" + staff;
    }
}
