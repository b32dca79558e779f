package org.caseledger.query.sittings;

import org.caseledger.query.review.Answer;
import org.caseledger.query.review.Finding;
import org.caseledger.query.screens.NextActs;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * One sitting for one reader: what came in, from whom, to whom and on which basis.
 *
 * @param minutes when the minutes were approved, in words; null while they are not
 * @param nextActs what can be done next, for those who do not review
 * @param review the questions and what was found; empty for those who do not review
 */
public record SittingShown(
        UUID sittingId,
        String body,
        int number,
        LocalDate heldOn,
        boolean online,
        boolean closed,
        @Nullable String minutes,
        boolean masked,
        List<Item> items,
        List<Answer> review,
        List<NextActs.NextAct> nextActs,
        long ledgerPosition) {

    /** What the rules accept now on the sitting as a whole. */
    public List<NextActs.NextAct> allowed() {
        return allowed(act -> !act.path().contains("/items"));
    }

    /** What they accept now that begins in the file of a household. */
    public List<NextActs.NextAct> allowedFromFile() {
        return allowed(act -> act.path().contains("/items") && !isOfItem(act));
    }

    /** What they accept now on some item of it. */
    public List<NextActs.NextAct> allowedOnItems() {
        return allowed(SittingShown::isOfItem);
    }

    private static boolean isOfItem(NextActs.NextAct act) {
        return act.path().contains("/items/");
    }

    private List<NextActs.NextAct> allowed(Predicate<NextActs.NextAct> which) {
        return nextActs.stream().filter(NextActs.NextAct::allowed).filter(which).toList();
    }

    /** What they refuse now, each with its reason. */
    public List<NextActs.NextAct> blocked() {
        return nextActs.stream().filter(act -> !act.allowed()).toList();
    }

    SittingShown with(List<NextActs.NextAct> acts) {
        return new SittingShown(
                sittingId,
                body,
                number,
                heldOn,
                online,
                closed,
                minutes,
                masked,
                items,
                review,
                acts,
                ledgerPosition);
    }

    /**
     * One agenda item.
     *
     * @param number within what this reader sees
     * @param statute the article the basis rests on
     * @param further papers, requests, minutes and what was recorded afterwards, as sentences
     */
    public record Item(
            UUID itemId,
            int number,
            UUID fileId,
            String basis,
            String statute,
            List<String> subjects,
            List<Attendee> attendees,
            List<Shared> shared,
            List<DecisionShown> decisions,
            List<String> further,
            List<Finding> findings,
            long position) {}

    /**
     * One person chosen for an item or present in it; one row for each stay.
     *
     * @param secrecy when the duty of secrecy was confirmed, in words
     * @param chosen how the person came to be here, in words
     */
    public record Attendee(
            String name,
            String organisation,
            String secrecy,
            String chosen,
            @Nullable LocalTime enteredAt,
            @Nullable LocalTime leftAt) {}

    /** One piece of information told in an item, and the agencies of those present. */
    public record Shared(
            long position, String from, List<String> to, List<String> about, String content) {}

    /** One decision. */
    public record DecisionShown(long position, String kind, String outcome, String summary) {}
}
