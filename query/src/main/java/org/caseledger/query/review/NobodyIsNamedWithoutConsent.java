package org.caseledger.query.review;

import org.caseledger.events.conference.AgendaItemAsItHappened;
import org.caseledger.events.conference.AgendaItemSet;
import org.caseledger.events.conference.InformationSharedInItem;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.Purpose;
import org.caseledger.query.ledger.LedgerLine;
import org.caseledger.query.sentences.Phrases;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** On an item that rests on consent nobody is named whose own consent to planning does not hold. */
final class NobodyIsNamedWithoutConsent implements ReviewQuestion {

    private record Naming(LedgerLine line, Recorded<AgendaItemSet> item, PersonId person) {}

    @Override
    public Answer ask(History history, Phrases say) {
        List<Naming> namings = namings(history);
        List<Finding> findings =
                namings.stream()
                        .filter(naming -> !consented(naming, history))
                        .map(naming ->
                                Finding.of(
                                        Question.Q5,
                                        "同意が有効でない"
                                                + say.person(naming.person())
                                                + "が、重層的支援会議の事案で名を挙げられた。",
                                        naming.line()))
                        .toList();
        List<Recorded<AgendaItemAsItHappened>> afterwards =
                history.reviewed(AgendaItemAsItHappened.class);
        return Answer.of(
                Question.Q5,
                namings.size() + afterwards.size(),
                AsItHappenedFindings.after(
                        findings, Question.Q5, afterwards, AgendaItemAsItHappened::breaches));
    }

    private static List<Naming> namings(History history) {
        List<Naming> namings = new ArrayList<>();
        for (var item : history.reviewed(AgendaItemSet.class)) {
            if (item.event().basis() == LegalBasis.CONSENT) {
                item.event()
                        .subjects()
                        .forEach(person -> namings.add(new Naming(item.line(), item, person)));
            }
        }
        for (var shared : history.reviewed(InformationSharedInItem.class)) {
            history.item(shared.event().itemId())
                    .filter(item -> item.event().basis() == LegalBasis.CONSENT)
                    .ifPresent(item -> addOthers(shared, item, namings::add));
        }
        return namings;
    }

    private static void addOthers(
            Recorded<InformationSharedInItem> shared,
            Recorded<AgendaItemSet> item,
            Consumer<Naming> to) {
        shared.event().subjects().stream()
                .filter(person -> !item.event().subjects().contains(person))
                .map(person -> new Naming(shared.line(), item, person))
                .forEach(to);
    }

    private static boolean consented(Naming naming, History history) {
        var moment =
                new ConsentCourse.Moment(history.dayOf(naming.item()), naming.line().position());
        return history.consentsOf(naming.person()).stream()
                .filter(consent -> consent.fileId().equals(naming.item().event().fileId()))
                .filter(consent -> consent.purpose() == Purpose.PLANNING)
                .anyMatch(consent -> consent.isHeldAt(moment));
    }
}
