package org.caseledger.command.supportcase;

import static org.caseledger.command.supportcase.SupportCaseRefusal.ITEM_NOT_OF_FILE;
import static org.caseledger.command.supportcase.SupportCaseRefusal.URGENT_SUPPORT_NOT_OPEN;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.Refusal;
import org.caseledger.command.supportcase.SupportCase.Known;
import org.caseledger.events.register.ItemRegister;
import org.caseledger.events.supportcase.SupportCaseEvent;
import org.caseledger.events.supportcase.UrgentSupportReported;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Optional;

/** What was done without waiting is reported back, at a sitting or otherwise. */
public record ReportUrgentSupport(
        CaseId caseId, int number, @Nullable ItemId itemId, Words report, LocalDate reportedOn)
        implements SupportCaseCommand {

    @Override
    public Decision<SupportCaseEvent> decide(SupportCase state, Circumstances now) {
        return ready(state)
                .holds(
                        known -> known.course().entries().unreported().contains(number),
                        URGENT_SUPPORT_NOT_OPEN)
                .holds(known -> isItemOfFile(known, now), ITEM_NOT_OF_FILE)
                .onOrBefore(now.today(), reportedOn)
                .record(known -> event(known, now));
    }

    /** What already stands in the way, whatever would be stated. */
    public static Optional<Refusal> blocked(SupportCase state, Circumstances now) {
        return ready(state).refusal();
    }

    private static Check<Known> ready(SupportCase state) {
        return Check.known(state)
                .holds(
                        known -> !known.course().entries().unreported().isEmpty(),
                        URGENT_SUPPORT_NOT_OPEN);
    }

    private boolean isItemOfFile(Known known, Circumstances now) {
        return itemId == null
                || now.facts()
                        .value(ItemRegister.ITEM, itemId.toString())
                        .filter(item -> item.fileId().equals(known.outline().fileId()))
                        .isPresent();
    }

    private SupportCaseEvent event(Known known, Circumstances now) {
        return new UrgentSupportReported(
                caseId,
                known.outline().fileId(),
                number,
                itemId,
                known.label(now).put(report),
                reportedOn);
    }
}
