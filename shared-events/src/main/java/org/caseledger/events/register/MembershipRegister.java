package org.caseledger.events.register;

import org.caseledger.events.conference.MemberCapacity;
import org.caseledger.events.conference.MembershipEnded;
import org.caseledger.events.conference.MembershipExtended;
import org.caseledger.events.conference.MembershipGranted;
import org.caseledger.events.conference.SecrecyNoticeAcknowledged;
import org.caseledger.events.value.BodyId;
import org.caseledger.events.value.StaffId;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Who is a member of which body and has confirmed secrecy. Key: body and staff. */
public final class MembershipRegister implements Register<MembershipRegister.Membership> {

    public static final MembershipRegister MEMBERSHIP = new MembershipRegister();

    /** From the first to the last day of a membership; no last day means open. */
    public record Term(LocalDate from, @Nullable LocalDate until) {
        public boolean includes(LocalDate day) {
            return !day.isBefore(from) && (until == null || !day.isAfter(until));
        }
    }

    /**
     * One person in one body; a person who is no member may still have confirmed secrecy.
     *
     * @param terms in the order in which they were granted; a later one may begin on a day to come
     */
    public record Membership(
            BodyId bodyId,
            StaffId staffId,
            List<Term> terms,
            @Nullable LocalDate secrecyAcknowledgedOn,
            boolean chair) {

        public Membership {
            terms = List.copyOf(terms);
        }

        /** A member from the first day to the last day of a term. */
        public boolean holdsOn(LocalDate day) {
            return terms.stream().anyMatch(term -> term.includes(day));
        }

        /** The term that runs on a day, else the last one; empty for who never was a member. */
        public Optional<Term> termAt(LocalDate day) {
            return terms.stream()
                    .filter(term -> term.includes(day))
                    .findFirst()
                    .or(() -> terms.isEmpty() ? Optional.empty() : Optional.of(terms.getLast()));
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
                            plus(before, new Term(event.from(), event.until())),
                            before == null ? null : before.secrecyAcknowledgedOn,
                            event.capacity() == MemberCapacity.CHAIR);
            case MembershipExtended event -> until(Objects.requireNonNull(before), event.until());
            case MembershipEnded event ->
                    left(Objects.requireNonNull(before), event.endedOn().minusDays(1));
            case SecrecyNoticeAcknowledged event ->
                    new Membership(
                            event.bodyId(),
                            event.staffId(),
                            before == null ? List.of() : before.terms,
                            earlier(before, event.acknowledgedOn()),
                            before != null && before.chair);
            default -> throw new IllegalStateException("not an event of this register");
        };
    }

    private static List<Term> plus(@Nullable Membership before, Term granted) {
        List<Term> terms = new ArrayList<>(before == null ? List.of() : before.terms);
        terms.add(granted);
        return terms;
    }

    /** Who leaves has no term left, neither the one that runs nor one to come. */
    private static Membership left(Membership was, LocalDate lastDay) {
        List<Term> terms =
                was.terms.stream()
                        .filter(term -> !term.from.isAfter(lastDay))
                        .map(term -> term.includes(lastDay) ? new Term(term.from, lastDay) : term)
                        .toList();
        return new Membership(was.bodyId, was.staffId, terms, was.secrecyAcknowledgedOn, was.chair);
    }

    /** The last term ends later than was said. */
    private static Membership until(Membership was, LocalDate lastDay) {
        if (was.terms.isEmpty()) {
            return was;
        }
        List<Term> terms = new ArrayList<>(was.terms);
        Term last = terms.removeLast();
        terms.add(new Term(last.from, lastDay));
        return new Membership(was.bodyId, was.staffId, terms, was.secrecyAcknowledgedOn, was.chair);
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

    /** Whether the person chairs a conference body that day. */
    public static boolean chairsOn(StaffId staff, Facts facts, LocalDate day) {
        return facts.values(MEMBERSHIP, Lookups.staff(staff)).stream()
                .anyMatch(membership -> membership.chair() && membership.holdsOn(day));
    }

    public static String key(BodyId body, StaffId staff) {
        return body + "/" + staff;
    }
}
