package org.caseledger.query.bodies;

import org.caseledger.events.register.Fact;
import org.caseledger.events.register.FileCircle;
import org.caseledger.events.register.ItemRegister;
import org.caseledger.events.register.Lookups;
import org.caseledger.events.register.SittingRegister;
import org.caseledger.events.value.BodyId;
import org.caseledger.events.value.Capacity;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.SittingId;
import org.caseledger.query.gate.Look;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** The sittings of a body that a reader may know: with an item they know of, or without any. */
record BodySittings(Look look, BodyId body) {

    List<BodyShown.SittingLine> known() {
        return look.facts().findAll(SittingRegister.SITTING, Lookups.body(body)).stream()
                .filter(this::isKnown)
                .map(BodySittings::line)
                .sorted(Comparator.comparing(BodyShown.SittingLine::heldOn).reversed())
                .toList();
    }

    private static BodyShown.SittingLine line(Fact<SittingRegister.Sitting> fact) {
        SittingRegister.Sitting sitting = fact.value();
        return new BodyShown.SittingLine(
                UUID.fromString(fact.key()),
                sitting.number(),
                sitting.heldOn(),
                sitting.closed(),
                sitting.cancelled());
    }

    private boolean isKnown(Fact<SittingRegister.Sitting> sitting) {
        List<Fact<ItemRegister.Item>> items =
                look.facts()
                        .findAll(ItemRegister.ITEM, Lookups.sitting(SittingId.of(sitting.key())));
        return look.actor().capacity() == Capacity.REVIEWER
                || items.isEmpty()
                || items.stream().anyMatch(this::isKnownItem);
    }

    private boolean isKnownItem(Fact<ItemRegister.Item> item) {
        var file = item.value().fileId();
        return look.seesWholeFile(file)
                || FileCircle.includes(look.actor(), file, look.facts(), look.reader().today())
                        && look.isNamedFor(ItemId.of(item.key()));
    }
}
