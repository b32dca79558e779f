package org.caseledger.query.review;

import org.caseledger.events.conference.AgendaItemSet;
import org.caseledger.events.conference.SittingClosed;

import java.util.Optional;

/** Whether an agenda item carried a disclosure: set before it, on that basis, and in session. */
record ItemBasis(Disclosure given, History history) {

    Optional<String> lacking() {
        Optional<Recorded<AgendaItemSet>> item = item();
        if (item.isEmpty()) {
            return Optional.of("根拠とする検討事案が、その時点の台帳にない。");
        }
        AgendaItemSet set = item.get().event();
        if (set.basis() != given.stated().basis()) {
            return Optional.of("検討事案の根拠(" + set.basis().cited() + ")と異なる根拠を挙げている。");
        }
        if (!set.subjects().containsAll(given.subjects())) {
            return Optional.of("検討事案で名を挙げていない者に関する情報を含む。");
        }
        return notInSession(item.get());
    }

    private Optional<Recorded<AgendaItemSet>> item() {
        return history.every(AgendaItemSet.class).stream()
                .filter(set -> set.position() < given.line().position())
                .filter(set -> set.event().file().equals(given.line().event().file()))
                .filter(set ->
                        set.event().itemId().equals(given.stated().item())
                                || set.line().eventId().equals(given.stated().reliedOn()))
                .findFirst();
    }

    private Optional<String> notInSession(Recorded<AgendaItemSet> item) {
        if (given.session() == null) {
            return Optional.empty();
        }
        boolean sameDay =
                history.sitting(item.event().sittingId())
                        .filter(convened -> convened.event().heldOn().equals(given.session()))
                        .isPresent();
        boolean closed =
                history.every(SittingClosed.class).stream()
                        .filter(over -> over.event().sittingId().equals(item.event().sittingId()))
                        .anyMatch(over -> over.position() < given.line().position());
        return sameDay && !closed ? Optional.empty() : Optional.of("会議が開かれている間のものではない。");
    }
}
