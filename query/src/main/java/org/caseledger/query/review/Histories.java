package org.caseledger.query.review;

import org.caseledger.events.conference.AgendaItemSet;
import org.caseledger.events.conference.ConferenceConvened;
import org.caseledger.events.conference.SittingArranged;
import org.caseledger.events.conference.SittingEvent;
import org.caseledger.events.disclosure.InformationProvided;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.SittingId;
import org.caseledger.events.value.StreamIds;
import org.caseledger.query.gate.Look;
import org.caseledger.query.ledger.LedgerHistory;
import org.caseledger.query.ledger.LedgerLine;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Gathers from the ledger what a review needs; all values stay sealed. */
@Component
public class Histories {

    private final LedgerHistory ledger;

    public Histories(LedgerHistory ledger) {
        this.ledger = ledger;
    }

    /** All of one file, with the sittings it was discussed in. */
    public History ofFile(Look look, FileId file) {
        List<LedgerLine> reviewed = ledger.ofFile(look.sql(), file, look.position());
        Set<UUID> sittings = new HashSet<>();
        for (LedgerLine line : reviewed) {
            if (line.event() instanceof SittingEvent act) {
                sittings.add(act.streamId());
            }
        }
        List<LedgerLine> beside = ledger.ofStreams(look.sql(), sittings, look.position());
        beside = beside.stream().filter(line -> line.event().file().isEmpty()).toList();
        return new History(reviewed, withTown(look, beside));
    }

    /** All of one sitting; beside it the files of its items. */
    public History ofSitting(Look look, SittingId sitting) {
        List<LedgerLine> held =
                ledger.ofStreams(look.sql(), List.of(sitting.value()), look.position());
        List<LedgerLine> beside = new ArrayList<>();
        files(held)
                .forEach(file -> beside.addAll(ledger.ofFile(look.sql(), file, look.position())));
        List<LedgerLine> reviewed = new ArrayList<>(held);
        Set<ItemId> items = items(held);
        beside.stream().filter(line -> isOfItems(line, items)).forEach(reviewed::add);
        beside.addAll(held);
        return new History(reviewed, withTown(look, beside));
    }

    private static Set<FileId> files(List<LedgerLine> held) {
        Set<FileId> files = new LinkedHashSet<>();
        held.forEach(line -> line.event().file().ifPresent(files::add));
        return files;
    }

    private static Set<ItemId> items(List<LedgerLine> held) {
        Set<ItemId> items = new HashSet<>();
        for (LedgerLine line : held) {
            if (line.event() instanceof AgendaItemSet set) {
                items.add(set.itemId());
            }
        }
        return items;
    }

    private static boolean isOfItems(LedgerLine line, Set<ItemId> items) {
        return line.event() instanceof InformationProvided act
                && act.itemId() != null
                && items.contains(act.itemId());
    }

    /** Adds the bodies of the sittings, the directory and the rules of the municipality. */
    private List<LedgerLine> withTown(Look look, List<LedgerLine> beside) {
        Set<UUID> streams = new LinkedHashSet<>();
        for (LedgerLine line : beside) {
            if (line.event() instanceof ConferenceConvened convened) {
                streams.add(convened.bodyId().value());
            }
            if (line.event() instanceof SittingArranged arranged) {
                arranged.alsoOf().forEach(body -> streams.add(body.value()));
            }
        }
        streams.add(StreamIds.directory(look.actor().municipality()));
        streams.add(StreamIds.profile(look.actor().municipality()));
        List<LedgerLine> all = new ArrayList<>(beside);
        all.addAll(ledger.ofStreams(look.sql(), streams, look.position()));
        return all;
    }
}
