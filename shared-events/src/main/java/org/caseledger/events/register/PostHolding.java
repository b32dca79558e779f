package org.caseledger.events.register;

import org.caseledger.events.directory.ChangeKind;
import org.caseledger.events.directory.PostFilled;
import org.caseledger.events.directory.PostVacated;
import org.caseledger.events.directory.PreparedChange;
import org.caseledger.events.value.StaffId;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * That a person holds a post from a day on.
 *
 * @param until the last day of the term, if there is one
 * @param vacatedOn the last day, when the post was given up before
 */
public record PostHolding(
        StaffId staffId, LocalDate from, @Nullable LocalDate until, @Nullable LocalDate vacatedOn) {

    /** The last day; null until further notice. */
    public @Nullable LocalDate lastDay() {
        return vacatedOn == null ? until : vacatedOn;
    }

    public boolean holdsOn(LocalDate day) {
        LocalDate last = lastDay();
        return !day.isBefore(from) && (last == null || !day.isAfter(last));
    }

    public static List<PostHolding> filled(List<PostHolding> before, PostFilled event) {
        var holding = new PostHolding(event.staffId(), event.from(), event.until(), null);
        return Stream.concat(before.stream(), Stream.of(holding)).toList();
    }

    public static List<PostHolding> vacated(List<PostHolding> before, PostVacated event) {
        return before.stream()
                .map(each ->
                        each.staffId.equals(event.staffId()) && each.reaches(event.lastDay())
                                ? each.until(event.lastDay())
                                : each)
                .toList();
    }

    /** The holdings as if this change of the post had never been prepared. */
    public static List<PostHolding> without(
            List<PostHolding> before, PreparedChange change, LocalDate effectiveOn) {
        if (change.kind() == ChangeKind.POST_FILLED) {
            return before.stream().filter(each -> !each.from.equals(effectiveOn)).toList();
        }
        return before.stream()
                .map(each ->
                        effectiveOn.minusDays(1).equals(each.vacatedOn) ? each.until(null) : each)
                .toList();
    }

    /** Whether the holding has not ended before that day; the day before its first counts too. */
    public boolean reaches(LocalDate day) {
        LocalDate last = lastDay();
        return !day.isBefore(from.minusDays(1)) && (last == null || !day.isAfter(last));
    }

    private PostHolding until(@Nullable LocalDate day) {
        return new PostHolding(staffId, from, until, day);
    }
}
