package org.caseledger.query.sittings;

import org.caseledger.events.conference.AgendaItemAssigned;
import org.caseledger.events.conference.AgendaItemSet;
import org.caseledger.events.conference.AgendaItemWithdrawn;
import org.caseledger.events.conference.AgendaOrdered;
import org.caseledger.events.conference.AttendeeSelectedForItem;
import org.caseledger.events.conference.ConferenceKind;
import org.caseledger.events.conference.MaterialDistributed;
import org.caseledger.events.conference.MaterialPrepared;
import org.caseledger.events.conference.MaterialRecovered;
import org.caseledger.events.conference.NonMemberInvited;
import org.caseledger.events.conference.SittingArranged;
import org.caseledger.events.conference.SittingEvent;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.SittingId;
import org.caseledger.events.value.StaffId;
import org.caseledger.query.ledger.LedgerLine;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The agenda of one sitting as its events left it: standing items, who is named, which copies. */
final class Agenda {

    /** One item with the acts that belong to it. */
    record Item(AgendaItemSet set, List<SittingEvent> acts) {

        ConferenceKind kind() {
            return of(AgendaItemAssigned.class).stream()
                    .map(AgendaItemAssigned::kind)
                    .findFirst()
                    .orElseGet(() -> ConferenceKind.of(set.basis()));
        }

        Set<StaffId> named() {
            Set<StaffId> named = new LinkedHashSet<>();
            of(AttendeeSelectedForItem.class).forEach(act -> named.add(act.staffId()));
            of(NonMemberInvited.class).forEach(act -> named.add(act.staffId()));
            return named;
        }

        boolean isFor(StaffId attendee) {
            return named().contains(attendee);
        }

        List<MaterialDistributed> copiesOf(StaffId attendee) {
            return of(MaterialDistributed.class).stream()
                    .filter(copy -> copy.staffId().equals(attendee))
                    .toList();
        }

        MaterialPrepared material(int number) {
            return of(MaterialPrepared.class).stream()
                    .filter(prepared -> prepared.material() == number)
                    .findFirst()
                    .orElseThrow();
        }

        boolean isOut(MaterialDistributed copy) {
            return of(MaterialRecovered.class).stream()
                    .noneMatch(back ->
                            back.material() == copy.material() && back.copy() == copy.copy());
        }

        boolean isWithdrawn() {
            return !of(AgendaItemWithdrawn.class).isEmpty();
        }

        <E> List<E> of(Class<E> type) {
            return acts.stream().filter(type::isInstance).map(type::cast).toList();
        }
    }

    private final Map<ItemId, Item> items = new LinkedHashMap<>();
    private @Nullable SittingArranged arranged;
    private List<ItemId> order = List.of();

    private Agenda() {}

    static Agenda of(SittingId sitting, List<LedgerLine> lines) {
        Agenda agenda = new Agenda();
        for (LedgerLine line : lines) {
            if (line.event() instanceof SittingEvent act && act.sittingId().equals(sitting)) {
                agenda.take(act);
            }
        }
        return agenda;
    }

    private void take(SittingEvent act) {
        switch (act) {
            case AgendaItemSet set -> items.put(set.itemId(), new Item(set, new ArrayList<>()));
            case SittingArranged now -> arranged = now;
            case AgendaOrdered now -> order = now.order();
            default -> {
                ItemId item = ItemOf.act(act);
                if (item != null && items.containsKey(item)) {
                    items.get(item).acts().add(act);
                }
            }
        }
    }

    @Nullable SittingArranged arranged() {
        return arranged;
    }

    /** The items that stand, in the order set for them, new ones last. */
    List<Item> inOrder() {
        List<Item> standing =
                new ArrayList<>(
                        items.values().stream().filter(item -> !item.isWithdrawn()).toList());
        standing.sort(Comparator.comparingInt(item -> place(item.set().itemId())));
        return standing;
    }

    private int place(ItemId item) {
        int place = order.indexOf(item);
        return place < 0 ? Integer.MAX_VALUE : place;
    }
}
