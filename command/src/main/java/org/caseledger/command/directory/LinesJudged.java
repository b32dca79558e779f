package org.caseledger.command.directory;

import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.directory.DirectoryRefusal.CHANGES_WITH_WRONG_LINES;
import static org.caseledger.command.directory.DirectoryRefusal.LINE_FIELD_MISSING;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.Refusal;
import org.caseledger.command.decision.RefusedLines;
import org.caseledger.events.directory.ContractAgreed;
import org.caseledger.events.directory.ContractEnded;
import org.caseledger.events.directory.DirectoryEvent;
import org.caseledger.events.directory.PreparedChange;
import org.caseledger.events.directory.StaffChangesPrepared;
import org.caseledger.events.value.AgencyId;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** Judges the lines of prepared changes one after the other, each on the ones before it. */
final class LinesJudged {

    private final PrepareStaffChanges prepared;
    private final List<DirectoryEvent> events = new ArrayList<>();
    private final List<PreparedChange> changes = new ArrayList<>();
    private final List<RefusedLines.Verdict> verdicts = new ArrayList<>();
    private Directory directory;

    LinesJudged(PrepareStaffChanges prepared, Directory directory) {
        this.prepared = prepared;
        this.directory = directory;
    }

    Decision<DirectoryEvent> decide(Circumstances now) {
        for (int place = 0; place < prepared.lines().size(); place++) {
            judge(prepared.lines().get(place), "lines[" + place + "]", now);
        }
        if (verdicts.stream().anyMatch(verdict -> verdict.why() != null)) {
            return refuse(new RefusedLines(CHANGES_WITH_WRONG_LINES, verdicts));
        }
        events.add(
                new StaffChangesPrepared(
                        prepared.municipality(),
                        prepared.changesId(),
                        prepared.occasion(),
                        prepared.effectiveOn(),
                        changes));
        return accept(events);
    }

    private void judge(ChangeLine line, String path, Circumstances now) {
        String missing = line.missing();
        if (missing != null) {
            verdicts.add(new RefusedLines.Verdict(path + "." + missing, LINE_FIELD_MISSING));
            return;
        }
        DirectoryCommand act = line.asAct(prepared.municipality(), prepared.effectiveOn());
        switch (act.decide(directory, now)) {
            case Decision.Accepted<DirectoryEvent>(var accepted) -> {
                verdicts.add(new RefusedLines.Verdict(path, null));
                take(line, accepted);
            }
            case Decision.Refused<DirectoryEvent>(var why) ->
                    verdicts.add(new RefusedLines.Verdict(path + "." + fieldOf(why), why));
        }
    }

    private void take(ChangeLine line, List<DirectoryEvent> accepted) {
        events.addAll(accepted);
        accepted.forEach(event -> directory = directory.after(event));
        changes.add(new PreparedChange(line.kind(), line.subject(), agencyOfContract(accepted)));
    }

    private static @Nullable AgencyId agencyOfContract(List<DirectoryEvent> accepted) {
        return switch (accepted.getFirst()) {
            case ContractAgreed agreed -> agreed.agencyId();
            case ContractEnded ended -> ended.agencyId();
            default -> null;
        };
    }

    private static String fieldOf(Refusal why) {
        return why instanceof DirectoryRefusal known ? known.field() : "kind";
    }
}
