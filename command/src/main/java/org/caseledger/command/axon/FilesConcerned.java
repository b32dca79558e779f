package org.caseledger.command.axon;

import org.caseledger.command.correction.CorrectionCommand;
import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.LedgerCommand;
import org.caseledger.command.decision.Minted;
import org.caseledger.command.emergency.EmergencyCommand;
import org.caseledger.events.register.Facts;
import org.caseledger.events.register.FileCircle;
import org.caseledger.events.register.ItemRegister;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.ItemId;
import org.jspecify.annotations.Nullable;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The files that a command touches: the one it names, the one of the agenda item it names, and the
 * one its stream belongs to. Whoever may not know of one of them is told that it does not exist,
 * before any rule is asked.
 */
final class FilesConcerned {

    private static final FileId NONE = new FileId(new UUID(0, 0));

    private FilesConcerned() {}

    static boolean areVisible(LedgerCommand command, StreamPlace place, Circumstances now) {
        if (now.actor().isLedgerItself()) {
            return true;
        }
        if (command instanceof EmergencyCommand emergency) {
            return EmergencyDoor.isOpenTo(emergency, now);
        }
        if (command instanceof CorrectionCommand) {
            return isEntryVisible(place, now);
        }
        Named named = Named.by(command, now.facts());
        if (named.files().isEmpty()) {
            return isVisible(place, now);
        }
        return named.files().stream()
                .allMatch(file ->
                        includes(file, now)
                                || (named.mayOpen() && FileCircle.isNew(file, now.facts())));
    }

    /** Whether the command names its stream as something that is there already. */
    static boolean goesOn(LedgerCommand command) {
        String stream = command.streamId().toString();
        return Arrays.stream(command.getClass().getRecordComponents())
                .filter(component -> stream.equals(String.valueOf(valueOf(component, command))))
                .anyMatch(component -> !component.isAnnotationPresent(Minted.class));
    }

    /** What the command itself names, and whether it may be the first word of that file. */
    private record Named(Set<FileId> files, boolean mayOpen) {

        static Named by(LedgerCommand command, Facts facts) {
            Set<FileId> files = new LinkedHashSet<>();
            boolean mayOpen = false;
            for (RecordComponent component : command.getClass().getRecordComponents()) {
                switch (valueOf(component, command)) {
                    case FileId file -> {
                        files.add(file);
                        mayOpen = component.isAnnotationPresent(Minted.class);
                    }
                    case ItemId item -> fileOf(item, facts).ifPresent(files::add);
                    case null, default -> {}
                }
            }
            return new Named(files, mayOpen);
        }
    }

    /** Where nothing is, the same is asked about the file of nobody, and the rule says what lacks. */
    private static boolean isVisible(StreamPlace place, Circumstances now) {
        if (place.isNowhere()) {
            includes(NONE, now);
            return true;
        }
        return place.file() == null || includes(place.file(), now);
    }

    /** An entry is visible with its file; one of no file to the municipality and to its recorder. */
    private static boolean isEntryVisible(StreamPlace place, Circumstances now) {
        StreamPlace.Entry entry = place.entry();
        if (entry == null) {
            includes(NONE, now);
            return false;
        }
        FileId file = entry.file() == null ? place.file() : entry.file();
        if (file == null) {
            return now.actor().isMunicipalOfficer()
                    || entry.recordedBy().equals(now.actor().organisation());
        }
        return includes(file, now);
    }

    private static boolean includes(FileId file, Circumstances now) {
        return FileCircle.includes(now.actor(), file, now.facts(), now.today());
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
