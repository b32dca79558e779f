package org.caseledger.ops.migration;

import org.caseledger.events.migration.MigrationField;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.SignedIn;
import org.caseledger.query.migration.MigrationReading;
import org.caseledger.query.migration.SamePerson;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Persons who may be the same: among the lines of a file, and against the ledger. */
final class AlikePersons {

    private final Map<String, List<Place>> lines = new LinkedHashMap<>();

    AlikePersons(List<PersonRow> persons) {
        for (PersonRow person : persons) {
            if (person.reading() != null && person.birthDate() != null) {
                lines.computeIfAbsent(
                                SamePerson.key(person.reading(), person.birthDate()),
                                _ -> new ArrayList<>())
                        .add(person.cells().place(MigrationField.NAME));
            }
        }
    }

    List<Checked.Alike> in(MigrationReading reading, SignedIn who) {
        Map<String, List<FileId>> files = reading.filesOf(who, lines.keySet());
        List<Checked.Alike> alike = new ArrayList<>();
        lines.forEach((key, places) -> {
            List<FileId> known = files.getOrDefault(key, List.of());
            if (places.size() > 1 || !known.isEmpty()) {
                alike.add(
                        new Checked.Alike(
                                places.getFirst(), places.subList(1, places.size()), known));
            }
        });
        return alike;
    }
}
