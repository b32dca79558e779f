package org.caseledger.command.supportcase;

import static org.caseledger.command.supportcase.SupportCaseRefusal.NOT_THE_AGENCYS_ANSWER;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.Refusal;
import org.caseledger.command.supportcase.SupportCase.Known;
import org.caseledger.events.supportcase.LeadSupportDeclined;
import org.caseledger.events.supportcase.SupportCaseEvent;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Optional;

/** The agency asked does not accept to be 主担当; another one is asked (MA-15). */
public record DeclineLeadSupport(
        CaseId caseId, @Nullable Words reason, SaidBy saidBy, LocalDate declinedOn)
        implements SupportCaseCommand {

    @Override
    public Decision<SupportCaseEvent> decide(SupportCase state, Circumstances now) {
        return AcceptLeadSupport.ready(state)
                .holds(
                        known ->
                                AnswerIsTheAgencys.holds(
                                        AcceptLeadSupport.asked(known), saidBy, known, now.actor()),
                        NOT_THE_AGENCYS_ANSWER)
                .saidBy(saidBy, now)
                .onOrBefore(now.today(), declinedOn)
                .record(known -> event(known, now));
    }

    /** What already stands in the way, whatever would be stated. */
    public static Optional<Refusal> blocked(SupportCase state, Circumstances now) {
        return AcceptLeadSupport.ready(state)
                .holds(known -> AcceptLeadSupport.canBeAnswered(known, now), NOT_THE_AGENCYS_ANSWER)
                .refusal();
    }

    private SupportCaseEvent event(Known known, Circumstances now) {
        return new LeadSupportDeclined(
                caseId,
                known.outline().fileId(),
                AcceptLeadSupport.asked(known),
                known.label(now).putIfGiven(reason),
                saidBy,
                declinedOn);
    }
}
