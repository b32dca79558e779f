package org.caseledger.query.sittings;

import org.caseledger.events.conference.SittingArranged;
import org.caseledger.events.register.SittingRegister;
import org.caseledger.events.value.SittingId;
import org.caseledger.query.gate.Look;
import org.caseledger.query.gate.NotFound;
import org.caseledger.query.review.Histories;
import org.caseledger.query.review.History;
import org.caseledger.query.sentences.ConferenceTerms;
import org.caseledger.query.sentences.OpenedPhrases;
import org.caseledger.query.sentences.Phrases;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;

/** Finds what is missing before a sitting and what is still open after it. */
@Component
class Readiness {

    private final Histories histories;

    Readiness(Histories histories) {
        this.histories = histories;
    }

    SittingReadiness of(Look look, SittingId id) {
        SittingRegister.Sitting known =
                look.facts()
                        .value(SittingRegister.SITTING, id.toString())
                        .orElseThrow(NotFound::new);
        History history = histories.ofSitting(look, id);
        Phrases say = new OpenedPhrases(look, history.lines());
        Agenda agenda = Agenda.of(id, history.lines());
        List<SittingReadiness.Item> items = new ArrayList<>();
        for (Agenda.Item item : agenda.inOrder()) {
            if (look.seesWholeFile(item.set().fileId()) || look.isNamedFor(item.set().itemId())) {
                look.shows(item.set().fileId());
                MissingForItem missing = new MissingForItem(item, known, look, say);
                items.add(
                        new SittingReadiness.Item(
                                item.set().itemId().value(),
                                items.size() + 1,
                                ConferenceTerms.of(item.kind()),
                                missing.inWords()));
            }
        }
        return new SittingReadiness(
                id.value(),
                SittingLines.name(look, known),
                known.number(),
                known.heldOn(),
                ofSitting(agenda),
                items,
                look.position());
    }

    private static List<String> ofSitting(Agenda agenda) {
        List<String> missing = new ArrayList<>();
        SittingArranged arranged = agenda.arranged();
        if (arranged == null) {
            missing.add("開催方法(場所・総括者・事務局)が決まっていません。");
        } else if (arranged.chair() == null) {
            missing.add("総括者が決まっていません。");
        }
        if (agenda.inOrder().isEmpty()) {
            missing.add("検討事案がありません。");
        }
        return missing;
    }
}
