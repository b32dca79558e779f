package org.caseledger.events.register;

import org.caseledger.events.conference.InformationSharedInItem;
import org.caseledger.events.disclosure.EmergencyDisclosureMade;
import org.caseledger.events.disclosure.InformationProvided;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.PersonId;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;

/** What was passed on of a file, so that a later act can name where it is from. Key: event id. */
public final class ToldRegister implements Register<ToldRegister.Told> {
    public static final ToldRegister TOLD = new ToldRegister();

    /** How it was passed on. */
    public enum Way {
        IN_ITEM,
        PROVIDED,
        IN_EMERGENCY
    }

    /**
     * One passing on.
     *
     * @param basis null in an item: the item has it
     * @param to null in an item: those in the room
     * @param on the day; null in an item: that of the sitting
     */
    public record Told(
            FileId fileId,
            Way way,
            Set<PersonId> subjects,
            @Nullable ItemId itemId,
            @Nullable LegalBasis basis,
            @Nullable AgencyId to,
            @Nullable LocalDate on) {}

    private ToldRegister() {}

    @Override
    public String name() {
        return "told";
    }

    @Override
    public Class<Told> valueType() {
        return Told.class;
    }

    @Override
    public Set<String> keysTouchedBy(RecordedEvent recorded) {
        return switch (recorded.event()) {
            case InformationSharedInItem _, InformationProvided _, EmergencyDisclosureMade _ ->
                    Set.of(recorded.eventId().toString());
            default -> Set.of();
        };
    }

    @Override
    public Told after(@Nullable Told before, String key, RecordedEvent recorded) {
        return switch (recorded.event()) {
            case InformationSharedInItem event ->
                    new Told(
                            event.fileId(),
                            Way.IN_ITEM,
                            new LinkedHashSet<>(event.subjects()),
                            event.itemId(),
                            null,
                            null,
                            null);
            case InformationProvided event ->
                    new Told(
                            event.fileId(),
                            Way.PROVIDED,
                            new LinkedHashSet<>(event.subjects()),
                            event.itemId(),
                            event.basis(),
                            event.to(),
                            event.providedOn());
            case EmergencyDisclosureMade event ->
                    new Told(
                            event.fileId(),
                            Way.IN_EMERGENCY,
                            new LinkedHashSet<>(event.subjects()),
                            null,
                            LegalBasis.EMERGENCY,
                            event.to(),
                            event.occurred().on());
            default -> throw new IllegalStateException("not an event of this register");
        };
    }

    @Override
    public Set<String> lookupsOf(Told value) {
        return Set.of(Lookups.file(value.fileId()));
    }
}
