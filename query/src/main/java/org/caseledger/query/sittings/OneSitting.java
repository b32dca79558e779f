package org.caseledger.query.sittings;

import org.caseledger.events.conference.AgendaItemSet;
import org.caseledger.events.conference.ConferenceConvened;
import org.caseledger.events.conference.MinutesApproved;
import org.caseledger.events.conference.SittingEvent;
import org.caseledger.events.register.FileCircle;
import org.caseledger.events.register.SittingRegister;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.SittingId;
import org.caseledger.query.gate.Look;
import org.caseledger.query.gate.NotFound;
import org.caseledger.query.ledger.LedgerLine;
import org.caseledger.query.review.Answer;
import org.caseledger.query.review.Finding;
import org.caseledger.query.review.Histories;
import org.caseledger.query.review.History;
import org.caseledger.query.review.MaskedPhrases;
import org.caseledger.query.review.Questionnaire;
import org.caseledger.query.sentences.OpenedPhrases;
import org.caseledger.query.sentences.Phrases;
import org.caseledger.query.sentences.Terms;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One sitting, replayed from the ledger. Items of files that the reader may not know of are not
 * there; a sitting of which nothing is left is not there either.
 */
@Component
class OneSitting {

    private final Histories histories;

    OneSitting(Histories histories) {
        this.histories = histories;
    }

    SittingShown shown(Look look, SittingId id) {
        SittingRegister.Sitting known =
                look.facts()
                        .value(SittingRegister.SITTING, id.toString())
                        .orElseThrow(NotFound::new);
        boolean reviews = SittingReading.reviews(look);
        History history = histories.ofSitting(look, id);
        Phrases opened = new OpenedPhrases(look, history.lines());
        Phrases say = reviews ? new MaskedPhrases(opened) : opened;
        List<LedgerLine> held =
                history.lines().stream()
                        .filter(line -> line.event().streamId().equals(id.value()))
                        .toList();
        List<Answer> review = reviews ? Questionnaire.ofSitting(history, say) : List.of();
        List<ItemFold> items =
                items(
                        look,
                        held,
                        new Members(known.bodyId(), known.heldOn(), history.lines(), look.facts()));
        if (items.isEmpty() && !reviews && hasItems(held)) {
            throw new NotFound();
        }
        return page(look, held, new Found(id, known, items, review, say, reviews));
    }

    /** Without an item a sitting tells nothing of anybody yet. */
    private static boolean hasItems(List<LedgerLine> held) {
        return held.stream().anyMatch(line -> ItemFold.begunBy(line.event()) != null);
    }

    private record Found(
            SittingId id,
            SittingRegister.Sitting known,
            List<ItemFold> items,
            List<Answer> review,
            Phrases say,
            boolean masked) {}

    private static SittingShown page(Look look, List<LedgerLine> held, Found found) {
        ConferenceConvened convened = last(held, ConferenceConvened.class);
        SittingRegister.Sitting known = found.known();
        MinutesApproved minutes = last(held, MinutesApproved.class);
        List<Finding> findings =
                found.review().stream().flatMap(answer -> answer.findings().stream()).toList();
        List<SittingShown.Item> items = new ArrayList<>();
        for (ItemFold item : found.items()) {
            items.add(item.shown(items.size() + 1, found.say(), findings));
        }
        return new SittingShown(
                found.id().value(),
                SittingLines.name(look, known),
                known.number(),
                known.heldOn(),
                convened != null && convened.online(),
                known.closed(),
                minutes == null ? null : Terms.day(minutes.approvedOn()) + "に承認",
                found.masked(),
                items,
                found.review(),
                List.of(),
                look.position());
    }

    private static List<ItemFold> items(Look look, List<LedgerLine> held, Members members) {
        Map<ItemId, ItemFold> items = new LinkedHashMap<>();
        for (LedgerLine line : held) {
            AgendaItemSet set = ItemFold.begunBy(line.event());
            if (set != null && mayKnow(look, set)) {
                look.shows(set.fileId());
                items.put(set.itemId(), new ItemFold(set, line.position(), members));
            }
            ItemId item = line.event() instanceof SittingEvent act ? ItemOf.act(act) : null;
            if (item != null && items.containsKey(item)) {
                items.get(item).take(line);
            }
        }
        return List.copyOf(items.values());
    }

    /** Who was only named for another item of the same file does not learn of this one. */
    private static boolean mayKnow(Look look, AgendaItemSet set) {
        return look.seesWholeFile(set.fileId())
                || (FileCircle.includes(
                                look.actor(), set.fileId(), look.facts(), look.reader().today())
                        && look.isNamedFor(set.itemId()));
    }

    private static <E> @Nullable E last(List<LedgerLine> held, Class<E> type) {
        return held.stream()
                .filter(line -> type.isInstance(line.event()))
                .map(line -> type.cast(line.event()))
                .reduce((_, later) -> later)
                .orElse(null);
    }
}
