package org.caseledger.command.conference;

import static org.caseledger.command.conference.SittingRefusal.AGENDA_ORDER_INCOMPLETE;
import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.conference.AgendaOrdered;
import org.caseledger.events.conference.SittingEvent;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.SittingId;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts the items of the agenda in order; each item that was not withdrawn is named once. */
public record OrderAgenda(SittingId sittingId, List<ItemId> order) implements SittingCommand {

    public OrderAgenda {
        order = List.copyOf(order);
    }

    @Override
    public Decision<SittingEvent> decide(Sitting sitting, Circumstances now) {
        return OpenSitting.ledByChair(sitting, now, this::order);
    }

    private Decision<SittingEvent> order(Sitting.Open open) {
        Set<ItemId> standing =
                open.items().entrySet().stream()
                        .filter(item ->
                                item.getValue().standing() == AgendaItem.Standing.ON_THE_AGENDA)
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet());
        boolean complete = standing.size() == order.size() && standing.containsAll(order);
        return complete && Set.copyOf(order).size() == order.size()
                ? accept(new AgendaOrdered(sittingId, order))
                : refuse(AGENDA_ORDER_INCOMPLETE);
    }
}
