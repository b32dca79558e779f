package org.caseledger.command.conference;

import static org.caseledger.command.conference.SittingRefusal.CASE_NOT_OF_ITEM;
import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.LabelDraft;
import org.caseledger.events.conference.DecisionAsItHappened;
import org.caseledger.events.conference.DecisionKind;
import org.caseledger.events.conference.DecisionOutcome;
import org.caseledger.events.conference.SittingEvent;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.SittingId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Records a decision that was taken although rules spoke against it; nothing can rest on it. */
public record RecordDecisionAsItHappened(
        SittingId sittingId,
        ItemId itemId,
        DecisionKind kind,
        DecisionOutcome outcome,
        @Nullable CaseId caseId,
        @Nullable Integer planVersion,
        Words summary,
        Words reason)
        implements SittingCommand {

    private static final Optional<SittingRefusal> CASE_ELSEWHERE = Optional.of(CASE_NOT_OF_ITEM);

    @Override
    public Decision<SittingEvent> decide(Sitting sitting, Circumstances now) {
        return AsItHappened.inItem(sitting, itemId, now, (open, item) -> taken(open, item, now));
    }

    private Decision<SittingEvent> taken(Sitting.Open open, AgendaItem item, Circumstances now) {
        if (new CaseInDecision(kind, caseId, null).wrong(item, now).equals(CASE_ELSEWHERE)) {
            return refuse(CASE_NOT_OF_ITEM);
        }
        LabelDraft label = item.label(itemId, item.subjects(), now);
        return accept(
                new DecisionAsItHappened(
                        sittingId,
                        itemId,
                        item.fileId(),
                        kind,
                        outcome,
                        caseId,
                        planVersion,
                        label.put(summary),
                        label.put(reason),
                        AsItHappened.codes(breaches(open, item, now))));
    }

    private List<SittingRefusal> breaches(Sitting.Open open, AgendaItem item, Circumstances now) {
        List<SittingRefusal> found = new ArrayList<>(new Deciding(kind).breaches(open, item, now));
        new CaseInDecision(kind, caseId, planVersion).wrong(item, now).ifPresent(found::add);
        return found;
    }
}
