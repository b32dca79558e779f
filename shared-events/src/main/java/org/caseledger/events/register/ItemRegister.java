package org.caseledger.events.register;

import org.caseledger.events.conference.AgendaItemAssigned;
import org.caseledger.events.conference.AgendaItemSet;
import org.caseledger.events.conference.AgendaItemWithdrawn;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.value.BodyId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.SittingId;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** The agenda items of all sittings, with their basis and the persons named. Key: item id. */
public final class ItemRegister implements Register<ItemRegister.Item> {

    public static final ItemRegister ITEM = new ItemRegister();

    /** One agenda item; {@code body} is null where it is that of the sitting. */
    public record Item(
            SittingId sittingId,
            FileId fileId,
            LegalBasis basis,
            Set<PersonId> subjects,
            UUID event,
            boolean withdrawn,
            @Nullable BodyId body) {}

    private ItemRegister() {}

    /** Neither was it taken off the agenda nor the sitting called off. */
    public static boolean isDealtWith(ItemId item, Facts facts) {
        return facts.value(ITEM, item.toString())
                .map(known -> !known.withdrawn() && !isCalledOff(known, facts))
                .orElse(true);
    }

    /** The sitting it was on was closed, or its day has gone by. */
    static boolean isOver(ItemId item, Facts facts, LocalDate day) {
        return facts.value(ITEM, item.toString())
                .flatMap(
                        known -> facts.value(SittingRegister.SITTING, known.sittingId().toString()))
                .filter(sitting -> sitting.closed() || day.isAfter(sitting.heldOn()))
                .isPresent();
    }

    private static boolean isCalledOff(Item item, Facts facts) {
        return facts.value(SittingRegister.SITTING, item.sittingId().toString())
                .filter(SittingRegister.Sitting::cancelled)
                .isPresent();
    }

    @Override
    public String name() {
        return "item";
    }

    @Override
    public Class<Item> valueType() {
        return Item.class;
    }

    @Override
    public Set<String> keysTouchedBy(RecordedEvent recorded) {
        return switch (recorded.event()) {
            case AgendaItemSet event -> Set.of(event.itemId().toString());
            case AgendaItemWithdrawn event -> Set.of(event.itemId().toString());
            case AgendaItemAssigned event -> Set.of(event.itemId().toString());
            default -> Set.of();
        };
    }

    @Override
    public Item after(@Nullable Item before, String key, RecordedEvent recorded) {
        return switch (recorded.event()) {
            case AgendaItemSet event ->
                    new Item(
                            event.sittingId(),
                            event.fileId(),
                            event.basis(),
                            new LinkedHashSet<>(event.subjects()),
                            recorded.eventId(),
                            false,
                            null);
            case AgendaItemWithdrawn _ -> {
                Item was = Objects.requireNonNull(before);
                yield new Item(
                        was.sittingId,
                        was.fileId,
                        was.basis,
                        was.subjects,
                        was.event,
                        true,
                        was.body);
            }
            case AgendaItemAssigned event -> {
                Item was = Objects.requireNonNull(before);
                yield new Item(
                        was.sittingId,
                        was.fileId,
                        was.basis,
                        was.subjects,
                        was.event,
                        was.withdrawn,
                        event.bodyId());
            }
            default -> throw new IllegalStateException("not an event of this register");
        };
    }

    @Override
    public Set<String> lookupsOf(Item value) {
        return Set.of(Lookups.file(value.fileId()), Lookups.sitting(value.sittingId()));
    }
}
