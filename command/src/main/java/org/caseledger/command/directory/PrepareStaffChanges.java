package org.caseledger.command.directory;

import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.directory.DirectoryRefusal.CHANGES_ALREADY_PREPARED;
import static org.caseledger.command.directory.DirectoryRefusal.CHANGES_IN_THE_PAST;
import static org.caseledger.command.directory.DirectoryRefusal.CHANGES_WITHOUT_LINES;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.Minted;
import org.caseledger.events.directory.ChangeOccasion;
import org.caseledger.events.directory.DirectoryEvent;
import org.caseledger.events.value.ChangesId;
import org.caseledger.events.value.MunicipalityCode;

import java.time.LocalDate;
import java.util.List;

/**
 * Prepares many changes for one day: all of them or none. Each line is judged as the act that it
 * stands for, after the lines before it; until the day comes everything stays as it is.
 */
public record PrepareStaffChanges(
        MunicipalityCode municipality,
        @Minted ChangesId changesId,
        ChangeOccasion occasion,
        LocalDate effectiveOn,
        List<ChangeLine> lines)
        implements DirectoryCommand {

    public PrepareStaffChanges {
        lines = List.copyOf(lines);
    }

    @Override
    public Decision<DirectoryEvent> decide(Directory directory, Circumstances now) {
        return DirectoryDesk.decide(this, directory, now, registered -> prepare(registered, now));
    }

    private Decision<DirectoryEvent> prepare(Directory.Registered registered, Circumstances now) {
        if (registered.changes().containsKey(changesId)) {
            return refuse(CHANGES_ALREADY_PREPARED);
        }
        if (lines.isEmpty()) {
            return refuse(CHANGES_WITHOUT_LINES);
        }
        if (effectiveOn.isBefore(now.today())) {
            return refuse(CHANGES_IN_THE_PAST);
        }
        return new LinesJudged(this, registered).decide(now);
    }
}
