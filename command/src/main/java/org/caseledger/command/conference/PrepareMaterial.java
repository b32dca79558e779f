package org.caseledger.command.conference;

import static org.caseledger.command.conference.SittingRefusal.MATERIAL_DERIVED_FROM_UNKNOWN;
import static org.caseledger.command.conference.SittingRefusal.MATERIAL_NUMBER_TAKEN;
import static org.caseledger.command.conference.SittingRefusal.SUBJECT_NOT_OF_ITEM;
import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.conference.MaterialPrepared;
import org.caseledger.events.conference.SittingEvent;
import org.caseledger.events.register.ToldRegister;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.SittingId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/**
 * A numbered paper about persons of the item is ready.
 *
 * @param derivedFrom the event in which its information was told before
 */
public record PrepareMaterial(
        SittingId sittingId,
        ItemId itemId,
        int material,
        Words title,
        List<PersonId> subjects,
        @Nullable UUID derivedFrom)
        implements SittingCommand {

    public PrepareMaterial {
        subjects = subjects.stream().distinct().toList();
    }

    @Override
    public Decision<SittingEvent> decide(Sitting sitting, Circumstances now) {
        return OpenSitting.itemLedByChair(sitting, itemId, now, (_, item) -> prepare(item, now));
    }

    private Decision<SittingEvent> prepare(AgendaItem item, Circumstances now) {
        if (material < 1 || item.papers().has(material)) {
            return refuse(MATERIAL_NUMBER_TAKEN);
        }
        if (subjects.isEmpty() || !item.subjects().containsAll(subjects)) {
            return refuse(SUBJECT_NOT_OF_ITEM);
        }
        if (derivedFrom != null && !isOfFile(derivedFrom, item, now)) {
            return refuse(MATERIAL_DERIVED_FROM_UNKNOWN);
        }
        return accept(
                new MaterialPrepared(
                        sittingId,
                        itemId,
                        item.fileId(),
                        material,
                        item.label(itemId, subjects, now).put(title),
                        subjects,
                        derivedFrom));
    }

    private static boolean isOfFile(UUID event, AgendaItem item, Circumstances now) {
        return now.facts()
                .value(ToldRegister.TOLD, event.toString())
                .filter(told -> told.fileId().equals(item.fileId()))
                .isPresent();
    }
}
