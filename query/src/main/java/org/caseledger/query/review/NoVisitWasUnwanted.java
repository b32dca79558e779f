package org.caseledger.query.review;

import org.caseledger.events.outreach.ContactByPersonReceived;
import org.caseledger.events.outreach.ContactRefusal;
import org.caseledger.events.outreach.ContactRefused;
import org.caseledger.events.outreach.FirstContactMade;
import org.caseledger.events.outreach.HomeVisitMade;
import org.caseledger.events.value.LedgerEvent;
import org.caseledger.events.value.Occurred;
import org.caseledger.query.ledger.LedgerLine;
import org.caseledger.query.sentences.Phrases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * No visit followed the person's word that they want no contact any more, unless they agreed to it
 * (O-05, O-07); whichever of the two was written down first.
 */
final class NoVisitWasUnwanted implements ReviewQuestion {

    /** A day on which the person said something about contact. */
    private record Word(LocalDate on, LedgerLine line) {}

    @Override
    public Answer ask(History history, Phrases say) {
        List<Recorded<HomeVisitMade>> visits = history.reviewed(HomeVisitMade.class);
        List<Finding> findings = new ArrayList<>();
        for (Recorded<HomeVisitMade> visit : visits) {
            if (!Boolean.TRUE.equals(visit.event().agreedToVisit())) {
                lastWord(visit.event(), history)
                        .filter(word -> isRefusal(word.line().event()))
                        .ifPresent(word -> findings.add(finding(visit, word.line())));
            }
        }
        return Answer.of(Question.UNWANTED, visits.size(), findings);
    }

    private static Finding finding(Recorded<HomeVisitMade> visit, LedgerLine refusal) {
        String what =
                "第"
                        + visit.position()
                        + "号の訪問は、本人が今後の接触を望まないと述べた後のもので(第"
                        + refusal.position()
                        + "号)、応じるかを確かめた記録がない。";
        return Finding.of(Question.UNWANTED, what, visit.line(), refusal);
    }

    /** What the person said last on a day before the visit. */
    private static Optional<Word> lastWord(HomeVisitMade visit, History history) {
        return history.lines().stream()
                .filter(line -> line.event().streamId().equals(visit.streamId()))
                .flatMap(line -> said(line.event()).map(on -> new Word(on.on(), line)).stream())
                .filter(word -> word.on().isBefore(visit.occurred().on()))
                .max(Comparator.comparing(Word::on).thenComparing(word -> word.line().position()));
    }

    private static Optional<Occurred> said(LedgerEvent event) {
        return switch (event) {
            case ContactRefused act -> Optional.of(act.occurred());
            case FirstContactMade act -> Optional.of(act.occurred());
            case ContactByPersonReceived act -> Optional.of(act.occurred());
            default -> Optional.empty();
        };
    }

    private static boolean isRefusal(LedgerEvent word) {
        return word instanceof ContactRefused(_, _, var extent, _, _, _, _)
                && extent == ContactRefusal.FOR_GOOD;
    }
}
