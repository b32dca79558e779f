package org.caseledger.command.supportcase;

import static org.caseledger.command.supportcase.SupportCaseRefusal.CUSTODY_REVIEW_BY_ANOTHER;
import static org.caseledger.command.supportcase.SupportCaseRefusal.CUSTODY_REVIEW_NOT_AWAITED;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.Refusal;
import org.caseledger.command.supportcase.Entries.AwaitedReview;
import org.caseledger.command.supportcase.SupportCase.Known;
import org.caseledger.events.supportcase.CustodyReviewed;
import org.caseledger.events.supportcase.SupportCaseEvent;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.Words;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** The superior who was named looks at what one person handled alone (R21). */
public record ReviewCustody(CaseId caseId, UUID custody, Words result, LocalDate reviewedOn)
        implements SupportCaseCommand {

    @Override
    public Decision<SupportCaseEvent> decide(SupportCase state, Circumstances now) {
        return ready(state)
                .holds(known -> reviews(known).containsKey(custody), CUSTODY_REVIEW_NOT_AWAITED)
                .holds(known -> isNamed(known, now), CUSTODY_REVIEW_BY_ANOTHER)
                .onOrBefore(now.today(), reviewedOn)
                .record(known -> event(known, now));
    }

    /** What already stands in the way, whatever would be stated. */
    public static Optional<Refusal> blocked(SupportCase state, Circumstances now) {
        return ready(state)
                .holds(
                        known ->
                                reviews(known).values().stream()
                                        .anyMatch(each -> each.by().equals(now.actor().staff())),
                        CUSTODY_REVIEW_BY_ANOTHER)
                .refusal();
    }

    private static Check<Known> ready(SupportCase state) {
        return Check.known(state)
                .holds(known -> !reviews(known).isEmpty(), CUSTODY_REVIEW_NOT_AWAITED);
    }

    private static Map<UUID, AwaitedReview> reviews(Known known) {
        return known.course().entries().reviews();
    }

    private AwaitedReview review(Known known) {
        return Objects.requireNonNull(reviews(known).get(custody));
    }

    private boolean isNamed(Known known, Circumstances now) {
        return review(known).by().equals(now.actor().staff());
    }

    private SupportCaseEvent event(Known known, Circumstances now) {
        AwaitedReview review = review(known);
        return new CustodyReviewed(
                caseId,
                known.outline().fileId(),
                custody,
                review.of(),
                now.about(known.outline().fileId(), review.of()).sensitive().put(result),
                reviewedOn);
    }
}
