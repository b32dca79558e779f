package org.caseledger.command.axon;

import org.caseledger.command.correction.CorrectionCommand;
import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.LedgerCommand;
import org.caseledger.command.decision.Minted;
import org.caseledger.command.emergency.EmergencyCommand;
import org.caseledger.events.register.Facts;
import org.caseledger.events.register.FileCircle;
import org.caseledger.events.register.ItemRegister;
import org.caseledger.events.register.RecordedEvent;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.ItemId;
import org.jspecify.annotations.Nullable;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The files that a command touches: the one it names, the one of the agenda item it names, and the
 * one its stream belongs to. Whoever may not know of one of them is told that it does not exist,
 * before any rule is asked.
 */
final class FilesConcerned {

    private FilesConcerned() {}

    static boolean areVisible(LedgerCommand command, StreamAggregate stream, Circumstances now) {
        if (now.actor().isLedgerItself()) {
            return true;
        }
        if (command instanceof EmergencyCommand emergency) {
            return EmergencyDoor.isOpenTo(emergency, now);
        }
        if (command instanceof CorrectionCommand correction) {
            return stream.entry(correction.entry())
                    .map(entry -> isVisible(entry, stream, now))
                    .orElse(false);
        }
        Set<FileId> files = new LinkedHashSet<>();
        boolean mayOpenFile = false;
        for (RecordComponent component : command.getClass().getRecordComponents()) {
            switch (valueOf(component, command)) {
                case FileId file -> {
                    files.add(file);
                    mayOpenFile = component.isAnnotationPresent(Minted.class);
                }
                case ItemId item -> fileOf(item, now.facts()).ifPresent(files::add);
                case null, default -> {}
            }
        }
        if (files.isEmpty()) {
            stream.file().ifPresent(files::add);
        }
        boolean opensFile = mayOpenFile;
        return files.stream()
                .allMatch(file ->
                        FileCircle.includes(now.actor(), file, now.facts(), now.today())
                                || (opensFile && FileCircle.isNew(file, now.facts())));
    }

    /** An entry is visible with its file; one of no file to the municipality and to its recorder. */
    private static boolean isVisible(
            RecordedEvent entry, StreamAggregate stream, Circumstances now) {
        return entry.event()
                .file()
                .or(stream::file)
                .map(file -> FileCircle.includes(now.actor(), file, now.facts(), now.today()))
                .orElseGet(() ->
                        now.actor().isMunicipalOfficer()
                                || entry.actor().organisation().equals(now.actor().organisation()));
    }

    private static Optional<FileId> fileOf(ItemId item, Facts facts) {
        return facts.value(ItemRegister.ITEM, item.toString()).map(ItemRegister.Item::fileId);
    }

    private static @Nullable Object valueOf(RecordComponent component, LedgerCommand command) {
        try {
            return component.getAccessor().invoke(command);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
