package org.caseledger.command.directory;

import org.caseledger.events.directory.ChangeKind;
import org.caseledger.events.directory.DirectoryEvent;
import org.caseledger.events.directory.PreparedChange;
import org.caseledger.events.directory.StaffChangesPrepared;
import org.caseledger.events.directory.StaffChangesWithdrawn;
import org.caseledger.events.value.ChangesId;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Changes prepared for a day; {@code builtUpon} when a later fact rests on them. */
record Prepared(
        LocalDate effectiveOn, List<PreparedChange> changes, boolean withdrawn, boolean builtUpon) {

    static Map<ChangesId, Prepared> after(Map<ChangesId, Prepared> before, DirectoryEvent event) {
        Map<ChangesId, Prepared> all = new HashMap<>();
        before.forEach((id, prepared) -> all.put(id, prepared.after(event)));
        switch (event) {
            case StaffChangesPrepared made ->
                    all.put(
                            made.changesId(),
                            new Prepared(made.effectiveOn(), made.changes(), false, false));
            case StaffChangesWithdrawn back ->
                    all.computeIfPresent(back.changesId(), (_, was) -> was.takenBack());
            default -> {}
        }
        return all;
    }

    private Prepared takenBack() {
        return new Prepared(effectiveOn, changes, true, builtUpon);
    }

    private Prepared after(DirectoryEvent event) {
        if (withdrawn || builtUpon) {
            return this;
        }
        Set<UUID> subjects = Subjects.of(event);
        Set<UUID> agencies = Subjects.agenciesOf(event);
        boolean now =
                changes.stream()
                        .anyMatch(change ->
                                subjects.contains(change.subject())
                                        || change.kind() == ChangeKind.AGENCY_OPENS
                                                && agencies.contains(change.subject()));
        return new Prepared(effectiveOn, changes, false, now);
    }
}
