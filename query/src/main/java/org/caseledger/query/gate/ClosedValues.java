package org.caseledger.query.gate;

import org.caseledger.events.privacy.Label;
import org.caseledger.events.privacy.RetentionClass;
import org.caseledger.events.privacy.Sensitivity;
import org.caseledger.events.register.Facts;
import org.caseledger.events.register.Lookups;
import org.caseledger.events.register.NoteRegister;
import org.caseledger.events.register.ProtectionRegister;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.StaffId;

import java.util.List;
import java.util.UUID;

/**
 * What closes a value beyond the ordinary rules, from the registers: a note kept apart, or a
 * protection of one of its subjects. A subject whose protection was lifted leaves the words of the
 * protection itself closed.
 */
record ClosedValues(StaffId reader, Facts facts) {

    /** Whether one of the subjects is protected now, or the value is a note kept apart. */
    boolean isGuarded(Label label) {
        return isNote(label)
                || (isClose(label)
                        && protections(label).stream()
                                .anyMatch(ProtectionRegister.Protection::open));
    }

    /** Whether the reader is named for each protection that closes it, or for the note. */
    boolean isNamedReader(Label label) {
        if (isNote(label)) {
            return label.subjects().stream().allMatch(this::isReaderOfNote);
        }
        if (!isClose(label)) {
            return false;
        }
        List<ProtectionRegister.Protection> closing =
                protections(label).stream()
                        .filter(each -> each.open() || label.sensitivity() == Sensitivity.S4)
                        .toList();
        return !closing.isEmpty()
                && closing.stream().allMatch(each -> each.named().contains(reader));
    }

    private static boolean isNote(Label label) {
        return label.file() == null && label.retention() == RetentionClass.SAFEKEEPING;
    }

    private static boolean isClose(Label label) {
        return label.sensitivity().compareTo(Sensitivity.S3) >= 0;
    }

    private boolean isReaderOfNote(UUID note) {
        return facts.value(NoteRegister.NOTE, note.toString())
                .filter(kept -> kept.readers().contains(reader))
                .isPresent();
    }

    private List<ProtectionRegister.Protection> protections(Label label) {
        return label.subjects().stream()
                .map(PersonId::new)
                .flatMap(person ->
                        facts
                                .values(ProtectionRegister.PROTECTION, Lookups.person(person))
                                .stream())
                .toList();
    }
}
