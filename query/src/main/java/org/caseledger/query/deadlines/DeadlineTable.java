package org.caseledger.query.deadlines;

import org.caseledger.events.value.LedgerEvent;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which event opens and which ends which deadline; beside it {@link FadeOut}, which any contact moves. */
final class DeadlineTable {

    static final List<Opening<?>> OPENINGS =
            Stream.of(
                            CaseDeadlines.OPENINGS,
                            EntryDeadlines.OPENINGS,
                            ConsentDeadlines.OPENINGS,
                            ReachingOutDeadlines.OPENINGS,
                            SittingDeadlines.OPENINGS,
                            OtherDeadlines.OPENINGS)
                    .<Opening<?>>flatMap(List::stream)
                    .toList();

    static final List<Ending<?>> ENDINGS =
            Stream.of(
                            CaseDeadlines.ENDINGS,
                            EntryDeadlines.ENDINGS,
                            ConsentDeadlines.ENDINGS,
                            ReachingOutDeadlines.ENDINGS,
                            SittingDeadlines.ENDINGS,
                            OtherDeadlines.ENDINGS)
                    .<Ending<?>>flatMap(List::stream)
                    .toList();

    private static final Map<Class<?>, List<Opening<?>>> OPENED_BY =
            OPENINGS.stream().collect(Collectors.groupingBy(Opening::by));
    private static final Map<Class<?>, List<Ending<?>>> ENDED_BY =
            ENDINGS.stream().collect(Collectors.groupingBy(Ending::by));

    /**
     * Days that look like deadlines and are none, each with the reason.
     */
    static final Map<String, String> NO_DEADLINES =
            Map.ofEntries(
                    Map.entry(
                            "AreaAssigned.until",
                            "an assignment ends by itself; the page of organisations shows it"),
                    Map.entry(
                            "ContactRuleSet.until",
                            "a rule for contacts ends by itself and leaves nothing to do"),
                    Map.entry(
                            "CustodyReviewed.reviewedOn",
                            "the day of a review that was made; it ends what was due"),
                    Map.entry(
                            "DutyListOpened.until",
                            "a list ends by itself; each of its copies has a day of its own"),
                    Map.entry(
                            "FallbackReviewed.reviewedOn",
                            "the day of a look that was made; it ends what was due"),
                    Map.entry(
                            "MembershipExtended.until",
                            "a term ends by itself; the list of members shows it"),
                    Map.entry(
                            "MembershipGranted.until",
                            "a term ends by itself; the list of members shows it"),
                    Map.entry(
                            "PostFilled.until",
                            "a post falls vacant by itself; what waits then is a succession"),
                    Map.entry(
                            "TextVersionPublished.validUntil",
                            "a version of a text ends by itself; the state of preparation says"
                                    + " so"));

    private DeadlineTable() {}

    static List<Opening<?>> openings(LedgerEvent event) {
        return OPENED_BY.getOrDefault(event.getClass(), List.of());
    }

    static List<Ending<?>> endings(LedgerEvent event) {
        return ENDED_BY.getOrDefault(event.getClass(), List.of());
    }

    /** Whether an event that is of no file says anything about deadlines. */
    static boolean knows(LedgerEvent event) {
        return OPENED_BY.containsKey(event.getClass()) || ENDED_BY.containsKey(event.getClass());
    }

    /** One matter made of two. */
    static UUID pair(UUID one, Object other) {
        return UUID.nameUUIDFromBytes((one + "/" + other).getBytes(StandardCharsets.UTF_8));
    }
}
