package org.caseledger.query.casefile;

import org.caseledger.events.value.Occurred;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What stands of the household at a moment, for one reader. What the reader may not read is a mark;
 * that somebody is protected shows, so that nobody gives them away unknowingly.
 *
 * @param beforeContact rules for contacts and cautions for visitors that hold on the day shown
 * @param protections who is protected; from whom and by whose decision only for readers named
 */
public record HouseholdShown(
        List<UUID> households,
        List<BeforeContact> beforeContact,
        List<Safety> safety,
        List<Protected> protections,
        List<Fact> facts,
        List<Bond> relationships,
        List<Away> away) {

    /** One rule or caution; {@code person} says whom it is for. */
    public record BeforeContact(
            UUID ruleId,
            UUID householdId,
            String person,
            String rule,
            @Nullable String detail,
            LocalDate from,
            @Nullable LocalDate until) {}

    /** A danger or signs noticed that stand open. */
    public record Safety(UUID householdId, int number, String kind, String person, String words) {}

    /**
     * One protection that stands; overdue once its end has passed and nobody lifted it.
     *
     * @param named whether it opens for the reader
     */
    public record Protected(
            UUID protectionId,
            UUID householdId,
            UUID personId,
            String person,
            String mark,
            String kind,
            String from,
            @Nullable UUID note,
            LocalDate since,
            @Nullable LocalDate until,
            boolean overdue,
            boolean named) {}

    /** What was told last about a member. */
    public record Fact(UUID personId, String person, String fact, String value, Occurred from) {}

    /** What a person is to another. */
    public record Bond(
            UUID relationshipId,
            UUID householdId,
            String person,
            String other,
            String kind,
            Occurred from,
            @Nullable Occurred until) {}

    /** A member away for long. */
    public record Away(UUID personId, String person, String kind, Occurred since) {}
}
