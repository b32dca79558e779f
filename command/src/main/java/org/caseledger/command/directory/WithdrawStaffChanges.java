package org.caseledger.command.directory;

import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.directory.DirectoryRefusal.CHANGES_ALREADY_IN_EFFECT;
import static org.caseledger.command.directory.DirectoryRefusal.CHANGES_ALREADY_WITHDRAWN;
import static org.caseledger.command.directory.DirectoryRefusal.CHANGES_BUILT_UPON;
import static org.caseledger.command.directory.DirectoryRefusal.CHANGES_UNKNOWN;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.directory.DirectoryEvent;
import org.caseledger.events.directory.PreparedChange;
import org.caseledger.events.directory.StaffChangesWithdrawn;
import org.caseledger.events.value.ChangesId;
import org.caseledger.events.value.MunicipalityCode;

import java.util.List;

/** Takes prepared changes back before their day; none of them takes effect. */
public record WithdrawStaffChanges(MunicipalityCode municipality, ChangesId changesId)
        implements DirectoryCommand {

    @Override
    public Decision<DirectoryEvent> decide(Directory directory, Circumstances now) {
        return DirectoryDesk.decide(this, directory, now, registered -> withdraw(registered, now));
    }

    private Decision<DirectoryEvent> withdraw(Directory.Registered registered, Circumstances now) {
        Prepared prepared = registered.changes().get(changesId);
        if (prepared == null) {
            return refuse(CHANGES_UNKNOWN);
        }
        if (prepared.withdrawn()) {
            return refuse(CHANGES_ALREADY_WITHDRAWN);
        }
        if (!now.today().isBefore(prepared.effectiveOn())) {
            return refuse(CHANGES_ALREADY_IN_EFFECT);
        }
        if (prepared.builtUpon()) {
            return refuse(CHANGES_BUILT_UPON);
        }
        return accept(
                new StaffChangesWithdrawn(
                        municipality, changesId, prepared.effectiveOn(), undone(prepared)));
    }

    /** The last change first, as each rests on the ones before it. */
    private static List<PreparedChange> undone(Prepared prepared) {
        return prepared.changes().reversed();
    }
}
