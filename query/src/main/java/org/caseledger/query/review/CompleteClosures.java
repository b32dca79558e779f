package org.caseledger.query.review;

import org.caseledger.events.supportcase.CaseReopened;
import org.caseledger.events.supportcase.ClosureDecided;
import org.caseledger.events.supportcase.LeadSupporterDesignated;
import org.caseledger.events.supportcase.MultiAgencyCollaborationClosed;
import org.caseledger.events.supportcase.PlanEvaluated;
import org.caseledger.events.supportcase.SupportCaseEvent;
import org.caseledger.events.value.CaseId;
import org.caseledger.query.ledger.LedgerLine;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Q19: a closure needs a decision, an evaluation and a 主担当, all before it. */
final class CompleteClosures {

    /** What must stand before a closure. */
    private enum Need {
        DECISION("会議での終結の決定"),
        EVALUATION("評価"),
        LEAD("主担当");

        private final String words;

        Need(String words) {
            this.words = words;
        }
    }

    private final Map<CaseId, Set<Need>> missing = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    static List<Finding> findings(List<LedgerLine> lines) {
        var question = new CompleteClosures();
        lines.forEach(question::take);
        return question.findings;
    }

    private void take(LedgerLine line) {
        if (!(line.event() instanceof SupportCaseEvent event)) {
            return;
        }
        Set<Need> still = missing.computeIfAbsent(event.caseId(), _ -> EnumSet.allOf(Need.class));
        switch (event) {
            case ClosureDecided _ -> still.remove(Need.DECISION);
            case PlanEvaluated _ -> still.remove(Need.EVALUATION);
            case LeadSupporterDesignated _ -> still.remove(Need.LEAD);
            case CaseReopened act -> missing.remove(act.caseId());
            case MultiAgencyCollaborationClosed _ -> check(line, still);
            default -> {}
        }
    }

    private void check(LedgerLine line, Set<Need> still) {
        if (!still.isEmpty()) {
            String what = String.join("、", still.stream().map(need -> need.words).toList());
            findings.add(
                    new Finding(
                            Question.Q19,
                            line.position(),
                            List.of(line.eventId()),
                            "第" + line.position() + "号の終結: " + what + "がそろっていない。"));
        }
    }
}
